package org.allophone.dataset;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.allophone.files.ManifestEnvelope;
import org.allophone.output.FileDigest;
import org.allophone.table.text.JsonWriter;

/**
 * The recipe of a data set, and the digest of each of its files. With the key, this is enough to make the data set again, and to
 * detect a changed file. The manifest holds no secret, and nothing about the machine or the time of the run.
 *
 * @param recipe what the data set was made from
 * @param layout how it is laid out in files
 * @param datasetName the name the pseudonyms' key is derived for
 * @param masking how personal data were replaced
 * @param files the files and their digests, by path inside the folder with {@code /} between the parts
 */
public record Manifest(
        Recipe recipe, Layout layout, String datasetName, Masking masking, Map<String, FileDigest> files) {
    /** The manifest's name inside the folder. */
    public static final String FILE_NAME = ManifestEnvelope.FILE_NAME;

    /** The file of the centre that was simulated; a notebook's data set has none. */
    public static final String SCENARIO_FILE = "scenario.yaml";

    /** The profile of the defects in a second set of tables; a data set without these has none. */
    public static final String DEFECTS_FILE = "defects.yaml";

    /** The licence of a data set, as SPDX names it: everything in it may be used by anybody for anything. */
    public static final String LICENSE = "CC0-1.0";

    /** The conversations of all answered calls are in the tables. */
    static final String ALL = "all";

    /** The first ones have a file each. */
    static final String FIRST = "first";

    /** Raised whenever the same recipe and key give other bytes than before. */
    public static final int OUTPUT_VERSION = 3;

    /**
     * How personal data were replaced.
     *
     * @param scheme the construction, in words a cryptographer knows
     * @param keyId a fingerprint of the key, which shows whether another run used the same key; empty if there is none
     * @param masked the people whose data were replaced
     */
    public record Masking(String scheme, Optional<String> keyId, Set<People> masked) {

        /** Whether the pseudonyms were made by the insecure method, which protects nobody. */
        public boolean isInsecure() {
            return scheme.startsWith("INSECURE");
        }
    }

    /** The manifest as JSON, with a last line break. */
    public String toJson() {
        JsonWriter json = ManifestEnvelope.begin(OUTPUT_VERSION);
        json.field("license", LICENSE).field("scenario", recipe.scenario());
        if (!recipe.timeZone().isEmpty()) {
            json.field("timeZone", recipe.timeZone());
        }
        recipe.seed().ifPresent(seed -> json.field("seed", seed));
        json.field("start", isoFormat(recipe.start()))
                .field("fromDay", recipe.fromDay().toString())
                .field("days", recipe.days())
                .field("sites", recipe.sites())
                .field("calls", recipe.calls());
        recipe.cut()
                .ifPresent(cut -> json.name("lastSiteDay")
                        .beginObject()
                        .field("site", cut.site() + 1L)
                        .field("date", recipe.fromDay().plusDays(cut.day()).toString())
                        .field("calls", cut.calls())
                        .endObject());
        boolean all = recipe.transcripts() == Recipe.ALL_TRANSCRIPTS;
        json.field("transcribed", all ? ALL : FIRST).field("transcripts", all ? 0 : recipe.transcripts());
        json.field("transcriptStyle", layout.transcripts().style().label())
                .field("textMask", layout.transcripts().mask().label())
                .field("gold", layout.transcripts().gold() ? 1 : 0)
                .field("dataset", datasetName)
                .field("formats", layout.formats())
                .field("csvDialect", layout.csvDialect())
                .field("parts", layout.parts())
                .field("tables", layout.tables())
                .field("columns", layout.columns());
        if (layout.articles()) {
            json.field("articles", 1);
        }
        json.name("pseudonyms").beginObject().field("scheme", masking.scheme());
        masking.keyId().ifPresent(id -> json.field("keyId", id));
        json.field(
                "masked", masking.masked().stream().sorted().map(People::label).toList());
        json.endObject();
        if (files.containsKey(DEFECTS_FILE)) {
            json.field("defects", DEFECTS_FILE);
        }
        return ManifestEnvelope.end(json, files);
    }

    /**
     * Whether another run has the same request; its files are not known yet. If its key is known, that run gives the same bytes.
     *
     * @param recipeFiles the files that it is made from: the centre's, and those of its pack
     */
    public boolean describesSameAs(
            Recipe otherRecipe,
            Layout otherLayout,
            String otherName,
            Masking otherMasking,
            Map<String, FileDigest> recipeFiles) {
        return equals(new Manifest(otherRecipe, otherLayout, otherName, otherMasking, files))
                && files.entrySet().containsAll(recipeFiles.entrySet())
                && files.containsKey(DEFECTS_FILE) == recipeFiles.containsKey(DEFECTS_FILE)
                && files.keySet().stream()
                        .allMatch(name -> recipeFiles.containsKey(name)
                                || !foldersOf(recipeFiles).contains(folder(name)));
    }

    private static Set<String> foldersOf(Map<String, FileDigest> recipeFiles) {
        return recipeFiles.keySet().stream()
                .map(Manifest::folder)
                .filter(folder -> !folder.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The first folder of a path; empty if it is that of a file alone. */
    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    /** As Python's {@code isoformat()}: always with seconds; with a fraction of a second only if it is not zero. */
    private static String isoFormat(LocalDateTime instant) {
        return instant.getSecond() == 0 && instant.getNano() == 0 ? instant + ":00" : instant.toString();
    }
}
