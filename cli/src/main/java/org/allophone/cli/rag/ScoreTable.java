package org.allophone.cli.rag;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.allophone.cli.console.Figures;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.TextColumns;
import org.allophone.rag.measure.Measure;
import org.allophone.rag.score.Comparison;
import org.allophone.rag.score.Difference;
import org.allophone.rag.score.Interval;
import org.allophone.rag.score.MeanScore;
import org.allophone.rag.score.RunScore;
import org.allophone.rag.score.ScoreReport;
import org.allophone.rag.score.TypeScore;

/** Prints scores for a reader: the measures of each run, those of each type of question, and comparisons. */
final class ScoreTable {
    private static final int MEASURES_OF_TYPES = 3;

    /** Behind the type, the number of questions and the first measure. */
    private static final int PLACE_OF_INTERVAL = 3;

    /** The name of a type is cut where the table would be wider than a terminal, but not shorter than this. */
    private static final int SHORTEST_NAME = 8;

    private final Messages messages;
    private final Figures figures;

    ScoreTable(Messages messages) {
        this.messages = messages;
        this.figures = new Figures(messages);
    }

    void print(ScoreReport report, PrintStream out) {
        int questions = report.questions().ids().size();
        out.println(messages.get("rag.score.set", report.judgements(), questions, report.judged()));
        if (report.documents() == 0) {
            out.println(messages.get("rag.score.no-documents"));
        }
        if (report.unknownJudged() > 0) {
            out.println(messages.get("rag.score.unknown-judged", report.unknownJudged()));
        }
        if (report.questions().groupCount() < questions) {
            out.println(messages.get("rag.score.cases", report.questions().groupCount()));
        }
        for (RunScore run : report.runs()) {
            out.println();
            print(run, questions, out);
        }
        for (Comparison comparison : report.comparisons()) {
            out.println();
            print(comparison, out);
        }
    }

    private void print(RunScore run, int questions, PrintStream out) {
        out.println(
                run.answered() == questions
                        ? messages.get("rag.score.run", run.file())
                        : messages.get("rag.score.run-in-part", run.file(), run.answered(), questions));
        if (run.notJudged() > 0) {
            out.println(messages.get("rag.score.not-judged", run.notJudged()));
        }
        if (run.tied() > 0) {
            out.println(messages.get("rag.score.tied", run.tied()));
        }
        out.println();
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("", messages.get("rag.score.mean"), messages.get("rag.score.interval")));
        run.scores()
                .forEach(score ->
                        lines.add(List.of(score.measure().name(), figure(score.mean()), interval(score.interval()))));
        new TextColumns(out).printFigures(lines);
        if (!run.types().isEmpty()) {
            out.println();
            new TextColumns(out).printFigures(fitting(run.types()));
        }
    }

    private List<List<String>> fitting(List<TypeScore> types) {
        int longest =
                types.stream().mapToInt(type -> type.type().length()).max().orElse(0);
        List<List<String>> lines = types(types, longest);
        while (!TextColumns.fit(lines) && longest > SHORTEST_NAME) {
            longest--;
            lines = types(types, longest);
        }
        return lines;
    }

    private List<List<String>> types(List<TypeScore> types, int longestName) {
        List<String> head =
                new ArrayList<>(List.of(messages.get("rag.score.type"), messages.get("rag.score.questions")));
        shown(types.get(0)).forEach(score -> head.add(score.measure().name()));
        head.add(PLACE_OF_INTERVAL, messages.get("rag.score.interval"));
        List<List<String>> lines = new ArrayList<>(List.of(head));
        for (TypeScore type : types) {
            List<String> line =
                    new ArrayList<>(List.of(shortened(type.type(), longestName), figures.count(type.questions())));
            shown(type).forEach(score -> line.add(figure(score.mean())));
            line.add(PLACE_OF_INTERVAL, interval(type.scores().get(0).interval()));
            lines.add(line);
        }
        return lines;
    }

    private static List<MeanScore> shown(TypeScore type) {
        return type.scores()
                .subList(0, Math.min(MEASURES_OF_TYPES, type.scores().size()));
    }

    private static String shortened(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest - 1) + "…";
    }

    private void print(Comparison comparison, PrintStream out) {
        out.println(messages.get("rag.score.compared", comparison.file(), comparison.other()));
        out.println();
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                "",
                messages.get("rag.score.difference"),
                messages.get("rag.score.interval"),
                "p",
                messages.get("rag.score.adjusted"),
                messages.get("rag.score.detectable")));
        for (Difference one : comparison.differences()) {
            Measure measure = one.measure();
            lines.add(List.of(
                    measure.name(),
                    messages.get("rag.score.signed", one.mean()),
                    signed(one.interval()),
                    figure(one.pValue()),
                    figure(one.adjusted()),
                    figure(one.detectable())));
        }
        new TextColumns(out).printFigures(lines);
        out.println(messages.get("rag.score.legend"));
    }

    private String figure(double value) {
        return messages.get("rag.score.figure", value);
    }

    private String interval(Interval interval) {
        return figure(interval.low()) + "–" + figure(interval.high());
    }

    private String signed(Interval interval) {
        return messages.get("rag.score.signed", interval.low()) + " … "
                + messages.get("rag.score.signed", interval.high());
    }
}
