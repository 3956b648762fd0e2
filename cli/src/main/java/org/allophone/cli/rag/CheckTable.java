package org.allophone.cli.rag;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.allophone.cli.console.Figures;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.TextColumns;
import org.allophone.rag.check.CheckReport;
import org.allophone.rag.check.Fault;
import org.allophone.rag.check.FoundFault;
import org.allophone.rag.check.Overlap;
import org.allophone.rag.check.Place;
import org.allophone.rag.check.Rule;

/** Prints what was checked, a line for each rule, then what is wrong and where. */
final class CheckTable {
    private final Messages messages;
    private final Figures figures;

    CheckTable(Messages messages) {
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    /** @param folder as the user wrote it */
    void print(String folder, CheckReport report, PrintStream out) {
        out.println(messages.get(
                "rag.check.set",
                folder,
                report.documents(),
                report.questions(),
                report.judgements(),
                report.splits().size()));
        out.println();
        List<List<String>> lines = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            lines.add(List.of(
                    rule.name(),
                    messages.get("rag.check." + rule.name().toLowerCase(Locale.ROOT)),
                    rule == Rule.V18 ? overlap(report.overlap()) : verdict(report.of(rule))));
        }
        new TextColumns(out).print(lines);
        for (FoundFault found : report.faults()) {
            out.println();
            out.println(messages.get(
                    "rag.check.fault",
                    found.fault().rule(),
                    messages.get("rag.check." + found.fault().fileName(), found.count())));
            out.println(messages.get("rag.check.places", places(found)));
        }
        if (report.faults().isEmpty()) {
            out.println(messages.get("rag.check.clean"));
        }
    }

    private String verdict(List<FoundFault> found) {
        if (found.isEmpty()) {
            return messages.get("rag.check.ok");
        }
        boolean critical = found.stream().anyMatch(one -> one.fault().severity() == Fault.Severity.CRITICAL);
        return messages.get(critical ? "rag.check.critical" : "rag.check.finding");
    }

    private String overlap(Overlap overlap) {
        return overlap.questions() == 0
                ? messages.get("rag.check.no-overlap")
                : messages.get(
                        "rag.check.overlap",
                        figures.percent(overlap.mean()),
                        figures.percent((double) overlap.nothingShared() / overlap.questions()));
    }

    private String places(FoundFault found) {
        String first = found.places().stream().map(this::place).collect(Collectors.joining(", "));
        return found.count() > found.places().size() ? first + " …" : first;
    }

    private String place(Place place) {
        return messages.get("rag.check.place", place.file(), Long.toString(place.line()), place.what());
    }
}
