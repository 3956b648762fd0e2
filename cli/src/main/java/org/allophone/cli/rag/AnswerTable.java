package org.allophone.cli.rag;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.allophone.cli.console.Figures;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.TextColumns;
import org.allophone.rag.answer.AnswerReport;

/** Prints how good answers are: by type of question, then what they cite, read and leak. */
final class AnswerTable {
    private final Messages messages;
    private final Figures figures;

    AnswerTable(Messages messages) {
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    void print(AnswerReport report, PrintStream out) {
        out.println(messages.get("rag.answers.title", report.file()));
        out.println();
        new TextColumns(out).print(types(report));
        out.println();
        new TextColumns(out).print(figures(report));
        out.println();
        out.println(messages.get("rag.answers.note"));
    }

    /** The same as Markdown. */
    String markdown(AnswerReport report) {
        return table(types(report)) + "\n" + table(figures(report));
    }

    private List<List<String>> types(AnswerReport report) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                messages.get("rag.answers.type"),
                messages.get("rag.answers.right"),
                messages.get("rag.answers.silent"),
                messages.get("rag.answers.wrong"),
                messages.get("rag.answers.mean")));
        report.tallies()
                .forEach((type, tally) -> lines.add(List.of(
                        type.isEmpty() ? messages.get("rag.answers.all") : type,
                        Long.toString(tally.right()),
                        Long.toString(tally.silent()),
                        Long.toString(tally.wrong()),
                        figures.percent(tally.mean()))));
        return lines;
    }

    private List<List<String>> figures(AnswerReport report) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                messages.get("rag.answers.figure"), messages.get("rag.answers.share"), messages.get("rag.answers.of")));
        for (AnswerReport.Figure figure : report.figures()) {
            lines.add(List.of(
                    messages.get("rag.answers." + figure.name()),
                    figure.all() == 0 ? "–" : figures.percent(figure.share()),
                    Long.toString(figure.all())));
        }
        return lines;
    }

    private static String table(List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            text.append("| ").append(String.join(" | ", line)).append(" |\n");
            if (text.indexOf("---") < 0) {
                text.append(line.stream().map(cell -> "---").collect(Collectors.joining("|", "|", "|\n")));
            }
        }
        return text.toString();
    }
}
