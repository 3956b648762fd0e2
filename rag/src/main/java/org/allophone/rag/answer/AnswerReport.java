package org.allophone.rag.answer;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How good the answers of a system are.
 *
 * @param file what was scored
 * @param tallies by type of question, in the order of their names; under the empty name, all
 * @param figures of all questions together, in order
 */
public record AnswerReport(String file, Map<String, Tally> tallies, List<Figure> figures) {
    public AnswerReport {
        tallies = Collections.unmodifiableMap(new TreeMap<>(tallies));
        figures = List.copyOf(figures);
    }

    /** How many answers are right, silent and wrong. */
    public record Tally(long right, long silent, long wrong) {
        /** None. */
        static final Tally NONE = new Tally(0, 0, 0);

        /** With one answer more. */
        Tally plus(Verdict verdict) {
            return switch (verdict) {
                case RIGHT -> new Tally(right + 1, silent, wrong);
                case SILENT -> new Tally(right, silent + 1, wrong);
                case WRONG -> new Tally(right, silent, wrong + 1);
            };
        }

        /** How many questions there are. */
        public long all() {
            return right + silent + wrong;
        }

        /** The mean of 1 for each right answer, 0 for a silent one and -1 for a wrong one, as CRAG has it; NaN of none. */
        public double mean() {
            return all() == 0 ? Double.NaN : (double) (right - wrong) / all();
        }
    }

    /**
     * A share: so many of so many.
     *
     * @param name in JSON and in files of properties: {@code citation-precision}
     */
    public record Figure(String name, long some, long all) {
        /** The share; NaN of none. */
        public double share() {
            return all == 0 ? Double.NaN : (double) some / all;
        }
    }
}
