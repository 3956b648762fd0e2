package org.allophone.cli.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.files.ManifestEnvelope;
import org.allophone.output.FileDigests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code allophone verify}: reports whether the files of a data set are unchanged since its manifest was written. */
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {
    private final Environment environment;
    private final Messages messages;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            descriptionKey = "folder",
            defaultValue = Environment.DATA_FOLDER)
    private String folder = Environment.DATA_FOLDER;

    public VerifyCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() throws Exception {
        Path path = environment.path("FOLDER", folder);
        Path real = environment.resolve(path);
        if (!Files.isRegularFile(real.resolve(ManifestEnvelope.FILE_NAME))) {
            throw Messages.failed("verify.no-manifest", path.resolve(ManifestEnvelope.FILE_NAME));
        }
        FileDigests inventory =
                ManifestEnvelope.read(real.resolve(ManifestEnvelope.FILE_NAME)).files();
        List<FileDigests.Finding> findings = inventory.verify(real);
        for (FileDigests.Finding finding : findings) {
            environment.out().println(messages.get("verify." + finding.fault(), path.resolve(finding.file())));
        }
        if (!findings.isEmpty()) {
            environment
                    .out()
                    .println(messages.get(
                            "verify.findings",
                            findings.size(),
                            inventory.files().size(),
                            folder));
            return ExitCode.FINDINGS;
        }
        environment.out().println(messages.get("verify.clean", inventory.files().size(), folder));
        return ExitCode.DONE;
    }
}
