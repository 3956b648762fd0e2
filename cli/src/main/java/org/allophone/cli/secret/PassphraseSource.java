package org.allophone.cli.secret;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.secret.Passphrase;
import org.allophone.secret.PassphraseSalt;
import org.allophone.secret.Secret;
import org.allophone.secret.SecretFile;

/**
 * Makes the secret of a passphrase. The salt stands in {@code allophone.salt} beside {@code .env}; it is not secret, and whoever uses
 * the same passphrase for the same pseudonyms needs the same file.
 */
final class PassphraseSource {
    static final String SALT_FILE = "allophone.salt";

    private final Environment environment;
    private final Messages messages;
    private final Path output;

    PassphraseSource(Environment environment, Messages messages, Path output) {
        this.environment = environment;
        this.messages = messages;
        this.output = output;
    }

    /**
     * The secret of the passphrase in a place.
     *
     * @param repeating whether a run is repeated, which needs the salt of that run and not a new one
     */
    Secret secret(KeyOptions.Place place, boolean repeating) throws IOException {
        Passphrase passphrase = passphrase(place);
        return passphrase.secret(salt(repeating));
    }

    private Passphrase passphrase(KeyOptions.Place place) {
        if (place instanceof KeyOptions.Place.File file) {
            return SecretFile.readPassphrase(environment.resolve(file.path()), output);
        }
        if (place instanceof KeyOptions.Place.StandardInput) {
            return SecretFile.readPassphrase(environment.in(), messages.get("secret.standard-input"));
        }
        String typed = environment
                .asked()
                .apply(messages.get("passphrase.question"))
                .orElseThrow(() -> Messages.failed("passphrase.no-terminal"));
        return Passphrase.parse(typed, messages.get("passphrase.terminal"));
    }

    private PassphraseSalt salt(boolean repeating) throws IOException {
        Path file = environment.resolve(Path.of(SALT_FILE));
        Optional<PassphraseSalt> kept = SecretFile.readSalt(file);
        if (kept.isPresent()) {
            return kept.get();
        }
        if (repeating) {
            throw Messages.failed("passphrase.no-salt", SALT_FILE);
        }
        PassphraseSalt salt = PassphraseSalt.generate(new SecureRandom());
        // If another run has just written a salt, this run uses it too.
        return SecretFile.createSalt(file, salt) ? salt : salt(false);
    }
}
