package org.allophone.cli.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.mask.Masker;
import org.allophone.secret.KeptSecret;
import org.allophone.secret.Secret;
import org.allophone.secret.SecretFile;
import org.allophone.secret.SecretText;

/**
 * Finds the master secret. The sources, in this order: {@code --key-file} or {@code --passphrase}; the variable {@code SALT_PII};
 * {@code SALT_PII} in {@code .env}; a new secret, written to {@code .env}.
 */
public final class SecretSource {
    private static final String DOTENV = ".env";

    /** The notebook's default salt. */
    private static final String NOTEBOOK_DEFAULT = "changeme";

    private final Environment environment;
    private final Messages messages;
    private final Wish wish;
    private final Path output;
    private final Listener listener;

    /**
     * The user's request.
     *
     * @param options where the secret is
     * @param ephemeral whether to use a secret that is never written
     * @param insecureLegacySha256 whether to use the notebook's salted hash
     * @param repeating whether a run is repeated, which needs the secret of that run and not a new one
     */
    public record Wish(KeyOptions options, boolean ephemeral, boolean insecureLegacySha256, boolean repeating) {}

    /** Receives the source of the secret, never the secret itself. */
    public interface Listener {
        /** Ignores everything. */
        Listener NONE = new Listener() {
            @Override
            public void secret(String key, Object... values) {
                // Ignored.
            }

            @Override
            public void newSecret(String file) {
                // Ignored.
            }
        };

        /**
         * A secret was found.
         *
         * @param key the key of the message that names the source
         */
        void secret(String key, Object... values);

        /** A new secret was created and written to this file. */
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

    /** Creates the masker for a data set of this name. */
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
        Optional<KeyOptions.Place> keyFile = wish.options().keyFile();
        if (keyFile.isPresent()) {
            return keyIn(keyFile.get());
        }
        Optional<KeyOptions.Place> passphrase = wish.options().passphrase();
        if (passphrase.isPresent()) {
            Secret secret =
                    new PassphraseSource(environment, messages, output).secret(passphrase.get(), wish.repeating());
            listener.secret("secret.from.passphrase", PassphraseSource.SALT_FILE);
            return secret;
        }
        String variable = environment.variables().get(Secret.VARIABLE);
        if (variable != null) {
            Secret secret = Secret.parse(SecretText.value(variable, Secret.VARIABLE));
            listener.secret("secret.from.environment");
            return secret;
        }
        Optional<String> kept = SecretFile.readDotenv(dotenv());
        if (kept.isPresent()) {
            SecretFile.checkSafe(dotenv(), output);
            Secret secret = Secret.parse(kept.get());
            listener.secret("secret.from.dotenv");
            return secret;
        }
        return newSecret();
    }

    private Secret keyIn(KeyOptions.Place place) {
        if (place instanceof KeyOptions.Place.File file) {
            Secret secret = usable(SecretFile.readKept(environment.resolve(file.path()), output), file.path());
            listener.secret("secret.from.key-file", file.path());
            return secret;
        }
        String input = messages.get("secret.standard-input");
        Secret secret = usable(SecretFile.readKept(environment.in(), input), input);
        listener.secret("secret.from.standard-input");
        return secret;
    }

    private Secret usable(KeptSecret kept, Object place) {
        if (!wish.options().mayBeOverdue()) {
            kept.refuseOverdue(environment.now().get().toLocalDate(), place);
        }
        return kept.secret();
    }

    /** The salt of the insecure hash. Any value is accepted, because the hash protects nothing anyway. */
    private String legacySalt() {
        String variable = environment.variables().get(Secret.VARIABLE);
        return variable != null
                ? SecretText.value(variable, Secret.VARIABLE)
                : SecretFile.readDotenv(dotenv()).orElse(NOTEBOOK_DEFAULT);
    }

    private Secret newSecret() throws IOException {
        if (wish.repeating()) {
            throw Messages.failed("from.no-key");
        }
        Secret secret = Secret.generate(new SecureRandom());
        SecretFile.checkOutside(dotenv(), output);
        if (!keep(secret)) {
            // Another run has just written a key, so this run uses it too.
            return secret();
        }
        listener.newSecret(DOTENV);
        if (GitTree.wouldCommit(dotenv())) {
            environment.err().println("allophone: " + messages.get("secret.not-ignored", DOTENV));
        }
        return secret;
    }

    /** Writes the secret to {@code .env}. Returns false if {@code .env} has another secret by now. */
    private boolean keep(Secret secret) throws IOException {
        if (Files.exists(dotenv())) {
            SecretFile.checkSafe(dotenv(), output);
            return SecretFile.appendToDotenv(dotenv(), secret);
        }
        return SecretFile.createDotenv(dotenv(), secret);
    }

    private Path dotenv() {
        return environment.resolve(Path.of(DOTENV));
    }
}
