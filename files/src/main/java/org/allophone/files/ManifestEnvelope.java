package org.allophone.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.allophone.output.FileDigest;
import org.allophone.output.FileDigests;
import org.allophone.output.OutputFolder;
import org.allophone.table.text.JsonWriter;
import org.allophone.wording.Refusal;

/**
 * The part that is the same in all manifests, of every command and every version. With it, the files of a folder can be checked and
 * replaced without knowing their content.
 *
 * @param outputVersion the version of the program's output
 * @param files the files and their digests
 * @param fields the whole manifest
 */
public record ManifestEnvelope(long outputVersion, FileDigests files, JsonObject fields) {
    /** The name of a manifest in its folder. */
    public static final String FILE_NAME = "manifest.json";

    private static final String VERSION = "outputVersion";
    private static final String FILES = "files";

    /** A hundred thousand files need about 20 megabytes. */
    private static final int LARGEST_BYTES = 24 << 20;

    /**
     * Reads a manifest.
     *
     * @throws Refusal if it is not a manifest of ours
     */
    public static ManifestEnvelope read(Path file) throws IOException {
        JsonObject fields = JsonObject.read(file, LARGEST_BYTES);
        long version = fields.number(VERSION, 1, Integer.MAX_VALUE);
        Map<String, FileDigest> files = new LinkedHashMap<>();
        for (JsonObject entry : fields.objects(FILES)) {
            String path = entry.text("path");
            // --force removes the files that a manifest names, so a manifest may not name a file outside its folder.
            if (!OutputFolder.isPossibleName(path)) {
                throw JsonObject.refusal(file, "manifest.outside", Faults.shown(path));
            }
            String sha256 = entry.text("sha256");
            if (!sha256.matches("[0-9a-f]{64}")) {
                throw JsonObject.refusal(file, "manifest.sha256", path, Faults.shown(sha256));
            }
            FileDigest digest = new FileDigest(entry.number("bytes", 0, Long.MAX_VALUE), sha256);
            if (files.put(path, digest) != null) {
                throw JsonObject.refusal(file, "manifest.repeated", path);
            }
        }
        return new ManifestEnvelope(version, new FileDigests(files), fields);
    }

    /** Begins a manifest: an object that {@link #end} ends. */
    public static JsonWriter begin(int outputVersion) {
        return program(JsonWriter.indented().beginObject().field(VERSION, outputVersion));
    }

    /** Says which program made a manifest or record, and its version. */
    public static JsonWriter program(JsonWriter json) {
        return json.name("program")
                .beginObject()
                .field("name", Program.NAME)
                .field("version", Program.VERSION)
                .endObject();
    }

    /** Ends a manifest or record with its files; returns the text, with a line break at its end. */
    public static String end(JsonWriter json, Map<String, FileDigest> files) {
        json.name(FILES).beginArray();
        files.forEach((path, digest) -> json.beginObject()
                .field("path", path)
                .field("bytes", digest.bytes())
                .field("sha256", digest.sha256())
                .endObject());
        return json.endArray().endObject().finished() + "\n";
    }
}
