package org.allophone.cli.audit;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;
import org.allophone.audit.evidence.DataColumn;
import org.allophone.audit.evidence.DataTable;
import org.allophone.audit.evidence.Evidence;
import org.allophone.audit.report.AuditReport;
import org.allophone.audit.report.ReportTexts;
import org.allophone.cli.console.Figures;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.TextTable;

/** Prints the result of an audit for a person in front of a terminal: the weaknesses first, then what was tried. */
final class TerminalReport {
    private static final int MOST_TABLES = 5;
    private static final int MOST_FINDINGS = 30;
    private static final int MOST_UNREAD = 5;

    private final PrintStream out;
    private final Messages messages;
    private final ReportTexts texts;
    private final Figures figures;

    TerminalReport(PrintStream out, Messages messages, ReportTexts texts) {
        this.out = out;
        this.messages = messages;
        this.texts = texts;
        this.figures = new Figures(messages);
    }

    void print(AuditReport report) {
        Evidence evidence = report.evidence();
        long rows = evidence.tables().stream().mapToLong(DataTable::rows).sum();
        out.println(messages.get(
                "audit.title",
                messages.get(
                        "audit.what",
                        evidence.tables().size(),
                        rows,
                        evidence.texts().size()),
                figures.decimal(report.seconds())));
        out.println(messages.get("audit.attacker", texts.name(report.attacker())));
        evidence.tables().stream().limit(MOST_TABLES).forEach(this::printColumns);
        printFindings(report);
        printTried(report);
        out.println();
        out.println(messages.get("audit.anonymous"));
        out.println(messages.get("audit.worst", texts.name(report.severity())));
    }

    private void printColumns(DataTable table) {
        out.println();
        out.println(table.file().shown());
        List<List<String>> rows = new ArrayList<>();
        for (DataColumn column : table.columns()) {
            rows.add(List.of(
                    "  " + column.shown(),
                    texts.name(column.kind()),
                    figures.count(column.values().size())));
        }
        new TextTable(
                        List.of(
                                "  " + messages.get("audit.column"),
                                messages.get("audit.kind"),
                                messages.get("audit.values")),
                        rows)
                .print(out);
    }

    private void printFindings(AuditReport report) {
        List<Finding> findings = report.attacks().stream()
                .flatMap(attack -> attack.findings().stream())
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
        out.println();
        out.println(messages.get("audit.found"));
        if (findings.stream().allMatch(finding -> finding.severity() == Severity.NOTE)) {
            out.println("  " + messages.get("audit.nothing"));
        }
        Map<String, List<Finding>> byKey = new LinkedHashMap<>();
        findings.stream()
                .limit(MOST_FINDINGS)
                .forEach(finding -> byKey.computeIfAbsent(finding.what().key(), key -> new ArrayList<>())
                        .add(finding));
        byKey.values().forEach(this::printAlike);
        if (findings.size() > MOST_FINDINGS) {
            out.println();
            out.println("  " + messages.get("audit.more-findings", findings.size() - MOST_FINDINGS));
        }
    }

    /** Findings of one sort, with what they mean once for all. */
    private void printAlike(List<Finding> findings) {
        out.println();
        findings.forEach(this::print);
        out.println("    " + messages.get("audit.means", texts.means(findings.get(0))));
        out.println("    " + messages.get("audit.mends", texts.mends(findings.get(0))));
    }

    private void print(Finding finding) {
        out.println("  "
                + messages.get(
                        "audit.severity", texts.name(finding.severity()), place(finding) + texts.found(finding)));
        if (!finding.examples().isEmpty()) {
            out.println("    " + messages.get("audit.examples", String.join(", ", finding.examples())));
        }
    }

    private String place(Finding finding) {
        if (finding.file().isEmpty()) {
            return "";
        }
        return finding.column().isEmpty()
                ? messages.get("audit.place", finding.file())
                : messages.get("audit.place-column", finding.file(), finding.column());
    }

    private void printTried(AuditReport report) {
        out.println();
        out.println(messages.get("audit.tried"));
        for (AttackReport attack : report.attacks()) {
            out.println();
            out.println("  " + messages.get("audit.attack", texts.name(attack.attack()), texts.about(attack.attack())));
            attack.tried().forEach(this::printLine);
            attack.controls().forEach(this::printLine);
        }
        for (DataTable table : report.evidence().tables()) {
            if (!table.complete()) {
                out.println("  " + messages.get("audit.partly", table.file().shown(), table.rows()));
            }
        }
        report.evidence().unread().stream()
                .limit(MOST_UNREAD)
                .forEach(unread -> out.println(
                        "  " + messages.get("audit.unread", unread.file().shown(), texts.say(unread.why()))));
        String others = Arrays.stream(AttackName.values())
                .filter(attack -> !attack.isOf(report.attacker()))
                .map(texts::name)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            out.println("  " + messages.get("audit.not-tried", others));
        }
    }

    private void printLine(Statement statement) {
        out.println("    " + texts.say(statement));
    }
}
