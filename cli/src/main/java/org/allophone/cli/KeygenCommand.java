package org.allophone.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.allophone.mask.Secret;
import org.allophone.mask.SecretFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code allophone keygen}: writes a new master secret to a file of its own. */
@Command(name = "keygen", mixinStandardHelpOptions = true)
final class KeygenCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Messages messages;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file", defaultValue = "allophone.key")
    private String file = "allophone.key";

    @Mixin
    private final Language language = new Language();

    KeygenCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() throws Exception {
        language.check(messages);
        Path path = surroundings.path(messages, "FILE", file);
        SecretFile.createKeyFile(surroundings.folder().resolve(path), Secret.generate(new SecureRandom()));
        surroundings.out().println(messages.get("keygen.done", file));
        return ExitCode.DONE;
    }
}
