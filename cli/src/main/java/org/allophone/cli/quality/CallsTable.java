package org.allophone.cli.quality;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.TextColumns;
import org.allophone.quality.calls.CallFigure;
import org.allophone.quality.calls.CallReport;
import org.allophone.quality.calls.CallTarget;
import org.allophone.quality.calls.CallVerdict;
import org.allophone.quality.calls.FoundFigure;
import org.allophone.quality.calls.log.CallColumn;

/** Prints what was measured in call records: the figures by part, the sources of targets that are missed, and what was not measured. */
final class CallsTable {
    private final Messages messages;
    private final FigureTexts texts;

    CallsTable(Messages messages) {
        this.messages = messages;
        this.texts = new FigureTexts(messages);
    }

    void print(CallReport report, PrintStream out) {
        out.println(messages.get("quality.calls.set", report.calls(), report.days()));
        if (report.withoutStart() > 0) {
            out.println(messages.get("quality.calls.without-start", report.withoutStart()));
        }
        new TextColumns(out).printFigures(lines(report));
        printMisses(report, out);
        printMissing(report, out);
        out.println();
        out.println(messages.get(
                "quality.calls.verdicts",
                report.count(CallVerdict.WITHIN),
                report.count(CallVerdict.OUTSIDE),
                report.count(CallVerdict.TOO_PERFECT),
                report.count(CallVerdict.NOT_JUDGED)));
    }

    private List<List<String>> lines(CallReport report) {
        List<List<String>> lines = new ArrayList<>();
        for (CallFigure.Part part : CallFigure.Part.values()) {
            lines.add(List.of("", "", "", ""));
            lines.add(List.of(
                    messages.get(FigureDefinitions.partKey(part)),
                    messages.get("quality.found"),
                    messages.get("quality.target"),
                    ""));
            report.figures().stream()
                    .filter(found -> found.figure().part() == part)
                    .map(this::line)
                    .forEach(lines::add);
        }
        return lines;
    }

    private List<String> line(FoundFigure found) {
        return List.of(
                messages.get(found.figure().title()),
                texts.value(found.figure(), found.value()),
                texts.target(found.figure()),
                verdict(found.verdict()));
    }

    private String verdict(CallVerdict verdict) {
        return switch (verdict) {
            case WITHIN, OUTSIDE, TOO_PERFECT ->
                messages.get("quality.calls.verdict." + verdict.name().toLowerCase(Locale.ROOT));
            case NOT_JUDGED, NOT_MEASURED -> "";
        };
    }

    private void printMisses(CallReport report, PrintStream out) {
        List<FoundFigure> misses = report.figures().stream()
                .filter(found -> found.verdict().isMiss())
                .toList();
        if (misses.isEmpty()) {
            return;
        }
        out.println();
        out.println(messages.get("quality.calls.sources"));
        for (FoundFigure found : misses) {
            out.println(
                    item(found, found.figure().target().map(CallTarget::source).orElse("")));
        }
    }

    private void printMissing(CallReport report, PrintStream out) {
        for (FoundFigure.Missing why : FoundFigure.Missing.values()) {
            List<FoundFigure> missing = report.figures().stream()
                    .filter(found -> found.missing().equals(Optional.of(why)))
                    .toList();
            if (!missing.isEmpty()) {
                out.println();
                out.println(messages.get("quality.calls.missing." + why.name().toLowerCase(Locale.ROOT)));
                missing.forEach(found -> out.println(item(
                        found,
                        found.column()
                                .map(CallColumn::ourName)
                                .orElse(found.figure().jsonName()))));
            }
        }
    }

    private String item(FoundFigure found, String told) {
        return "  "
                + messages.get(
                        "quality.calls.source", messages.get(found.figure().title()), told);
    }
}
