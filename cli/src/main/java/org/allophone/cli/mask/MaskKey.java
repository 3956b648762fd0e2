package org.allophone.cli.mask;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.cli.secret.KeyOptions;
import org.allophone.secret.KeptSecret;
import org.allophone.secret.Secret;
import org.allophone.secret.SecretFile;
import org.jspecify.annotations.Nullable;

/**
 * The key of a run. No key is made that is kept: a person makes it with {@code keygen} and keeps it.
 *
 * @param isThrownAway whether the key is not kept
 * @param destroyOn the day on which it is to be destroyed at last; empty if nobody said
 */
record MaskKey(Secret secret, boolean isThrownAway, Optional<LocalDate> destroyOn) {

    /**
     * What the options say.
     *
     * @param keyFile where the key is; null if nobody said
     * @param ephemeral whether to take a key that is thrown away
     * @param mayBeOverdue whether to take one although its date of destruction is past
     */
    record Wish(@Nullable String keyFile, boolean ephemeral, boolean mayBeOverdue) {}

    /** The fingerprint of the key; empty if it is thrown away. */
    Optional<String> id() {
        return isThrownAway ? Optional.empty() : Optional.of(secret.keyId());
    }

    /**
     * Reads the key, or makes one that is not kept.
     *
     * @param output where the masked files go: the key may not lie in this folder
     * @param inputs beside which no manifest of demonstration data may have the fingerprint of this key
     */
    static MaskKey of(Environment environment, Wish wish, String output, List<MaskInput> inputs) throws IOException {
        String keyFile = wish.keyFile();
        if (wish.ephemeral() == (keyFile != null)) {
            throw Messages.wrongUse(wish.ephemeral() ? "mask.two-keys" : "mask.no-key");
        }
        if (keyFile == null) {
            return new MaskKey(Secret.generate(new SecureRandom()), true, Optional.empty());
        }
        KeptSecret kept = SecretFile.readKept(
                environment.resolve(KeyOptions.keyPath(environment, keyFile)), environment.resolve(Path.of(output)));
        if (!wish.mayBeOverdue()) {
            kept.refuseOverdue(environment.now().get().toLocalDate(), keyFile);
        }
        Secret secret = kept.secret();
        for (Path folder : foldersBeside(environment, output, inputs)) {
            DemonstrationKeys.refuse(secret, folder);
        }
        return new MaskKey(secret, false, kept.destroyOn());
    }

    /** The folders of the files, those above them, and that of the output. */
    private static Set<Path> foldersBeside(Environment environment, String output, List<MaskInput> inputs) {
        Set<Path> folders = new LinkedHashSet<>();
        inputs.forEach(input -> input.path().ifPresent(path -> addBoth(folders, path)));
        addBoth(folders, environment.resolve(Path.of(output)));
        return folders;
    }

    private static void addBoth(Set<Path> folders, Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder != null) {
            folders.add(folder);
            folders.add(folder.getParent() == null ? folder : folder.getParent());
        }
    }
}
