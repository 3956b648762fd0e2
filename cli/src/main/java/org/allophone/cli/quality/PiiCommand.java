package org.allophone.cli.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.quality.pii.PiiJson;
import org.allophone.quality.pii.PiiQuality;
import org.allophone.quality.pii.PiiTargets;
import org.allophone.quality.pii.StyleReport;
import org.allophone.quality.transcript.ColumnNames;
import org.allophone.quality.transcript.Transcripts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code allophone quality pii}: measures how well personal data are found in transcripts that mark them. */
@Command(name = "pii", sortOptions = false)
final class PiiCommand implements Callable<Integer> {
    private final Environment environment;
    private final Messages messages;

    @Option(names = "--gold", paramLabel = "PATH", required = true)
    private String gold = "";

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable String json;

    PiiCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        PiiTable table = new PiiTable(messages);
        List<StyleReport> reports = new ReportOutput(environment, json)
                .print(this::measure, found -> table.print(found, environment.out()), PiiJson::of);
        return reports.stream().allMatch(PiiTargets::areReached) ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private List<StyleReport> measure() throws IOException {
        Path path = environment.resolve(environment.path("--gold", gold));
        PiiQuality quality = new PiiQuality();
        try (Transcripts calls = Transcripts.open(path, ColumnNames.OURS)) {
            quality.addAll(calls);
        }
        if (quality.reports().stream()
                .allMatch(report ->
                        report.kinds().stream().allMatch(kind -> kind.covered().whole() == 0))) {
            throw Messages.wrongUse("quality.pii.no-gold", gold);
        }
        return quality.reports();
    }
}
