package org.allophone.cli.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.WholeNumbers;
import org.allophone.quality.pii.MarkedSheet;
import org.allophone.quality.pii.PiiJson;
import org.allophone.quality.pii.PiiQuality;
import org.allophone.quality.pii.PiiTargets;
import org.allophone.quality.pii.StyleReport;
import org.allophone.quality.transcript.ColumnNames;
import org.allophone.quality.transcript.Transcripts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code allophone quality pii}: measures how well personal data are found, in transcripts that mark them, or in a sample that a person marks.
 */
@Command(name = "pii", sortOptions = false)
final class PiiCommand implements Callable<Integer> {
    private static final int LARGEST_SAMPLE = 10_000;
    private static final double THOUSAND = 1000;

    private final Environment environment;
    private final Messages messages;

    @Option(names = "--gold", paramLabel = "PATH")
    private @Nullable String gold;

    @Option(names = "--calls", paramLabel = "PATH")
    private @Nullable String calls;

    @Option(names = "--sample", paramLabel = "N")
    private @Nullable String sample;

    @Option(names = "--seed", paramLabel = "NUMBER", defaultValue = "1")
    private String seed = "";

    @Option(names = "--sheet", paramLabel = "FILE")
    private @Nullable String sheet;

    @Mixin
    private final ColumnOptions columns = new ColumnOptions();

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable String json;

    PiiCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        boolean sampling = calls != null || sample != null;
        if (gold != null && !sampling && sheet == null) {
            return measured(gold);
        }
        if (gold == null && calls != null && sample != null && sheet != null && json == null) {
            return sampled(calls, sample, sheet);
        }
        if (gold == null && !sampling && sheet != null && json == null) {
            return judged(sheet);
        }
        throw Messages.wrongUse("quality.pii.what");
    }

    private int measured(String transcripts) throws IOException {
        PiiTable table = new PiiTable(messages);
        List<StyleReport> reports = new ReportOutput(environment, json)
                .print(() -> measure(transcripts), found -> table.print(found, environment.out()), PiiJson::of);
        return reports.stream().allMatch(PiiTargets::areReached) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private List<StyleReport> measure(String transcripts) throws IOException {
        Path path = environment.resolve(environment.path("--gold", transcripts));
        PiiQuality quality = new PiiQuality();
        try (Transcripts marked = Transcripts.open(path, ColumnNames.OURS)) {
            quality.addAll(marked);
        }
        if (quality.reports().stream()
                .allMatch(report ->
                        report.kinds().stream().allMatch(kind -> kind.covered().whole() == 0))) {
            throw Messages.wrongUse("quality.pii.no-gold", transcripts);
        }
        return quality.reports();
    }

    private int sampled(String path, String size, String file) throws IOException {
        new SampleSheet(environment, messages)
                .make(
                        environment.resolve(environment.path("--calls", path)),
                        columns.names(),
                        (int) WholeNumbers.parse("--sample", size, 1, LARGEST_SAMPLE),
                        WholeNumbers.parse("--seed", seed, Long.MIN_VALUE, Long.MAX_VALUE),
                        environment.path("--sheet", file));
        return ExitCode.DONE;
    }

    private int judged(String file) throws IOException {
        MarkedSheet marked = MarkedSheet.read(environment.resolve(environment.path("--sheet", file)), file);
        environment
                .out()
                .println(messages.get(
                        "quality.pii.marked",
                        marked.leaking().whole(),
                        marked.leaking().part(),
                        roundedUp(marked.leaking().atMost()),
                        PiiTargets.LEAKING));
        if (marked.unmarked() > 0) {
            environment.out().println(messages.get("quality.pii.unmarked", marked.unmarked()));
        }
        return marked.leaking().atMost() <= PiiTargets.LEAKING ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** A bound rounded down would promise too much. */
    private static double roundedUp(double share) {
        return Math.ceil(THOUSAND * share) / THOUSAND;
    }
}
