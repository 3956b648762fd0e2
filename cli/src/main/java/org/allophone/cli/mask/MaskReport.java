package org.allophone.cli.mask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Figures;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.TextColumns;
import org.allophone.mask.document.ColumnEvidence;
import org.allophone.mask.document.MaskCounts;
import org.allophone.mask.policy.Rule;
import org.allophone.pii.PiiKind;

/** Tells what was masked, or which columns need a rule: counts, and never a value. */
final class MaskReport {
    private final Environment environment;
    private final Messages messages;
    private final Figures figures;

    MaskReport(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    /** What was masked, on standard error: standard output may be the masked file. */
    void print(MaskCounts counts, MaskTargets targets) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(messages.get("detect.column"), messages.get("detect.kind"), messages.get("mask.masked")));
        counts.masked()
                .forEach((column, kinds) -> kinds.forEach(
                        (kind, count) -> lines.add(List.of(shown(column), Rule.nameOf(kind), figures.count(count)))));
        if (lines.size() > 1) {
            new TextColumns(environment.err()).print(lines);
        }
        environment.err().println(messages.get("mask.done", counts.allMasked(), counts.rows()));
        counts.withheld()
                .forEach((reason, count) -> environment
                        .err()
                        .println(messages.get("mask.withheld." + reason.name().toLowerCase(Locale.ROOT), count)));
        printRecord(targets);
    }

    /** Which columns of Parquet are texts now. */
    void printTypeChanges(List<DocumentCopy.TypeChange> changes) {
        changes.forEach(
                change -> environment.err().println(messages.get("mask.now-text", change.file(), change.column())));
    }

    /** Where the record is. */
    void printRecord(MaskTargets targets) {
        environment
                .err()
                .println(targets.record()
                        .map(path -> messages.get("mask.record", path, MaskTargets.annexOf(path)))
                        .orElseGet(() -> messages.get("mask.no-record")));
    }

    /** Refuses columns that look personal and have no rule, with the evidence. */
    void refuseUnruled(MaskCounts counts) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                messages.get("detect.column"),
                messages.get("detect.kind"),
                messages.get("mask.cells"),
                messages.get("mask.of")));
        List<String> columns = new ArrayList<>();
        counts.unruled().forEach((column, evidence) -> {
            if (evidence.personalCells() > 0) {
                columns.add(column);
                lines.add(List.of(
                        shown(column),
                        kinds(evidence),
                        figures.count(evidence.personalCells()),
                        figures.count(evidence.cells())));
            }
        });
        if (!columns.isEmpty()) {
            new TextColumns(environment.err()).print(lines);
            throw Messages.failed("mask.unruled", columns.size(), columns.get(0));
        }
    }

    private String kinds(ColumnEvidence evidence) {
        String kinds = evidence.cellsByKind().entrySet().stream()
                .sorted(Map.Entry.<PiiKind, Long>comparingByValue().reversed())
                .map(kind -> Rule.nameOf(kind.getKey()))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? messages.get("mask.not-searched") : kinds;
    }

    private String shown(String column) {
        return column.isEmpty() ? messages.get("mask.text-file") : column;
    }
}
