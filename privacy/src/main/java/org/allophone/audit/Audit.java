package org.allophone.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Attacker;
import org.allophone.audit.attack.Deadline;
import org.allophone.audit.disclosure.SinglingOut;
import org.allophone.audit.evidence.Evidence;
import org.allophone.audit.evidence.SafeNames;
import org.allophone.audit.report.AuditReport;
import org.allophone.audit.residue.LeftoverSecrets;
import org.allophone.audit.residue.Regeneration;
import org.allophone.audit.residue.ResidueScan;
import org.allophone.audit.structure.StructureAttack;
import org.allophone.detect.known.KnownValues;

/** Runs all attacks that an attacker can try on some files, one after the other, the likeliest first. */
public final class Audit {
    private final Request request;
    private final SafeNames names;

    /**
     * What is asked.
     *
     * @param attacker who attacks
     * @param deadline when the attacks end; those that were not finished say so
     * @param original values of the user's own, which texts must not show
     * @param reveal whether findings show values of the files
     */
    public record Request(Attacker attacker, Deadline deadline, KnownValues original, boolean reveal) {}

    /** @param names how names of files and columns are shown */
    public Audit(Request request, SafeNames names) {
        this.request = request;
        this.names = names;
    }

    public AuditReport run(Evidence evidence) throws IOException {
        double before = request.deadline().secondsLeft();
        List<AttackReport> reports = new ArrayList<>();
        for (AttackName attack : AttackName.values()) {
            if (attack.isOf(request.attacker())) {
                run(attack, evidence, reports);
            }
        }
        double seconds = before - request.deadline().secondsLeft();
        return new AuditReport(request.attacker(), evidence, List.copyOf(reports), seconds);
    }

    private void run(AttackName attack, Evidence evidence, List<AttackReport> reports) throws IOException {
        switch (attack) {
            case SECRETS -> reports.add(new LeftoverSecrets(request.reveal()).run(evidence));
            case REGENERATION -> reports.add(Regeneration.run(evidence));
            case STRUCTURE -> reports.add(StructureAttack.run(evidence));
            case SINGLING_OUT -> reports.add(SinglingOut.run(evidence));
            case RESIDUE ->
                reports.add(
                        new ResidueScan(request.original(), names, request.deadline(), request.reveal()).run(evidence));
        }
    }
}
