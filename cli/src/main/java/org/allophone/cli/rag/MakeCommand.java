package org.allophone.cli.rag;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.allophone.centre.WindowRequest;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.Progress;
import org.allophone.cli.console.ThreadOptions;
import org.allophone.cli.console.WholeNumbers;
import org.allophone.cli.generate.CtrlC;
import org.allophone.cli.generate.ScenarioChoice;
import org.allophone.dataset.CentreDataset;
import org.allophone.dataset.CentrePack;
import org.allophone.dataset.Recipe;
import org.allophone.output.OutputFolder;
import org.allophone.question.Benchmark;
import org.allophone.question.BenchmarkCounts;
import org.allophone.question.BenchmarkManifest;
import org.allophone.scenario.file.ScenarioFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code allophone rag make}: makes a benchmark from a scenario. */
@Command(name = "make", sortOptions = false)
final class MakeCommand implements Callable<Integer> {
    private static final int DEFAULT_SEED = 42;
    private static final int DEFAULT_CALLS = 2000;
    private static final int MOST_CALLS = 1_000_000;

    private final Environment environment;
    private final Messages messages;

    @Option(names = "--scenario", paramLabel = "NAME|FILE", completionCandidates = ScenarioNames.class)
    private @Nullable String scenario;

    @Option(names = "--calls", paramLabel = "N")
    private @Nullable String calls;

    @Option(names = "--seed", paramLabel = "N")
    private @Nullable String seed;

    @Option(names = "--questions", paramLabel = "N")
    private @Nullable String questions;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER")
    private @Nullable String output;

    @Mixin
    private final ThreadOptions threads = new ThreadOptions();

    MakeCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    @SuppressWarnings("try") // the CtrlC object is only closed, not used
    public Integer call() throws IOException {
        if (output == null) {
            throw Messages.wrongUse("rag.make.no-output");
        }
        if (Recipe.NOTEBOOK.equals(scenario)) {
            throw Messages.wrongUse("rag.make.notebook");
        }
        long callCount = calls == null ? DEFAULT_CALLS : WholeNumbers.parse("--calls", calls, 1, MOST_CALLS);
        int wanted = questions == null
                ? Benchmark.usualQuestions(callCount)
                : (int) WholeNumbers.parse("--questions", questions, 1, Benchmark.MOST_QUESTIONS);
        CentreDataset dataset = dataset(callCount);
        Path folder = environment.path("--output", output);
        BenchmarkCounts made;
        try (OutputFolder files = OutputFolder.open(environment.resolve(folder));
                CtrlC ignored = CtrlC.closing(files, folder, environment, messages);
                Progress progress = Progress.of(callCount, environment, messages)) {
            made = new Benchmark(dataset, wanted, threads.count()).write(files, progress::to);
            try (OutputStream manifest = files.create(BenchmarkManifest.FILE)) {
                manifest.write(BenchmarkManifest.of(dataset.recipe(), wanted, files.files())
                        .getBytes(StandardCharsets.UTF_8));
            }
            files.commit(Map.of());
        }
        environment
                .out()
                .println(messages.get(
                        "rag.make.done",
                        output,
                        made.calls(),
                        made.articles(),
                        made.ranked(),
                        made.unanswerable(),
                        made.counted()));
        return ExitCode.DONE;
    }

    private CentreDataset dataset(long callCount) throws IOException {
        ScenarioFile file = ScenarioChoice.of(scenario, environment);
        Optional<CentrePack> pack = CentrePack.of(file);
        if (pack.isEmpty()) {
            throw Messages.wrongUse("wrong.transcripts", file.scenario().language());
        }
        return CentreDataset.of(
                file.scenario(),
                pack,
                seed == null ? DEFAULT_SEED : WholeNumbers.parse("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE),
                new WindowRequest(
                        OptionalLong.of(callCount), Optional.empty(), OptionalInt.empty(), OptionalInt.empty()),
                Recipe.ALL_TRANSCRIPTS);
    }

    /** What the Tab key completes. */
    static final class ScenarioNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ScenarioFile.bundledNames().iterator();
        }
    }
}
