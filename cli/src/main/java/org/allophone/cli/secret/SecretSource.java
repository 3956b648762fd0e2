package org.allophone.cli.secret;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.mask.Masker;
import org.allophone.mask.Secret;
import org.allophone.mask.SecretFile;
import org.allophone.wording.Refusal;

/**
 * Where the master secret comes from: {@code --key-file}, else the variable {@code SALT_PII}, else {@code SALT_PII} in {@code
 * .env}, else a new one, kept in {@code .env}.
 */
public final class SecretSource {
    private static final String DOTENV = ".env";

    /** What the notebook takes when nothing is set. */
    private static final String NOTEBOOK_DEFAULT = "changeme";

    private final Environment environment;
    private final Messages messages;
    private final Wish wish;
    private final Path output;
    private final Listener listener;

    /**
     * What the user asked for.
     *
     * @param keyFile the file that holds the secret
     * @param ephemeral a secret that is never written
     * @param insecureLegacySha256 the notebook's salted hash
     * @param repeating a run is repeated, so a new secret would be the wrong one
     */
    public record Wish(Optional<Path> keyFile, boolean ephemeral, boolean insecureLegacySha256, boolean repeating) {}

    /** Is told where the secret came from; never the secret itself. */
    public interface Listener {
        /** Says nothing. */
        Listener NONE = new Listener() {
            @Override
            public void secret(String key, Object... values) {
                // Nobody asked.
            }

            @Override
            public void newSecret(String file) {
                // Nobody asked.
            }
        };

        /**
         * A secret was found.
         *
         * @param key the message that names the place
         */
        void secret(String key, Object... values);

        /** A secret was made, and kept in this file. */
        void newSecret(String file);
    }

    public SecretSource(Environment environment, Messages messages, Wish wish, Path output, Listener listener) {
        this.environment = environment;
        this.messages = messages;
        this.wish = wish;
        this.output = environment.resolve(output);
        this.listener = listener;
    }

    public boolean isInsecure() {
        return wish.insecureLegacySha256();
    }

    /** The masker for a data set of this name. */
    public Masker masker(String datasetName) throws IOException {
        if (wish.insecureLegacySha256()) {
            environment.err().println("allophone: " + messages.get("insecure.warning"));
            listener.secret("secret.from.legacy");
            return Masker.insecureLegacySha256(legacySalt());
        }
        if (wish.ephemeral()) {
            listener.secret("secret.from.ephemeral");
            return Masker.ephemeral(Secret.generate(new SecureRandom()), datasetName);
        }
        return Masker.keyed(secret(), datasetName);
    }

    private Secret secret() throws IOException {
        if (wish.keyFile().isPresent()) {
            Path keyFile = wish.keyFile().get();
            Secret secret = SecretFile.read(environment.resolve(keyFile), output);
            listener.secret("secret.from.key-file", keyFile);
            return secret;
        }
        String variable = environment.variables().get(Secret.VARIABLE);
        if (variable != null) {
            Secret secret = Secret.parse(variable);
            listener.secret("secret.from.environment");
            return secret;
        }
        Optional<String> kept = fromDotenv();
        if (kept.isPresent()) {
            SecretFile.checkSafe(dotenv(), output);
            Secret secret = Secret.parse(kept.get());
            listener.secret("secret.from.dotenv");
            return secret;
        }
        return newSecret();
    }

    /** Any salt will do for a mask that is none. */
    private String legacySalt() {
        String variable = environment.variables().get(Secret.VARIABLE);
        return variable != null ? variable : fromDotenv().orElse(NOTEBOOK_DEFAULT);
    }

    private Secret newSecret() throws IOException {
        if (wish.repeating()) {
            throw Messages.failed("from.no-key");
        }
        Secret secret = Secret.generate(new SecureRandom());
        SecretFile.checkOutside(dotenv(), output);
        if (!keep(secret)) {
            // Another run was quicker; there is one key for both.
            return secret();
        }
        listener.newSecret(DOTENV);
        return secret;
    }

    /** Whether the secret is in {@code .env} now; not if another is there meanwhile. */
    private boolean keep(Secret secret) throws IOException {
        if (Files.exists(dotenv())) {
            SecretFile.checkSafe(dotenv(), output);
            return SecretFile.appendToDotenv(dotenv(), secret);
        }
        return SecretFile.createDotenv(dotenv(), secret);
    }

    private Optional<String> fromDotenv() {
        if (!Files.exists(dotenv())) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(dotenv())) {
            throw unreadableDotenv();
        }
        try {
            Optional<String> value = Dotenv.configure()
                    .directory(environment.folder().toAbsolutePath().toString())
                    .load()
                    .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)
                    .stream()
                    .filter(entry -> entry.getKey().equals(Secret.VARIABLE))
                    .map(DotenvEntry::getValue)
                    .map(SecretSource::withoutSingleQuotes)
                    .findFirst();
            // Mentioned and not read, say for a quote that is never closed: a new key would be made on every run.
            if (value.isEmpty() && Files.readString(dotenv()).contains(Secret.VARIABLE + "=")) {
                throw unreadableDotenv();
            }
            return value;
        } catch (DotenvException | IOException e) {
            // Its own message may quote a line, and with it the secret.
            throw unreadableDotenv();
        }
    }

    /** python-dotenv, which the notebook uses, takes both kinds of quotes off; our library takes one. */
    private static String withoutSingleQuotes(String value) {
        return value.length() >= 2 && value.startsWith("'") && value.endsWith("'")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    private static Refusal unreadableDotenv() {
        return Messages.failed("secret.dotenv-unreadable", DOTENV);
    }

    private Path dotenv() {
        return environment.resolve(Path.of(DOTENV));
    }
}
