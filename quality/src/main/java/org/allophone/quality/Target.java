package org.allophone.quality;

/**
 * What a measure was found to be in real speech, both limits included.
 *
 * @param least negative infinity if there is no lower limit
 * @param most positive infinity if there is no upper limit
 * @param judged whether transcripts are held to it; otherwise it is only shown beside what is found
 * @param source where it comes from
 */
public record Target(double least, double most, boolean judged, String source) {
    static Target between(double least, double most, String source) {
        return new Target(least, most, true, source);
    }

    static Target atLeast(double least, String source) {
        return new Target(least, Double.POSITIVE_INFINITY, true, source);
    }

    static Target atMost(double most, String source) {
        return new Target(Double.NEGATIVE_INFINITY, most, true, source);
    }

    /** A figure that was measured on one corpus: a quarter more or less is within the target [chosen]. */
    static Target about(double figure, String source) {
        return about(figure, figure, source);
    }

    /** A range that was measured on several corpora, a quarter wider at both ends [chosen]. */
    static Target about(double least, double most, String source) {
        return between(0.75 * least, 1.25 * most, source);
    }

    /** A figure to compare with, of speech that is too different from calls to hold them to it. */
    static Target reference(double figure, String source) {
        return new Target(figure, figure, false, source);
    }

    static Target reference(double least, double most, String source) {
        return new Target(least, most, false, source);
    }

    Verdict verdict(double value) {
        return value < least ? Verdict.LOW : value > most ? Verdict.HIGH : Verdict.OK;
    }
}
