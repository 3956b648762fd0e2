package org.allophone.question.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The questions of a benchmark with their ids.
 *
 * @param all in the order of their ids
 */
public record NumberedQuestions(List<Numbered> all) {
    private static final int DIGITS = 6;

    public NumberedQuestions {
        all = List.copyOf(all);
    }

    /** A question with its id. */
    public record Numbered(String id, Question question) {
        /** Its plain text. */
        public String text() {
            return question.phrasings().get(1);
        }
    }

    /** Gives each question its id, in order. */
    public static NumberedQuestions of(List<Question> questions) {
        List<Numbered> all = new ArrayList<>();
        for (Question question : questions) {
            String number = String.valueOf(all.size() + 1);
            all.add(new Numbered("Q" + "0".repeat(Math.max(0, DIGITS - number.length())) + number, question));
        }
        return new NumberedQuestions(all);
    }

    /** Those that documents answer. */
    public Stream<Numbered> ranked() {
        return all.stream().filter(one -> one.question().isRanked());
    }
}
