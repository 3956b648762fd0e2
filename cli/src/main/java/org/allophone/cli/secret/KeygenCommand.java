package org.allophone.cli.secret;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.mask.Secret;
import org.allophone.mask.SecretFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code allophone keygen}: writes a new master secret to a new file. */
@Command(name = "keygen")
public final class KeygenCommand implements Callable<Integer> {
    private final Environment environment;
    private final Messages messages;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file", defaultValue = "allophone.key")
    private String file = "allophone.key";

    public KeygenCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() throws Exception {
        Path path = environment.path("FILE", file);
        SecretFile.createKeyFile(environment.resolve(path), Secret.generate(new SecureRandom()));
        environment.out().println(messages.get("keygen.done", file));
        return ExitCode.DONE;
    }
}
