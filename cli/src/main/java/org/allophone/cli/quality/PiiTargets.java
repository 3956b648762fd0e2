package org.allophone.cli.quality;

import java.util.Map;
import org.allophone.quality.pii.KindReport;
import org.allophone.quality.pii.StyleReport;

/** What is asked of a detector of personal data. */
final class PiiTargets {
    /** The least share of the mentions of a kind that are covered, where it is not the usual one. */
    private static final Map<String, Double> OF_KINDS = Map.of("PHONE", 0.97);

    static final double OF_OTHER_KINDS = 0.95;
    static final double DIGITS = 0.995;
    static final double LEAKING = 0.02;
    static final double IN_VAIN = 1;

    private PiiTargets() {}

    static double covered(String kind) {
        return OF_KINDS.getOrDefault(kind, OF_OTHER_KINDS);
    }

    private static boolean isReached(KindReport kind) {
        return kind.covered().whole() == 0 || kind.covered().value() >= covered(kind.kind());
    }

    static boolean areReached(StyleReport report) {
        return report.kinds().stream().allMatch(PiiTargets::isReached)
                && !(report.digits().value() < DIGITS)
                && !(report.leaking().value() > LEAKING)
                && !(report.inVainPerThousandWords() > IN_VAIN);
    }
}
