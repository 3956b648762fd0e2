package org.allophone.cli.mask;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allophone.cli.console.Messages;
import org.allophone.files.JsonObject;
import org.allophone.files.ManifestEnvelope;
import org.allophone.secret.Secret;
import org.allophone.wording.Refusal;

/** Refuses a key that made demonstration data: such data are shown to everybody, with clear numbers that can be made again. */
final class DemonstrationKeys {
    private static final int LARGEST_MANIFEST_BYTES = 64 << 20;
    private static final String PSEUDONYMS = "pseudonyms";
    private static final String KEY_ID = "keyId";

    private DemonstrationKeys() {}

    /**
     * Refuses the key if a manifest of {@code generate} has its fingerprint.
     *
     * @param folder where a manifest may lie
     */
    static void refuse(Secret secret, Path folder) throws IOException {
        Path manifest = folder.resolve(ManifestEnvelope.FILE_NAME);
        if (Files.isRegularFile(manifest) && secret.keyId().equals(keyId(manifest))) {
            throw Messages.failed("mask.demonstration-key", manifest);
        }
    }

    /** The fingerprint in a manifest; empty if it is none of ours, or tells none. */
    private static String keyId(Path manifest) throws IOException {
        try {
            JsonObject values = JsonObject.read(manifest, LARGEST_MANIFEST_BYTES);
            return values.object(PSEUDONYMS).text(KEY_ID);
        } catch (Refusal e) {
            return "";
        }
    }
}
