package org.allophone.audit.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Plot;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;
import org.allophone.audit.evidence.DataColumn;
import org.allophone.audit.evidence.DataTable;
import org.allophone.audit.evidence.Evidence;
import org.allophone.files.Formulas;
import org.allophone.files.Program;

/**
 * Writes the result of an audit as a page of HTML, for a data-protection officer. The page needs nothing but itself: no script, no
 * picture, no other file; its content security policy forbids all of them.
 */
public final class AuditHtml {
    private static final int MOST_FINDINGS = 150;
    private static final int MOST_TABLES = 20;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_PLOTS = 8;
    private static final int MOST_UNREAD = 50;

    /** A command of ours in a sentence, up to its end. */
    private static final Pattern COMMAND = Pattern.compile("allophone [a-z]+(?: (?:--?[a-z-]+|[A-Z]+(?:=[a-z]+)?))*");

    private final HtmlWriter html = new HtmlWriter();
    private final ReportTexts texts;
    private final AuditReport report;

    private AuditHtml(AuditReport report, ReportTexts texts) {
        this.report = report;
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param day when the audit was made, as the page shows it
     */
    public static String of(AuditReport report, ReportTexts texts, String day) {
        return new AuditHtml(report, texts).page(day);
    }

    private String page(String day) {
        html.begin("html", "lang", texts.language()).begin("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", PageStyle.policy());
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.element("title", texts.text("html.title")).style(PageStyle.CSS).end();
        html.begin("body").begin("main");
        header(day);
        verdict();
        findings();
        plots();
        tried();
        evidence();
        html.end();
        html.begin("footer")
                .text(texts.text("html.footer", Program.NAME + " " + Program.VERSION))
                .end();
        return html.end().end().finished();
    }

    private void header(String day) {
        Evidence evidence = report.evidence();
        long rows = evidence.tables().stream().mapToLong(DataTable::rows).sum();
        html.begin("header").element("h1", texts.text("html.title"));
        paragraph(texts.text(
                "html.what", evidence.tables().size(), rows, evidence.texts().size(), day, report.seconds()));
        paragraph(texts.text("html.attacker", texts.name(report.attacker())));
        html.end();
    }

    private void verdict() {
        Severity worst = report.severity();
        html.begin("section", "class", "verdict " + cssClass(worst));
        html.element("h2", texts.text("html.worst", texts.name(worst)));
        paragraph(texts.text("html.verdict." + cssClass(worst)));
        html.begin("ul", "class", "counts");
        Severity[] severities = Severity.values();
        for (int i = severities.length - 1; i > 0; i--) {
            Severity severity = severities[i];
            long count = all().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            html.begin("li");
            badge(severity);
            html.text(" " + texts.text("html.count", count)).end();
        }
        html.end();
        paragraph(texts.text("html.anonymous"));
        html.end();
    }

    private List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        report.attacks().forEach(attack -> findings.addAll(attack.findings()));
        findings.sort(Comparator.comparing(Finding::severity).reversed());
        return findings;
    }

    private void findings() {
        html.element("h2", texts.text("html.found"));
        Map<String, List<Finding>> byKey = new LinkedHashMap<>();
        all().stream()
                .limit(MOST_FINDINGS)
                .forEach(finding -> byKey.computeIfAbsent(finding.what().key(), key -> new ArrayList<>())
                        .add(finding));
        if (byKey.isEmpty()) {
            paragraph(texts.text("html.nothing"));
        }
        byKey.values().forEach(this::alike);
        if (all().size() > MOST_FINDINGS) {
            paragraph(texts.text("html.more", all().size() - MOST_FINDINGS));
        }
    }

    /** Findings of one sort, with what they mean and how to mend them once for all. */
    private void alike(List<Finding> findings) {
        Finding first = findings.get(0);
        html.begin("article", "class", cssClass(first.severity()));
        for (Finding finding : findings) {
            html.begin("p", "class", "finding");
            badge(finding.severity());
            html.text(" ");
            if (!finding.file().isEmpty()) {
                html.element("code", Formulas.neutralised(finding.file())).text(" ");
            }
            if (!finding.column().isEmpty()) {
                html.element("code", Formulas.neutralised(finding.column())).text(" ");
            }
            html.text(texts.found(finding)).end();
            if (!finding.examples().isEmpty()) {
                html.begin("p", "class", "examples").text(texts.text("html.examples") + " ");
                finding.examples()
                        .forEach(example -> html.element("code", Formulas.neutralised(example))
                                .text(" "));
                html.end();
            }
        }
        html.begin("dl");
        html.element("dt", texts.text("html.means")).element("dd", texts.means(first));
        html.element("dt", texts.text("html.mends")).begin("dd");
        withCommands(texts.mends(first));
        html.end().end().end();
    }

