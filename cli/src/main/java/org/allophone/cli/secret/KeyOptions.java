package org.allophone.cli.secret;

import java.nio.file.Path;
import java.util.Optional;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.secret.Passphrase;
import org.allophone.secret.Secret;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where the key comes from. Without them it comes from {@code SALT_PII} in the environment or in {@code .env}. */
public final class KeyOptions {
    private static final String STANDARD_INPUT = "-";
    private static final String ON_THE_TERMINAL = "";

    private final Environment environment;

    @Option(names = "--key-file", paramLabel = "FILE")
    private @Nullable String keyFile;

    @Option(names = "--passphrase", paramLabel = "FILE", arity = "0..1", fallbackValue = ON_THE_TERMINAL)
    private @Nullable String passphrase;

    @Option(names = "--overdue-key")
    private boolean overdueKey;

    public KeyOptions(Environment environment) {
        this.environment = environment;
    }

    /** The place that one of the options names: a file, or {@code -} for standard input. */
    sealed interface Place {
        /** A file. */
        record File(Path path) implements Place {}

        /** Standard input. */
        record StandardInput() implements Place {}

        /** The terminal, where the user types. */
        record Terminal() implements Place {}
    }

    /** The place of the key, if the user gave one. */
    Optional<Place> keyFile() {
        return Optional.ofNullable(keyFile).map(text -> place("--key-file", text, isKey(text)));
    }

    /**
     * The path that {@code --key-file} names.
     *
     * @throws Refusal if the key itself stands in the place of a name; the message does not show it
     */
    public static Path keyPath(Environment environment, String text) {
        if (isKey(text)) {
            throw Messages.wrongUse("wrong.secret-itself", "--key-file");
        }
        return environment.path("--key-file", text);
    }

    /** The place of the passphrase, if the user gave one. */
    Optional<Place> passphrase() {
        return Optional.ofNullable(passphrase)
                .map(text -> text.equals(ON_THE_TERMINAL)
                        ? new Place.Terminal()
                        : place("--passphrase", text, isPassphrase(text)));
    }

    /** Whether a key may be used although its date of destruction is past. */
    boolean mayBeOverdue() {
        return overdueKey;
    }

    /** Whether the user says where the key is. */
    public boolean areGiven() {
        return keyFile != null || passphrase != null;
    }

    /** @param secret whether the user gave a secret instead of the name of its file: the message must not show it */
    private Place place(String option, String text, boolean secret) {
        if (secret) {
            throw Messages.wrongUse("wrong.secret-itself", option);
        }
        return text.equals(STANDARD_INPUT) ? new Place.StandardInput() : new Place.File(environment.path(option, text));
    }

    private static boolean isKey(String text) {
        try {
            Secret.parse(text);
            return true;
        } catch (Refusal e) {
            return text.matches("(?i)(hex|base64(url)?):.*");
        }
    }

    private static boolean isPassphrase(String text) {
        try {
            Passphrase.parse(text, Secret.VARIABLE);
            return true;
        } catch (Refusal e) {
            return false;
        }
    }
}
