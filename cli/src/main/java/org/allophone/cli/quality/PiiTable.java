package org.allophone.cli.quality;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.allophone.cli.console.Figures;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.TextColumns;
import org.allophone.quality.pii.KindReport;
import org.allophone.quality.pii.PiiTargets;
import org.allophone.quality.pii.StyleReport;
import org.allophone.statistics.Share;

/** Prints how well personal data were found: a table of kinds for each style, beside its targets. */
final class PiiTable {
    private static final int MOST_CONFUSIONS = 5;
    private static final double PERCENT = 100;

    private final Messages messages;
    private final Figures figures;

    PiiTable(Messages messages) {
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    void print(List<StyleReport> reports, PrintStream out) {
        for (StyleReport report : reports) {
            print(report, out);
        }
        out.println(messages.get("quality.pii.legend", PiiTargets.covered("PHONE"), PiiTargets.OF_OTHER_KINDS));
    }

    private void print(StyleReport report, PrintStream out) {
        out.println(messages.get(
                "quality.pii.set",
                messages.get("quality.style." + report.style().fileName()),
                report.calls(),
                report.words()));
        out.println();
        new TextColumns(out).printFigures(kinds(report));
        out.println();
        new TextColumns(out).printFigures(sums(report));
        out.println();
        report.confusions().entrySet().stream()
                .limit(MOST_CONFUSIONS)
                .forEach(entry -> out.println(messages.get("quality.pii.confusion", entry.getKey(), entry.getValue())));
        out.println();
    }

    private List<List<String>> kinds(StyleReport report) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                messages.get("quality.pii.kind"),
                messages.get("quality.pii.mentions"),
                messages.get("quality.pii.covered"),
                messages.get("quality.pii.interval"),
                messages.get("quality.pii.exact"),
                messages.get("quality.pii.protected"),
                messages.get("quality.pii.right")));
        for (KindReport kind : report.kinds()) {
            boolean marked = kind.covered().whole() > 0;
            lines.add(List.of(
                    kind.kind(),
                    figures.count(kind.covered().whole()),
                    percent(kind.covered()),
                    marked ? interval(kind.covered()) : "",
                    percent(kind.exact()),
                    percent(kind.protectedData()),
                    percent(kind.right())));
        }
        return lines;
    }

    private List<List<String>> sums(StyleReport report) {
        return List.of(
                List.of(
                        messages.get("quality.pii.digits"),
                        share(report.digits()),
                        interval(report.digits()),
                        messages.get("quality.pii.at-least", PiiTargets.DIGITS)),
                List.of(messages.get("quality.pii.in-words"), share(report.inWords()), interval(report.inWords()), ""),
                List.of(
                        messages.get("quality.pii.leaking"),
                        share(report.leaking()),
                        interval(report.leaking()),
                        messages.get("quality.pii.at-most", PiiTargets.LEAKING)),
                List.of(
                        messages.get("quality.pii.withheld"),
                        share(report.withheld()),
                        interval(report.withheld()),
                        messages.get("quality.pii.at-most", PiiTargets.WITHHELD)),
                List.of(
                        messages.get("quality.pii.in-vain"),
                        messages.get("quality.figure.hundredths", report.inVainPerThousandWords()),
                        "",
                        messages.get("quality.pii.at-most-number", PiiTargets.IN_VAIN)),
                List.of(messages.get("quality.pii.characters"), share(report.charactersInVain()), "", ""));
    }

    /** In a column whose heading says that it is in per cent. */
    private String percent(Share share) {
        return share.whole() == 0 ? "" : messages.get("quality.pii.percent", PERCENT * share.value());
    }

    private String share(Share share) {
        return share.whole() == 0 ? "" : messages.get("quality.figure.share", share.value());
    }

    private String interval(Share share) {
        return share.whole() == 0
                ? ""
                : messages.get("quality.pii.between", PERCENT * share.low(), PERCENT * share.high());
    }
}
