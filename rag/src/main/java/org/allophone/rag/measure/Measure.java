package org.allophone.rag.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is measured of the ranking of one question, from 0 to 1. All measures but {@code MRR@k} are those of {@code trec_eval} 9.0.4, to the
 * last digit; that one is its {@code recip_rank} of the first k documents.
 *
 * @param kind which measure
 * @param cut how many of the first documents count; 0 for all of them
 */
public record Measure(Kind kind, int cut) {
    private static final Pattern NAME = Pattern.compile("([A-Za-z-]+)(@([1-9][0-9]{0,5}))?");

    /** What is measured when nothing else is asked for. */
    public static final List<Measure> USUAL = List.of(
            new Measure(Kind.NDCG, 10),
            new Measure(Kind.MAP, 0),
            new Measure(Kind.RECALL, 10),
            new Measure(Kind.RECALL, 100),
            new Measure(Kind.PRECISION, 10),
            new Measure(Kind.MRR, 0),
            new Measure(Kind.SUCCESS, 1),
            new Measure(Kind.SUCCESS, 5),
            new Measure(Kind.R_PRECISION, 0),
            new Measure(Kind.BPREF, 0));

    /** A measure, cut or not. */
    public enum Kind {
        /** Normalised discounted cumulative gain: the gain of a document is its grade, the discount the logarithm to base 2 of its rank plus 1. */
        NDCG("nDCG", "ndcg", "ndcg_cut_", Cut.POSSIBLE),
        /** The mean, over the relevant documents, of the precision at their ranks. */
        MAP("MAP", "map", "map_cut_", Cut.POSSIBLE),
        /** The share of the relevant documents that is among the first k. */
        RECALL("Recall", "", "recall_", Cut.NEEDED),
        /** The share of the first k documents that is relevant; where fewer were found, the others count as not relevant. */
        PRECISION("P", "", "P_", Cut.NEEDED),
        /** One divided by the rank of the first relevant document. */
        MRR("MRR", "recip_rank", "recip_rank_cut_", Cut.POSSIBLE),
        /** Whether a relevant document is among the first k: 1 or 0. */
        SUCCESS("Success", "", "success_", Cut.NEEDED),
        /** The precision at rank R, the number of relevant documents. */
        R_PRECISION("R-prec", "Rprec", "", Cut.IMPOSSIBLE),
        /** How seldom a judged document that is not relevant stands before a relevant one (Buckley and Voorhees, SIGIR 2004). */
        BPREF("bpref", "bpref", "", Cut.IMPOSSIBLE);

        private final String shownName;
        private final String trecName;
        private final String trecNameWithCut;
        private final Cut cut;

        Kind(String shownName, String trecName, String trecNameWithCut, Cut cut) {
            this.shownName = shownName;
            this.trecName = trecName;
            this.trecNameWithCut = trecNameWithCut;
            this.cut = cut;
        }
    }

    private enum Cut {
        NEEDED,
        POSSIBLE,
        IMPOSSIBLE
    }

    /** The measure of this name, such as {@code nDCG@10} or {@code map}, in upper or lower case; empty if there is none. */
    public static Optional<Measure> named(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int cut = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.shownName.equalsIgnoreCase(parts.group(1)))
                .filter(kind -> cut == 0 ? kind.cut != Cut.NEEDED : kind.cut != Cut.IMPOSSIBLE)
                .map(kind -> new Measure(kind, cut))
                .findFirst();
    }

    /** The names that {@link #named} knows, with k for a number. */
    public static List<String> names() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> switch (kind.cut) {
                    case NEEDED -> List.of(kind.shownName + "@k").stream();
                    case POSSIBLE -> List.of(kind.shownName, kind.shownName + "@k").stream();
                    case IMPOSSIBLE -> List.of(kind.shownName).stream();
                })
                .toList();
    }

    /** Its usual name: {@code nDCG@10}. */
    public String name() {
        return cut == 0 ? kind.shownName : kind.shownName + "@" + cut;
    }

    /** What {@code trec_eval} calls it: {@code ndcg_cut_10}. */
    public String trecName() {
        return cut == 0 ? kind.trecName : kind.trecNameWithCut + cut;
    }

    /** Its name in JSON and in files of properties: {@code ndcg}. */
    public String kindName() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Measures a ranking; 0 where no document is relevant. */
    public double of(JudgedRanking ranking) {
        int within = cut == 0 ? Integer.MAX_VALUE : cut;
        int relevant = ranking.relevant();
        return switch (kind) {
            case NDCG -> ndcg(ranking, within);
            case MAP -> relevant == 0 ? 0 : sumOfPrecisions(ranking, within) / relevant;
            case RECALL -> relevant == 0 ? 0 : (double) ranking.relevantWithin(within) / relevant;
            case PRECISION -> (double) ranking.relevantWithin(within) / within;
            case MRR -> reciprocalRank(ranking, within);
            case SUCCESS -> ranking.relevantWithin(within) > 0 ? 1 : 0;
            case R_PRECISION -> relevant == 0 ? 0 : (double) ranking.relevantWithin(relevant) / relevant;
            case BPREF -> bpref(ranking, relevant);
        };
    }

    private static double ndcg(JudgedRanking ranking, int within) {
        double best = ranking.idealGain(within);
        return best > 0 ? ranking.gain(within) / best : 0;
    }

    private static double sumOfPrecisions(JudgedRanking ranking, int within) {
        double sum = 0;
        int found = 0;
        for (int i = 0; i < Math.min(within, ranking.length()); i++) {
            if (ranking.isRelevant(i)) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        return sum;
    }

    private static double reciprocalRank(JudgedRanking ranking, int within) {
        for (int i = 0; i < Math.min(within, ranking.length()); i++) {
            if (ranking.isRelevant(i)) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static double bpref(JudgedRanking ranking, int relevant) {
        double sum = 0;
        int irrelevant = 0;
        int most = Math.min(ranking.judgedIrrelevant(), relevant);
        for (int i = 0; i < ranking.length(); i++) {
            if (ranking.isJudgedIrrelevant(i)) {
                irrelevant++;
            } else if (ranking.isRelevant(i)) {
                sum += irrelevant == 0 ? 1 : 1 - (double) Math.min(irrelevant, relevant) / most;
            }
        }
        return relevant == 0 ? 0 : sum / relevant;
    }
}
