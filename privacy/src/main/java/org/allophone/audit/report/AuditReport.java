package org.allophone.audit.report;

import java.util.Comparator;
import java.util.List;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Attacker;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.evidence.Evidence;

/**
 * The result of an audit.
 *
 * @param attacker who attacked
 * @param evidence what was attacked
 * @param attacks what each attack found, in the order in which they ran
 * @param seconds how long it took
 */
public record AuditReport(Attacker attacker, Evidence evidence, List<AttackReport> attacks, double seconds) {
    /** The worst of what was found. */
    public Severity severity() {
        return attacks.stream()
                .map(AttackReport::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
    }
}
