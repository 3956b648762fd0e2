package org.allophone.cli.rag;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.rag.check.BenchmarkCheck;
import org.allophone.rag.check.CheckJson;
import org.allophone.rag.check.CheckReport;
import org.allophone.rag.check.Fault;
import org.allophone.rag.folder.BenchmarkFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code allophone rag check}: checks whether a benchmark is sound. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Environment environment;
    private final Messages messages;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private String folder = "";

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable String json;

    CheckCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        ReportFiles files = new ReportFiles(environment).with("--json", json);
        files.refuseExisting();
        CheckReport report =
                BenchmarkCheck.check(BenchmarkFolder.of(environment.resolve(environment.path("FOLDER", folder))));
        files.write("--json", () -> CheckJson.of(report) + "\n");
        if (!files.onStandardOutput()) {
            new CheckTable(messages).print(folder, report, environment.out());
        }
        if (report.has(Fault.Severity.CRITICAL)) {
            return ExitCode.CRITICAL;
        }
        return report.has(Fault.Severity.FINDING) ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
