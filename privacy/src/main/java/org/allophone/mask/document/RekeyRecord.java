package org.allophone.mask.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.allophone.files.ManifestEnvelope;
import org.allophone.files.Program;
import org.allophone.output.FileDigest;
import org.allophone.table.text.JsonWriter;
import org.allophone.wording.Wordings;

/**
 * Which pseudonyms a run replaced by new ones, and what this does not mend: for the register of processing activities. It holds counts
 * and no pseudonym.
 *
 * @param made when the run ended, in local time
 * @param dataSet the scope of linkage of the new pseudonyms
 * @param keyId the fingerprint of the new key; empty if the key was thrown away
 * @param destroyOn the day on which the new key is to be destroyed at last; empty if nobody said
 * @param rows the number of rows
 * @param rekeyed how many cells of each column have new pseudonyms
 * @param files the files written, by name
 */
public record RekeyRecord(
        String made,
        String dataSet,
        Optional<String> keyId,
        Optional<LocalDate> destroyOn,
        long rows,
        Map<String, Long> rekeyed,
        Map<String, FileDigest> files) {
    private static final Wordings TEXTS = new Wordings("org.allophone.mask.document.rekey");

    /** The record as JSON. */
    public String json() {
        JsonWriter json = RecordJson.begin(made, dataSet, keyId, destroyOn);
        json.field("treatment", text(Locale.ENGLISH, "treatment")).field("rows", rows);
        json.name("columns").beginArray();
        rekeyed.forEach((column, count) -> json.beginObject()
                .field("column", column)
                .field("rekeyed", count)
                .endObject());
        json.endArray();
        json.name("limits").beginArray();
        for (String limit : limits(Locale.ENGLISH)) {
            json.value(limit);
        }
        json.endArray();
        return ManifestEnvelope.end(json, files);
    }

    /** The annex to the register, in Markdown: in French, then in English. */
    public String annex() {
        return annex(Locale.FRENCH) + "\n---\n\n" + annex(Locale.ENGLISH);
    }

    private String annex(Locale language) {
        String key = keyId.map(id -> text(language, "key", id)).orElseGet(() -> text(language, "key.thrown-away"));
        String destroyed = destroyOn.map(LocalDate::toString).orElseGet(() -> text(language, "to-fill-in"));
        StringBuilder annex = new StringBuilder(
                text(language, "head", dataSet, made, Program.NAME + " " + Program.VERSION, key, destroyed));
        annex.append("\n\n").append(text(language, "columns")).append('\n');
        rekeyed.forEach((column, count) -> annex.append("| ")
                .append(MarkdownCells.name(column))
                .append(" | ")
                .append(text(language, "treatment"))
                .append(" | ")
                .append(count)
                .append(" |\n"));
        annex.append('\n').append(text(language, "rows", rows));
        annex.append("\n\n").append(text(language, "limits.head")).append("\n\n");
        limits(language).forEach(limit -> annex.append("- ").append(limit).append('\n'));
        return annex.toString();
    }

    private static List<String> limits(Locale language) {
        return text(language, "limits").lines().toList();
    }

    private static String text(Locale language, String key, Object... values) {
        return Wordings.filledIn(language, TEXTS.bundle(language).getString(key), values);
    }
}
