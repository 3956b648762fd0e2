package org.allophone.detect.number;

import java.util.List;
import java.util.Optional;
import org.allophone.pii.PiiKind;

/** Says what kind of identifier some digits are, by their checksums and their form. */
final class NumberKinds {
    /** A kind, and how sure it is. */
    record Kind(PiiKind kind, double score, String why) {}

    static final double SURE = 0.95;
    private static final double IN_PLAN = 0.8;
    private static final double LIKELY = 0.7;

    /** With more readings, one passes by chance. */
    private static final int MOST_READINGS = 6;

    private NumberKinds() {}

    /**
     * The kind of some digits that have a checksum of their own.
     *
     * @param readings the digits they may be; one that fits is enough
     * @param letters letters before them, of an IBAN's country
     */
    static Optional<Kind> byChecksum(List<String> readings, String letters) {
        for (String digits : readings.subList(0, Math.min(readings.size(), MOST_READINGS))) {
            if (Checksums.iban(letters, digits)) {
                return sure(PiiKind.IBAN);
            }
            if (Checksums.frenchNational(digits) || Checksums.belgianNational(digits)) {
                return sure(PiiKind.NATIONAL_ID);
            }
            if (Checksums.structuredCommunication(digits)) {
                return sure(PiiKind.STRUCTURED_COMMUNICATION);
            }
            if (Checksums.card(digits)) {
                return sure(PiiKind.CARD);
            }
        }
        return Optional.empty();
    }

    private static Optional<Kind> sure(PiiKind kind) {
        return Optional.of(new Kind(kind, SURE, "checksum"));
    }

    /** A telephone number by its form: one that was corrected midway has digits too many, and is one all the same. */
    static Optional<Kind> byPlan(List<String> readings, boolean plus) {
        for (String digits : readings.subList(0, Math.min(readings.size(), MOST_READINGS))) {
            if (PhonePlans.haveForm(digits, plus)) {
                return Optional.of(
                        PhonePlans.areInPlan(digits, plus)
                                ? new Kind(PiiKind.PHONE, IN_PLAN, "numbering plan")
                                : new Kind(PiiKind.PHONE, LIKELY, "telephone's form"));
            }
        }
        return Optional.empty();
    }

    /** The kind of digits whose checksum every tenth number passes: only beside a cue. */
    static boolean fitsWeakly(PiiKind kind, List<String> readings) {
        return switch (kind) {
            case COMPANY_ID ->
                readings.stream()
                        .anyMatch(digits -> Checksums.belgianCompany(digits) || Checksums.frenchCompany(digits));
            case NATIONAL_ID -> readings.stream().anyMatch(Checksums::dutchNational);
            default -> false;
        };
    }
}
