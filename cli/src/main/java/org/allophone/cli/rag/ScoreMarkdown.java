package org.allophone.cli.rag;

import java.util.ArrayList;
import java.util.List;
import org.allophone.cli.console.Messages;
import org.allophone.rag.measure.Measure;
import org.allophone.rag.score.MeanScore;
import org.allophone.rag.score.RunScore;
import org.allophone.rag.score.ScoreReport;

/** The scores as one table of Markdown, a row for each run, to paste into a document or an issue. */
final class ScoreMarkdown {
    private final Messages messages;

    ScoreMarkdown(Messages messages) {
        this.messages = messages;
    }

    String of(ScoreReport report) {
        List<String> head =
                new ArrayList<>(List.of(messages.get("rag.score.search"), messages.get("rag.score.questions")));
        report.measures().stream().map(Measure::name).forEach(head::add);
        StringBuilder text = new StringBuilder(row(head));
        List<String> alignments = new ArrayList<>(List.of("---"));
        head.stream().skip(1).forEach(column -> alignments.add("--:"));
        text.append(row(alignments));
        for (RunScore run : report.runs()) {
            List<String> cells = new ArrayList<>(List.of(
                    run.file().replace("|", "\\|"),
                    messages.get("figure.count", report.questions().ids().size())));
            run.scores().stream().map(this::cell).forEach(cells::add);
            text.append(row(cells));
        }
        return text.toString();
    }

    private String cell(MeanScore score) {
        return messages.get(
                "rag.score.cell",
                score.mean(),
                score.interval().low(),
                score.interval().high());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
