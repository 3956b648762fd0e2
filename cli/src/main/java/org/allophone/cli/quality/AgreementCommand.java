package org.allophone.cli.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.quality.agreement.Agreement;
import org.allophone.quality.agreement.AgreementJson;
import org.allophone.quality.agreement.AgreementReport;
import org.allophone.quality.agreement.CallRecords;
import org.allophone.quality.transcript.ColumnNames;
import org.allophone.quality.transcript.TranscribedCall;
import org.allophone.quality.transcript.Transcripts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code allophone quality agreement}: finds where what is said contradicts the case or the record of the call. */
@Command(name = "agreement", sortOptions = false)
final class AgreementCommand implements Callable<Integer> {
    private final Environment environment;
    private final Messages messages;

    @Parameters(paramLabel = "PATH", descriptionKey = "path")
    private String path = "";

    @Option(names = "--calls", paramLabel = "FILE")
    private @Nullable String calls;

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable String json;

    AgreementCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        AgreementReport report = new ReportOutput(environment, json)
                .print(
                        this::compare,
                        found -> new AgreementTable(messages).print(found, environment.out()),
                        AgreementJson::of);
        return report.contradictions().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private AgreementReport compare() throws IOException {
        Path transcripts = environment.resolve(environment.path("PATH", path));
        Agreement agreement = new Agreement();
        try (Transcripts all = Transcripts.open(transcripts, ColumnNames.OURS);
                CallRecords records = records(transcripts)) {
            for (TranscribedCall call = all.next(); call != null; call = all.next()) {
                agreement.add(call, records.find(call.id()));
            }
        }
        return agreement.report();
    }

    private CallRecords records(Path transcripts) throws IOException {
        return calls == null
                ? CallRecords.beside(transcripts)
                : CallRecords.of(environment.resolve(environment.path("--calls", calls)));
    }
}
