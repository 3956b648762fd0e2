package org.allophone.cli.quality;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.TextColumns;
import org.allophone.quality.GroupReport;
import org.allophone.quality.Measure;
import org.allophone.quality.Measurement;
import org.allophone.quality.SetReport;
import org.allophone.quality.Target;
import org.allophone.quality.Verdict;

/** Prints what was measured: a table for each part, then a line for each topic and each intent. */
final class QualityReport {
    private static final List<Measure> OF_TOPICS = List.of(
            Measure.TOPIC_DISTINCT_2,
            Measure.TOPIC_DISTINCT_4,
            Measure.TOPIC_GZIP_RATIO,
            Measure.TOPIC_DUPLICATE_TURNS);
    private static final List<Measure> OF_INTENTS = List.of(
            Measure.INTENT_DISTINCT_2,
            Measure.INTENT_DISTINCT_4,
            Measure.INTENT_GZIP_RATIO,
            Measure.INTENT_DUPLICATE_TURNS,
            Measure.INTENT_COMMONEST_TURN);

    /** Names are cut where the table would be wider than a terminal, but not shorter than this. */
    private static final int SHORTEST_NAME = 8;

    private final Messages messages;

    QualityReport(Messages messages) {
        this.messages = messages;
    }

    void print(List<SetReport> reports, PrintStream out) {
        for (int i = 0; i < reports.size(); i++) {
            if (i > 0) {
                out.println();
            }
            print(reports.get(i), out);
        }
    }

    private void print(SetReport report, PrintStream out) {
        out.println(messages.get(
                "quality.set",
                messages.get("quality.style." + report.style().fileName()),
                report.language().isEmpty() ? messages.get("quality.no-language") : report.language(),
                report.calls(),
                report.turns(),
                report.words()));
        printParts(report, out);
        printGroups("quality.topics", report.topics(), OF_TOPICS, out);
        printGroups("quality.intents", report.intents(), OF_INTENTS, out);
        out.println();
        out.println(messages.get("quality.legend"));
        out.println(messages.get("quality.missed", report.missedTargets()));
    }

    /** One table, so that all parts have the same columns. */
    private void printParts(SetReport report, PrintStream out) {
        Map<Measure.Part, List<Measurement>> parts = new EnumMap<>(Measure.Part.class);
        report.measurements()
                .forEach(found -> parts.computeIfAbsent(found.measure().part(), part -> new ArrayList<>())
                        .add(found));
        List<List<String>> lines = new ArrayList<>();
        parts.forEach((part, found) -> {
            lines.add(List.of("", "", "", ""));
            lines.add(List.of(
                    messages.get("quality.part." + part.name().toLowerCase(Locale.ROOT)),
                    messages.get("quality.found"),
                    messages.get("quality.target"),
                    ""));
            found.forEach(measurement -> lines.add(line(measurement)));
        });
        new TextColumns(out).printFigures(lines);
    }

    private List<String> line(Measurement found) {
        return List.of(
                messages.get("quality.measure." + found.measure().jsonName()),
                figure(found.measure().unit(), found.value()),
                found.measure()
                        .target()
                        .map(target -> target(found.measure().unit(), target))
                        .orElse(""),
                verdict(found.verdict()));
    }

    private void printGroups(String title, List<GroupReport> groups, List<Measure> measures, PrintStream out) {
        if (groups.isEmpty()) {
            return;
        }
        int longest =
                groups.stream().mapToInt(group -> group.name().length()).max().orElse(0);
        List<List<String>> lines = groupLines(title, groups, measures, longest);
        while (!TextColumns.fit(lines) && longest > SHORTEST_NAME) {
            longest--;
            lines = groupLines(title, groups, measures, longest);
        }
        out.println();
        new TextColumns(out).printFigures(lines);
    }

    private List<List<String>> groupLines(
            String title, List<GroupReport> groups, List<Measure> measures, int longestName) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(messages.get(title)));
        measures.forEach(measure -> head.add(messages.get("quality.column." + measure.jsonName())));
        lines.add(head);
        List<String> targets = new ArrayList<>(List.of(messages.get("quality.target")));
        measures.forEach(measure -> targets.add(
                measure.target().map(target -> target(measure.unit(), target)).orElse("")));
        lines.add(targets);
        for (GroupReport group : groups) {
            List<String> line = new ArrayList<>(List.of(shortened(group.name(), longestName)));
            measures.forEach(measure -> line.add(cell(group, measure)));
            lines.add(line);
        }
        return lines;
    }

    private static String shortened(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest - 1) + "…";
    }

    private String cell(GroupReport group, Measure measure) {
        return group.measurements().stream()
                .filter(found -> found.measure() == measure)
                .findFirst()
                .map(found -> (figure(measure.unit(), found.value()) + " " + verdict(found.verdict())).strip())
                .orElse("");
    }

    private String verdict(Verdict verdict) {
        return verdict == Verdict.NONE
                ? ""
                : messages.get("quality.verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    /** A range, or one limit; in brackets if transcripts are not held to it. */
    private String target(Measure.Unit unit, Target target) {
        String text;
        if (Double.isInfinite(target.least())) {
            text = "≤ " + figure(unit, target.most());
        } else if (Double.isInfinite(target.most())) {
            text = "≥ " + figure(unit, target.least());
        } else if (target.least() == target.most()) {
            text = figure(unit, target.least());
        } else {
            text = figure(unit, target.least()) + "–" + figure(unit, target.most());
        }
        return target.judged() ? text : "(" + text + ")";
    }

    private String figure(Measure.Unit unit, double value) {
        return messages.get("quality.figure." + unit.name().toLowerCase(Locale.ROOT), value);
    }
}
