package org.allophone.cli.secret;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.Messages;
import org.allophone.cli.console.WholeNumbers;
import org.allophone.secret.KeptSecret;
import org.allophone.secret.Passphrase;
import org.allophone.secret.Secret;
import org.allophone.secret.SecretFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code allophone keygen}: writes a new master secret, or a new passphrase, to a new file. */
@Command(name = "keygen", sortOptions = false)
public final class KeygenCommand implements Callable<Integer> {
    private static final String KEY_FILE = "allophone.key";
    private static final String PASSPHRASE_FILE = "allophone.passphrase";

    private final Environment environment;
    private final Messages messages;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable String file;

    @Option(names = "--words", paramLabel = "N")
    private @Nullable String words;

    @Option(names = "--destroy-on", paramLabel = "DATE")
    private @Nullable String destroyOn;

    public KeygenCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() throws Exception {
        String name = file != null ? file : words == null ? KEY_FILE : PASSPHRASE_FILE;
        Path path = environment.resolve(environment.path("FILE", name));
        if (words == null) {
            KeptSecret kept = new KeptSecret(Secret.generate(new SecureRandom()), destroyOn());
            SecretFile.createKeyFile(path, kept);
            environment.out().println(messages.get("keygen.done", name));
            kept.destroyOn().ifPresent(date -> environment.out().println(messages.get("keygen.destroy-on", date)));
        } else {
            if (destroyOn != null) {
                throw Messages.wrongUse("wrong.together", "--destroy-on", "--words");
            }
            long count = WholeNumbers.parse("--words", words, Passphrase.LEAST_WORDS, Passphrase.MOST_WORDS);
            SecretFile.createPassphraseFile(path, Passphrase.generate(new SecureRandom(), (int) count));
            environment.out().println(messages.get("keygen.words", name, count));
        }
        return ExitCode.DONE;
    }

    /** The date that the user gives, from today on. */
    private Optional<LocalDate> destroyOn() {
        if (destroyOn == null) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(destroyOn);
            if (!date.isBefore(environment.now().get().toLocalDate())) {
                return Optional.of(date);
            }
        } catch (DateTimeException e) {
            // refused below, like a day that is past
        }
        throw Messages.wrongUse("wrong.destroy-on", "--destroy-on", destroyOn);
    }
}
