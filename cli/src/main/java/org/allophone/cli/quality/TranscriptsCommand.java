package org.allophone.cli.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.ListValues;
import org.allophone.cli.console.Messages;
import org.allophone.quality.ReportJson;
import org.allophone.quality.SetReport;
import org.allophone.quality.TranscriptQuality;
import org.allophone.quality.transcript.Style;
import org.allophone.quality.transcript.Transcripts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code allophone quality transcripts}: measures transcripts and compares them with what was measured on real speech. */
@Command(name = "transcripts", sortOptions = false)
final class TranscriptsCommand implements Callable<Integer> {
    private static final List<String> STYLES =
            List.of(Style.CLEAN.fileName(), Style.VERBATIM.fileName(), Style.ASR.fileName());

    private final Environment environment;
    private final Messages messages;

    @Parameters(paramLabel = "PATH", descriptionKey = "path")
    private String path = "";

    @Option(names = "--style", paramLabel = "NAME", completionCandidates = StyleNames.class)
    private @Nullable String style;

    @Mixin
    private final ColumnOptions columns = new ColumnOptions();

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable String json;

    TranscriptsCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        Style otherwise = style == null ? Style.UNKNOWN : Style.of(ListValues.parseOne("--style", style, STYLES));
        Path transcripts = environment.resolve(environment.path("PATH", path));
        List<SetReport> reports = new ReportOutput(environment, json)
                .print(
                        () -> measure(transcripts, otherwise),
                        found -> new QualityReport(messages).print(found, environment.out()),
                        ReportJson::of);
        return reports.stream().anyMatch(report -> report.missedTargets() > 0) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private List<SetReport> measure(Path transcripts, Style otherwise) throws IOException {
        TranscriptQuality quality = new TranscriptQuality(otherwise);
        try (Transcripts calls = Transcripts.open(transcripts, columns.names())) {
            quality.addAll(calls);
        }
        return quality.reports();
    }

    /** What the Tab key completes. */
    static final class StyleNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return STYLES.iterator();
        }
    }
}
