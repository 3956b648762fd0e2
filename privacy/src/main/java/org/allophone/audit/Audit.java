package org.allophone.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Attacker;
import org.allophone.audit.attack.Deadline;
import org.allophone.audit.disclosure.FrequencyAttack;
import org.allophone.audit.disclosure.SinglingOut;
import org.allophone.audit.evidence.Evidence;
import org.allophone.audit.evidence.SafeNames;
import org.allophone.audit.linkage.LinkageAttack;
import org.allophone.audit.linkage.TwoReleases;
import org.allophone.audit.report.AuditReport;
import org.allophone.audit.residue.LeftoverSecrets;
import org.allophone.audit.residue.Regeneration;
import org.allophone.audit.residue.ResidueScan;
import org.allophone.audit.reversal.salt.Salt;
import org.allophone.audit.structure.KnownPairs;
import org.allophone.audit.structure.StructureAttack;

/** Runs all attacks that an attacker can try on some files, one after the other. */
public final class Audit {
    /** Reversal takes this share of the time that is left when its turn comes; the search of the texts has the rest. */
    private static final double SHARE_OF_REVERSAL = 0.6;

    private final Attacker attacker;
    private final Knowledge knowledge;
    private final SafeNames names;
    private final int threads;
    private final boolean reveal;
    private final List<Salt> foundSalts = new ArrayList<>();
    private final Consumer<AttackName> begins;

    /**
     * @param knowledge what the user says that an attacker may know
     * @param names how names of files and columns are shown
     * @param threads how many guess at the same time
     * @param reveal whether findings show values of the files
     * @param begins is told each attack when it begins
     */
    public Audit(
            Attacker attacker,
            Knowledge knowledge,
            SafeNames names,
            int threads,
            boolean reveal,
            Consumer<AttackName> begins) {
        this.attacker = attacker;
        this.knowledge = knowledge;
        this.names = names;
        this.threads = threads;
        this.reveal = reveal;
        this.begins = begins;
    }

    /**
     * Attacks files.
     *
     * @param deadline when the attacks end; those that were not finished say so
     */
    public AuditReport run(Evidence evidence, Deadline deadline) throws IOException {
        double before = deadline.secondsLeft();
        List<AttackReport> reports = new ArrayList<>();
        for (AttackName attack : AttackName.values()) {
            if (attack.isOf(attacker)) {
                begins.accept(attack);
                reports.add(run(attack, evidence, deadline));
            }
        }
        return new AuditReport(attacker, evidence, List.copyOf(reports), before - deadline.secondsLeft());
    }

    private AttackReport run(AttackName attack, Evidence evidence, Deadline deadline) throws IOException {
        return switch (attack) {
            case SECRETS -> secrets(evidence);
            case REGENERATION -> Regeneration.run(evidence);
            case KNOWN_PAIRS -> KnownPairs.run(evidence, knowledge.tokenByNumber());
            case STRUCTURE -> StructureAttack.run(evidence);
            case SINGLING_OUT -> SinglingOut.run(evidence, knowledge.quasiIdentifiers());
            case FREQUENCY -> FrequencyAttack.run(evidence, knowledge.callsByName(), reveal);
            case LINKAGE -> LinkageAttack.run(evidence);
            case TWO_RELEASES -> TwoReleases.run(evidence);
            case REVERSAL -> reversal(evidence, deadline.share(SHARE_OF_REVERSAL));
            case RESIDUE -> new ResidueScan(knowledge.original(), names, deadline, reveal).run(evidence);
        };
    }

    private AttackReport secrets(Evidence evidence) throws IOException {
        LeftoverSecrets attack = new LeftoverSecrets(reveal);
        AttackReport report = attack.run(evidence);
        foundSalts.addAll(attack.salts());
        return report;
    }

    private AttackReport reversal(Evidence evidence, Deadline deadline) {
        List<Salt> salts = new ArrayList<>(foundSalts);
        salts.addAll(knowledge.salts());
        return new ReversalAttack(knowledge.candidates(), salts, threads, reveal).run(evidence, deadline);
    }
}
