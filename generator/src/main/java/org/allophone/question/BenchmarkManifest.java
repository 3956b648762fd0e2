package org.allophone.question;

import java.util.Map;
import org.allophone.dataset.Manifest;
import org.allophone.dataset.Recipe;
import org.allophone.files.ManifestEnvelope;
import org.allophone.output.FileDigest;
import org.allophone.table.text.JsonWriter;

/** The manifest of a benchmark: from what it was made, and the digests of its files. */
public final class BenchmarkManifest {
    /** Its name in the folder. */
    public static final String FILE = ManifestEnvelope.FILE_NAME;

    private BenchmarkManifest() {}

    /**
     * The text of the manifest.
     *
     * @param questions how many questions were asked for
     * @param files all other files
     */
    public static String of(Recipe recipe, int questions, Map<String, FileDigest> files) {
        JsonWriter json = ManifestEnvelope.begin(Manifest.OUTPUT_VERSION)
                .field("kind", "rag")
                .field("scenario", recipe.scenario())
                .field("seed", recipe.seed().orElseThrow())
                .field("calls", recipe.calls())
                .field("questions", questions);
        return ManifestEnvelope.end(json, files);
    }
}
