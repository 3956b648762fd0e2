package org.allophone.cli.rag;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.WholeNumbers;
import org.allophone.rag.answer.AnswerJson;
import org.allophone.rag.answer.AnswerReport;
import org.allophone.rag.answer.AnswerScoring;
import org.allophone.rag.folder.BenchmarkFolder;
import org.allophone.rag.measure.Measure;
import org.allophone.rag.score.ScoreJson;
import org.allophone.rag.score.ScoreReport;
import org.allophone.rag.score.TrecEvalText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code allophone rag score}: scores runs of searches, with the measures of trec_eval. */
@Command(name = "score", sortOptions = false)
final class ScoreCommand implements Callable<Integer> {
    private static final int LARGEST_LEVEL = 1000;

    private final Environment environment;
    private final Messages messages;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private String folder = "";

    @Option(names = "--run", paramLabel = "FILE")
    private List<String> runs = new ArrayList<>();

    @Option(names = "--answers", paramLabel = "FILE")
    private @Nullable String answers;

    @Option(names = "--compare", paramLabel = "FILE")
    private @Nullable String compare;

    @Option(names = "--split", paramLabel = "NAME")
    private @Nullable String split;

    @Option(names = "--qrels", paramLabel = "FILE")
    private @Nullable String qrels;

    @Option(names = "--measures", paramLabel = "NAMES")
    private @Nullable String measures;

    @Option(names = "--level", paramLabel = "N", defaultValue = "1")
    private String level = "";

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable String json;

    @Option(names = "--markdown", paramLabel = "FILE")
    private @Nullable String markdown;

    @Option(names = "--trec-eval", paramLabel = "FILE")
    private @Nullable String trecEval;

    ScoreCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        if (answers != null) {
            return scoreAnswers(answers);
        }
        if (runs.isEmpty()) {
            throw Messages.wrongUse("rag.score.no-run");
        }
        if (split != null && qrels != null) {
            throw Messages.wrongUse("wrong.together", "--split", "--qrels");
        }
        ReportFiles files = new ReportFiles(environment)
                .with("--json", json)
                .with("--markdown", markdown)
                .with("--trec-eval", trecEval);
        files.refuseExisting();
        ScoreReport report = request().report();
        files.write("--json", () -> ScoreJson.of(report) + "\n");
        files.write("--markdown", () -> new ScoreMarkdown(messages).of(report));
        files.write("--trec-eval", () -> TrecEvalText.of(report, report.runs().get(0)));
        if (!files.onStandardOutput()) {
            new ScoreTable(messages).print(report, environment.out());
        }
        return ExitCode.DONE;
    }

    private int scoreAnswers(String file) throws IOException {
        if (!runs.isEmpty()) {
            throw Messages.wrongUse("wrong.together", "--answers", "--run");
        }
        ReportFiles files = new ReportFiles(environment).with("--json", json).with("--markdown", markdown);
        files.refuseExisting();
        AnswerReport report = AnswerScoring.score(
                BenchmarkFolder.of(environment.resolve(environment.path("FOLDER", folder))), path("--answers", file));
        files.write("--json", () -> AnswerJson.of(report) + "\n");
        files.write("--markdown", () -> new AnswerTable(messages).markdown(report));
        if (!files.onStandardOutput()) {
            new AnswerTable(messages).print(report, environment.out());
        }
        return ExitCode.DONE;
    }

    private ScoreRequest request() {
        return new ScoreRequest(
                environment.resolve(environment.path("FOLDER", folder)),
                split == null ? "" : split,
                qrels == null ? null : path("--qrels", qrels),
                runs.stream().map(run -> path("--run", run)).toList(),
                compare == null ? null : path("--compare", compare),
                measures == null ? Measure.USUAL : measures(measures),
                (int) WholeNumbers.parse("--level", level, 1, LARGEST_LEVEL));
    }

    private Path path(String option, String text) {
        return environment.resolve(environment.path(option, text));
    }

    private static List<Measure> measures(String names) {
        Set<Measure> measures = new LinkedHashSet<>();
        for (String name : names.split(",", -1)) {
            String stripped = name.strip();
            Measure measure = Measure.named(stripped)
                    .orElseThrow(
                            () -> Messages.wrongUse("rag.score.measure", stripped, String.join(", ", Measure.names())));
            if (!measures.add(measure)) {
                throw Messages.wrongUse("wrong.repeated", "--measures", stripped);
            }
        }
        return List.copyOf(measures);
    }
}
