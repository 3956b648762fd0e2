package org.allophone.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.allophone.dataset.Inventory;
import org.allophone.dataset.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code allophone verify}: tells whether the files of a data set are still the ones its manifest was made for. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Messages messages;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            descriptionKey = "folder",
            defaultValue = GenerateCommand.DEFAULT_OUTPUT)
    private String folder = GenerateCommand.DEFAULT_OUTPUT;

    @Mixin
    private final Language language = new Language();

    VerifyCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() throws Exception {
        language.check(messages);
        Path path = surroundings.path(messages, "FOLDER", folder);
        Path real = surroundings.folder().resolve(path);
        if (!Files.isRegularFile(real.resolve(Manifest.FILE_NAME))) {
            throw UserError.failed(messages.get("verify.no-manifest", path.resolve(Manifest.FILE_NAME)));
        }
        Inventory inventory = Inventory.read(real.resolve(Manifest.FILE_NAME));
        List<Inventory.Finding> findings = inventory.verify(real);
        for (Inventory.Finding finding : findings) {
            surroundings.out().println(messages.get("verify." + finding.fault(), path.resolve(finding.file())));
        }
        if (!findings.isEmpty()) {
            surroundings
                    .out()
                    .println(messages.get(
                            "verify.findings",
                            findings.size(),
                            inventory.files().size(),
                            folder));
            return ExitCode.FINDINGS;
        }
        surroundings
                .out()
                .println(messages.get("verify.clean", inventory.files().size(), folder));
        return ExitCode.DONE;
    }
}
