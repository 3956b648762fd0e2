package org.allophone.quality.pii;

import java.util.Map;

/** What is asked of a detector of personal data. */
public final class PiiTargets {
    /** The least share of the mentions of every other kind that are covered. */
    public static final double OF_OTHER_KINDS = 0.95;

    /** The least share of the digits of personal numbers that are covered. */
    public static final double DIGITS = 0.995;

    /** The greatest share of calls in which something personal is left. */
    public static final double LEAKING = 0.02;

    /** The greatest share of calls that are withheld: nothing leaks from them, and nobody can use them. */
    public static final double WITHHELD = 0.01;

    /** The greatest number of findings in vain for a thousand words. */
    public static final double IN_VAIN = 1;

    /** The same for the kinds of which more or less is asked. */
    private static final Map<String, Double> OF_KINDS = Map.of("PHONE", 0.97);

    private PiiTargets() {}

    /** The least share of the mentions of a kind that are covered. */
    public static double covered(String kind) {
        return OF_KINDS.getOrDefault(kind, OF_OTHER_KINDS);
    }

    /** Whether enough of a kind is covered; so it is where nothing of it is marked. */
    public static boolean isReached(KindReport kind) {
        return kind.covered().whole() == 0 || kind.covered().value() >= covered(kind.kind());
    }

    /** Whether a style reaches every target. */
    public static boolean areReached(StyleReport report) {
        return report.kinds().stream().allMatch(PiiTargets::isReached)
                && !(report.digits().value() < DIGITS)
                && !(report.leaking().value() > LEAKING)
                && !(report.withheld().value() > WITHHELD)
                && !(report.inVainPerThousandWords() > IN_VAIN);
    }
}
