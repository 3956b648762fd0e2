package org.allophone.cli;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.allophone.mask.Masker;
import org.allophone.mask.Secret;
import org.allophone.mask.SecretFile;
import org.allophone.mask.SecretRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Where the master secret comes from: {@code --key-file}, else the variable {@code SALT_PII}, else {@code SALT_PII} in {@code
 * .env}, else a new one, kept in {@code .env}.
 */
final class SecretSource {
    /** The notebook's name for it. */
    static final String VARIABLE = "SALT_PII";

    private static final String DOTENV = ".env";

    /** What the notebook takes when nothing is set. */
    private static final String NOTEBOOK_DEFAULT = "changeme";

    private final Surroundings surroundings;
    private final Messages messages;
    private final Path output;
    private final @Nullable Path keyFile;
    private final boolean ephemeral;
    private final boolean insecureLegacySha256;
    private final Report report;

    SecretSource(
            Surroundings surroundings,
            Messages messages,
            Path output,
            @Nullable Path keyFile,
            boolean ephemeral,
            boolean insecureLegacySha256,
            Report report) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.output = surroundings.folder().resolve(output);
        this.keyFile = keyFile;
        this.ephemeral = ephemeral;
        this.insecureLegacySha256 = insecureLegacySha256;
        this.report = report;
    }

    boolean isInsecure() {
        return insecureLegacySha256;
    }

    /** The masker for a data set of this name. */
    Masker masker(String datasetName) throws IOException, SecretRefusedException {
        if (insecureLegacySha256) {
            surroundings.err().println("allophone: " + messages.get("insecure.warning"));
            report.secret("secret.from.legacy");
            return Masker.insecureLegacySha256(legacySalt());
        }
        if (ephemeral) {
            report.secret("secret.from.ephemeral");
            return Masker.ephemeral(Secret.generate(new SecureRandom()), datasetName);
        }
        return Masker.keyed(secret(), datasetName);
    }

    private Secret secret() throws IOException, SecretRefusedException {
        if (keyFile != null) {
            Secret secret = SecretFile.read(surroundings.folder().resolve(keyFile), output);
            report.secret("secret.from.key-file", keyFile);
            return secret;
        }
        String variable = surroundings.environment().get(VARIABLE);
        if (variable != null) {
            Secret secret = Secret.parse(variable);
            report.secret("secret.from.environment");
            return secret;
        }
        Optional<String> kept = fromDotenv();
        if (kept.isPresent()) {
            SecretFile.checkSafe(dotenv(), output);
            Secret secret = Secret.parse(kept.get());
            report.secret("secret.from.dotenv");
            return secret;
        }
        return newSecret();
    }

    /** Any salt will do for a mask that is none. */
    private String legacySalt() {
        String variable = surroundings.environment().get(VARIABLE);
        return variable != null ? variable : fromDotenv().orElse(NOTEBOOK_DEFAULT);
    }

    private Secret newSecret() throws IOException, SecretRefusedException {
        Secret secret = Secret.generate(new SecureRandom());
        SecretFile.checkOutside(dotenv(), output);
        if (Files.exists(dotenv())) {
            SecretFile.checkSafe(dotenv(), output);
            SecretFile.append(dotenv(), secret, VARIABLE);
        } else {
            SecretFile.create(dotenv(), secret, VARIABLE);
        }
        report.newSecret(DOTENV);
        return secret;
    }

    private Optional<String> fromDotenv() {
        if (!Files.exists(dotenv())) {
            return Optional.empty();
        }
        try {
            return Dotenv.configure()
                    .directory(surroundings.folder().toAbsolutePath().toString())
                    .load()
                    .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)
                    .stream()
                    .filter(entry -> entry.getKey().equals(VARIABLE))
                    .map(DotenvEntry::getValue)
                    .findFirst();
        } catch (DotenvException e) {
            // Its own message may quote a line, and with it the secret.
            throw UserError.failed(messages.get("secret.dotenv-unreadable", DOTENV));
        }
    }

    private Path dotenv() {
        return surroundings.folder().resolve(DOTENV);
    }
}
