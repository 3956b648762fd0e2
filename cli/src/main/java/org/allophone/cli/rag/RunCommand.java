package org.allophone.cli.rag;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.ListValues;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.NewFile;
import org.allophone.cli.console.WholeNumbers;
import org.allophone.rag.folder.BenchmarkFolder;
import org.allophone.rag.folder.Documents;
import org.allophone.rag.folder.Question;
import org.allophone.rag.search.Baseline;
import org.allophone.rag.search.Bm25;
import org.allophone.rag.trec.RunText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code allophone rag run}: searches a benchmark's documents for its questions, to have something to compare with. */
@Command(name = "run", sortOptions = false)
final class RunCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Environment environment;
    private final Messages messages;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private String folder = "";

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            defaultValue = "bm25",
            completionCandidates = BaselineNames.class)
    private String baseline = "";

    @Option(names = "--depth", paramLabel = "N", defaultValue = "100")
    private String depth = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable String output;

    RunCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        String name = ListValues.parseOne("--baseline", baseline, Baseline.names());
        int most = (int) WholeNumbers.parse("--depth", depth, 1, RunText.MOST_DOCUMENTS);
        if (output == null) {
            throw Messages.wrongUse("rag.run.no-output");
        }
        if (output.equals(STANDARD_OUTPUT)) {
            Writer out = new OutputStreamWriter(environment.out(), StandardCharsets.UTF_8);
            found(name, most).to(out);
            out.flush();
            return ExitCode.DONE;
        }
        NewFile file = new NewFile(environment.path("--output", output), environment);
        file.refuseExisting();
        RunText found = found(name, most);
        file.write(found::to);
        environment.out().println(messages.get("rag.run.done", output, found.questions(), found.documents()));
        return ExitCode.DONE;
    }

    private RunText found(String name, int most) throws IOException {
        BenchmarkFolder benchmark = BenchmarkFolder.of(environment.resolve(environment.path("FOLDER", folder)));
        List<Question> questions = benchmark.readQuestions();
        try (Documents documents = Documents.open(benchmark.corpus());
                Bm25 search = Bm25.index(Baseline.named(name).orElseThrow(), documents, benchmark::twice)) {
            return new RunText(name, questions.stream().map(Question::id).toList(), search.search(questions, most));
        }
    }

    /** What the Tab key completes. {@link Baseline} is not asked, since every start of the program would load Lucene then. */
    static final class BaselineNames implements Iterable<String> {
        private static final List<String> NAMES = List.of("bm25", "bm25-own");

        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }
}
