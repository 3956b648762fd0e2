package org.allophone.audit.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;
import org.allophone.pii.PiiKind;

/** Counts the places where personal data were found, by file or folder of texts, column and kind. */
final class Places {
    /** What the detector gives a number of valid form, or a name of its lists, without any word that announces it. */
    private static final double SURE = 0.7;

    private static final int MOST_EXAMPLES = 3;

    private record Where(String file, String column, PiiKind kind) {}

    private static final class Tally {
        private long places;
        private long sure;
        private final List<String> examples = new ArrayList<>();
    }

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<String, Where> wheres = new TreeMap<>();

    /** @param score how sure it is, from 0 to 1 */
    void add(String file, String column, PiiKind kind, double score, String example) {
        String key = file + "\n" + column + "\n" + kind;
        wheres.putIfAbsent(key, new Where(file, column, kind));
        Tally tally = tallies.computeIfAbsent(key, unused -> new Tally());
        tally.places++;
        tally.sure += score >= SURE ? 1 : 0;
        if (tally.examples.size() < MOST_EXAMPLES && !example.isEmpty()) {
            tally.examples.add(example);
        }
    }

    void tell(AttackReport.Notes notes) {
        tallies.forEach((key, tally) -> {
            Where where = wheres.get(key);
            if (where != null) {
                notes.found(new Finding(
                        severity(where.kind(), tally),
                        Statement.of("residue")
                                .with("kind", where.kind().name())
                                .with("places", tally.places)
                                .with("sure", tally.sure),
                        where.file(),
                        where.column(),
                        List.copyOf(tally.examples)));
            }
        });
    }

    private static Severity severity(PiiKind kind, Tally tally) {
        Severity ofSure = switch (kind) {
            case PHONE, PERSON, EMAIL, ADDRESS, DATE_OF_BIRTH, IBAN, CARD, NATIONAL_ID, SECRET -> Severity.HIGH;
            case CUSTOMER_ID, CONTRACT_ID, INVOICE_ID, STRUCTURED_COMMUNICATION, PLATE -> Severity.MEDIUM;
            case AGENT, COMPANY_ID, ORDER_ID, OTHER_ID -> Severity.LOW;
        };
        return tally.sure > 0 ? ofSure : Severity.LOW;
    }
}