    private void withCommands(String text) {
        Matcher command = COMMAND.matcher(text);
        int from = 0;
        while (command.find()) {
            html.text(text.substring(from, command.start())).element("code", command.group());
            from = command.end();
        }
        html.text(text.substring(from));
    }

    private void plots() {
        List<Plot> plots = report.attacks().stream()
                .flatMap(attack -> attack.plots().stream())
                .limit(MOST_PLOTS)
                .toList();
        for (Plot plot : plots) {
            html.begin("figure").element("figcaption", texts.say(plot.title()));
            new SvgPlot(html, texts, plot).draw();
            html.begin("details").element("summary", texts.text("html.figures"));
            table(plot);
            html.end().end();
        }
    }

    private void table(Plot plot) {
        html.begin("table").begin("thead").begin("tr").element("th", texts.say(plot.horizontal()), "scope", "col");
        plot.labels().forEach(label -> html.element("th", label, "scope", "col"));
        html.end().end().begin("tbody");
        for (Plot.Curve curve : plot.curves()) {
            html.begin("tr").element("th", texts.say(curve.name()), "scope", "row");
            curve.shares().forEach(share -> html.element("td", texts.percent(share)));
            html.end();
        }
        html.end().end();
    }

    private void tried() {
        html.element("h2", texts.text("html.tried"));
        for (AttackReport attack : report.attacks()) {
            html.begin("section", "class", "attack").element("h3", texts.name(attack.attack()));
            paragraph(texts.about(attack.attack()));
            html.begin("ul");
            attack.tried().forEach(this::item);
            attack.controls().forEach(this::item);
            html.end().end();
        }
        List<String> others = Arrays.stream(AttackName.values())
                .filter(attack -> !attack.isOf(report.attacker()))
                .map(texts::name)
                .toList();
        if (!others.isEmpty()) {
            paragraph(texts.text("html.not-tried", String.join(", ", others)));
        }
    }

    private void item(Statement statement) {
        html.element("li", texts.say(statement));
    }

    private void evidence() {
        html.element("h2", texts.text("html.files"));
        for (DataTable table :
                report.evidence().tables().stream().limit(MOST_TABLES).toList()) {
            html.begin("details").begin("summary");
            html.element("code", Formulas.neutralised(table.file().shown()));
            html.text(" " + texts.text(table.complete() ? "html.rows" : "html.first-rows", table.rows()))
                    .end();
            columns(table);
            html.end();
        }
        List<Evidence.Unread> unread = report.evidence().unread();
        if (!unread.isEmpty()) {
            html.element("h3", texts.text("html.unread")).begin("ul");
            for (Evidence.Unread file : unread.stream().limit(MOST_UNREAD).toList()) {
                html.begin("li")
                        .element("code", Formulas.neutralised(file.file().shown()));
                html.text(" " + texts.say(file.why())).end();
            }
            html.end();
        }
    }

    private void columns(DataTable table) {
        html.begin("table").begin("thead").begin("tr");
        for (String head : List.of("html.column", "html.kind", "html.values")) {
            html.element("th", texts.text(head), "scope", "col");
        }
        html.end().end().begin("tbody");
        for (DataColumn column : table.columns().stream().limit(MOST_COLUMNS).toList()) {
            html.begin("tr").element("td", Formulas.neutralised(column.shown()));
            html.element("td", texts.name(column.kind()));
            html.element("td", texts.text("count", column.values().size())).end();
        }
        html.end().end();
    }

    private void badge(Severity severity) {
        html.element("span", texts.name(severity), "class", "badge " + cssClass(severity));
    }

    private void paragraph(String text) {
        html.element("p", text);
    }

    private static String cssClass(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
