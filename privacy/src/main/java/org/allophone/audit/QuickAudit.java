package org.allophone.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Attacker;
import org.allophone.audit.attack.Deadline;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;
import org.allophone.audit.evidence.ColumnKind;
import org.allophone.audit.evidence.DataColumn;
import org.allophone.audit.evidence.DataTable;
import org.allophone.audit.evidence.Evidence;
import org.allophone.audit.evidence.EvidenceReader;
import org.allophone.audit.evidence.SafeNames;
import org.allophone.audit.report.AuditReport;
import org.allophone.audit.residue.LeftoverSecrets;
import org.allophone.audit.reversal.Break;
import org.allophone.audit.reversal.Budget;
import org.allophone.audit.reversal.QuickGuess;
import org.allophone.audit.reversal.candidate.NumberingPlans;
import org.allophone.audit.reversal.salt.Salt;
import org.allophone.audit.structure.StructureAttack;
import org.allophone.files.TableReader;

/**
 * An audit of a fraction of a second, of demonstration data that were just made: secrets left among the files, numbers in clear, tokens of
 * weak form, and the likeliest guesses of what stands behind tokens. {@link Audit} tries far more.
 */
public final class QuickAudit {
    /** So many rows of a table are read. */
    public static final int MOST_ROWS = 2_000;

    /** The rest is for the attacks. */
    private static final double SHARE_OF_READING = 0.5;

    private static final int ROWS_BETWEEN_LOOKS_AT_THE_CLOCK = 64;
    private static final long MEMORY = 16L << 20;

    private final Deadline deadline;
    private final int threads;
    private final double before;
    private final EvidenceReader reader;

    /**
     * An audit that starts now.
     *
     * @param seconds about how long it may take
     * @param nanoTime a clock that only goes forward, in nanoseconds
     * @param threads how many guess at the same time
     */
    public QuickAudit(double seconds, LongSupplier nanoTime, int threads) {
        this.deadline = Deadline.after(seconds, nanoTime);
        this.threads = threads;
        this.before = deadline.secondsLeft();
        Deadline reading = deadline.share(SHARE_OF_READING);
        this.reader = new EvidenceReader(new SafeNames(true), MEMORY, rows -> isEnough(rows, reading));
    }

    private static boolean isEnough(int rows, Deadline reading) {
        return rows == MOST_ROWS || (rows % ROWS_BETWEEN_LOOKS_AT_THE_CLOCK == 0 && reading.isPast());
    }

    /** Adds a table or text. Its name holds no personal datum, and is shown. */
    public void read(Path file) throws IOException {
        reader.read(file, String.valueOf(file.getFileName()));
    }

    /** Adds a table that is no file. */
    public void read(TableReader table, String shown) throws IOException {
        reader.read(table, shown);
    }

    /** Attacks what was added. */
    public AuditReport report() throws IOException {
        Evidence evidence = reader.evidence();
        LeftoverSecrets secrets = new LeftoverSecrets(false);
        AttackReport left = secrets.run(evidence);
        AttackReport structure = StructureAttack.runWithoutControl(evidence);
        AttackReport reversal = reversal(evidence, secrets.salts());
        return new AuditReport(
                Attacker.CURIOUS, evidence, List.of(left, structure, reversal), before - deadline.secondsLeft());
    }

    /** Whether the time was over before all was tried; known after {@link #report}. */
    public boolean isOutOfTime() {
        return deadline.isPast();
    }

    private AttackReport reversal(Evidence evidence, List<Salt> salts) {
        AttackReport.Notes notes = new AttackReport.Notes(AttackName.REVERSAL);
        for (DataTable table : evidence.tables()) {
            for (DataColumn column : table.columns(ColumnKind.TOKEN)) {
                if (column.namesPerson()) {
                    guess(column, salts)
                            .ifPresent(found -> notes.found(new Finding(
                                    Severity.CRITICAL,
                                    Statement.of("guessed")
                                            .with("mask", found.recipe().formula())
                                            .with("salt", ReversalAttack.origin(found.salt()))
                                            .with(
                                                    "numbers",
                                                    found.recipe().candidates().name()),
                                    table.file().shown(),
                                    column.shown())));
                }
            }
        }
        return notes.report();
    }

    private Optional<Break> guess(DataColumn column, List<Salt> salts) {
        Budget budget =
                new Budget((long) (deadline.secondsLeft() * TimeUnit.SECONDS.toNanos(1)), threads, deadline.nanoTime());
        return new QuickGuess(NumberingPlans.ofDemonstrations(), salts, budget).attack(column.values());
    }
}
