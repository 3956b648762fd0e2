package org.allophone.cli.generate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.allophone.audit.QuickAudit;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.evidence.DataTable;
import org.allophone.audit.report.AuditReport;
import org.allophone.audit.report.ReportTexts;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.dataset.Layout;
import org.allophone.dataset.Manifest;
import org.allophone.dataset.Transcript;
import org.allophone.files.TableReader;

/** The first audit of a new data set, in a fraction of a second: what it found, in one line. */
final class FirstAudit {
    /** With the start of the classes that it needs, it takes at most 0.3 s. */
    private static final double SECONDS = 0.2;

    private static final int MOST_TRANSCRIPTS = 20;

    private final Messages messages;
    private final ReportTexts texts;
    private final QuickAudit audit;

    FirstAudit(Environment environment, Messages messages, int threads) {
        this.messages = messages;
        this.texts = new ReportTexts(messages.language());
        this.audit = new QuickAudit(SECONDS, () -> nanos(environment), threads);
    }

    private static long nanos(Environment environment) {
        return ChronoUnit.NANOS.between(
                LocalDateTime.of(2000, 1, 1, 0, 0), environment.now().get());
    }

    /**
     * Audits files.
     *
     * @param folder where they are
     * @param partsOf the number of files that a table is cut into
     * @param shown what the user calls the folder, in a command
     */
    String ofFiles(
            Path folder, Order<?> order, ToIntFunction<String> partsOf, List<Transcript> transcripts, String shown)
            throws IOException {
        Layout layout = order.layout();
        for (String table : layout.tables()) {
            audit.read(folder.resolve(fileOf(table, layout, partsOf.applyAsInt(table))));
        }
        List<Transcript> first = transcripts.subList(0, Math.min(MOST_TRANSCRIPTS, transcripts.size()));
        for (Transcript transcript : first) {
            audit.read(folder.resolve(transcript.path()));
        }
        if (order.scenarioText().isPresent()) {
            audit.read(folder.resolve(Manifest.SCENARIO_FILE));
        }
        return line(first.size(), messages.get("first-audit.more", shown));
    }

    /** Audits the first rows of a stream of calls. */
    String ofRows(byte[] rows, String format) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(rows);
        audit.read(
                format.equals("csv") ? TableReader.csv(Layout.CALLS, in) : TableReader.jsonLines(Layout.CALLS, in),
                Layout.CALLS);
        return line(0, "");
    }

    private String line(int conversations, String more) throws IOException {
        AuditReport report = audit.report();
        List<Finding> findings = report.attacks().stream()
                .flatMap(attack -> attack.findings().stream())
                .filter(finding -> finding.severity().compareTo(Severity.MEDIUM) >= 0)
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
        long rows =
                report.evidence().tables().stream().mapToLong(DataTable::rows).sum();
        String looked = messages.get("first-audit", rows, conversations);
        boolean outOfTime = audit.isOutOfTime();
        return findings.isEmpty()
                ? messages.get(outOfTime ? "first-audit.out-of-time" : "first-audit.nothing", looked, SECONDS) + more
                : messages.get("first-audit.found", looked, told(findings.get(0)), findings.size() - 1) + more;
    }

    private String told(Finding worst) {
        String place = worst.column().isEmpty()
                ? messages.get("audit.place", worst.file())
                : messages.get("audit.place-column", worst.file(), worst.column());
        return messages.get("audit.severity", texts.name(worst.severity()), place + texts.found(worst));
    }

    /** One of the files of a table: all formats have the same rows, and text is read without Parquet's libraries. */
    private static String fileOf(String table, Layout layout, int parts) {
        String format = layout.formats().stream()
                .min(Comparator.comparing(name -> name.equals("parquet")))
                .orElseThrow();
        return layout.fileName(table, format, 1, parts);
    }
}
