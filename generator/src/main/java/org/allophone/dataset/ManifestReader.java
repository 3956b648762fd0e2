package org.allophone.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.allophone.centre.Window;
import org.allophone.conversation.TranscriptStyle;
import org.allophone.files.JsonObject;
import org.allophone.files.ManifestEnvelope;
import org.allophone.wording.Refusal;

/** Reads and checks the manifest of a data set. */
public final class ManifestReader {
    private final Path file;
    private final ManifestEnvelope envelope;
    private final JsonObject fields;

    private ManifestReader(Path file, ManifestEnvelope envelope) {
        this.file = file;
        this.envelope = envelope;
        this.fields = envelope.fields();
    }

    /**
     * Reads a manifest.
     *
     * @throws Refusal if it is not a manifest of ours, or one of another output version
     */
    public static Manifest read(Path file) throws IOException {
        ManifestReader reader = new ManifestReader(file, ManifestEnvelope.read(file));
        if (reader.envelope.outputVersion() != Manifest.OUTPUT_VERSION) {
            throw reader.fault("version", reader.envelope.outputVersion(), Manifest.OUTPUT_VERSION);
        }
        return reader.manifest();
    }

    /**
     * Reads a manifest if it is of this output version.
     *
     * @throws Refusal if it is not a manifest of ours
     */
    public static Optional<Manifest> readIfOfThisVersion(Path file) throws IOException {
        ManifestEnvelope envelope = ManifestEnvelope.read(file);
        return envelope.outputVersion() == Manifest.OUTPUT_VERSION
                ? Optional.of(new ManifestReader(file, envelope).manifest())
                : Optional.empty();
    }

    private Manifest manifest() {
        String scenario = fields.text("scenario");
        boolean notebook = scenario.equals(Recipe.NOTEBOOK);
        LocalDate fromDay = day("fromDay", fields.text("fromDay"));
        Recipe recipe = new Recipe(
                scenario,
                notebook ? "" : fields.text("timeZone"),
                notebook || fields.has("seed") ? OptionalLong.of(seed(notebook)) : OptionalLong.empty(),
                start(notebook, fields.text("start")),
                fromDay,
                (int) fields.number("days", 1, Recipe.MOST_DAYS),
                (int) fields.number("sites", 1, Integer.MAX_VALUE),
                fields.number("calls", 0, Recipe.MOST_CALLS),
                fields.has("lastSiteDay") ? Optional.of(cut(fields.object("lastSiteDay"), fromDay)) : Optional.empty(),
                fields.text("transcribed").equals(Manifest.ALL)
                        ? Recipe.ALL_TRANSCRIPTS
                        : (int) fields.number("transcripts", 0, Recipe.MOST_TRANSCRIPTS));
        Layout layout = new Layout(
                fields.texts("formats"),
                fields.text("csvDialect"),
                (int) fields.number("parts", 1, Layout.MOST_PARTS),
                fields.texts("tables"),
                fields.texts("columns"),
                transcriptForm(),
                fields.has("articles") && fields.number("articles", 0, 1) == 1);
        String datasetName = fields.text("dataset");
        if (!Recipe.isPossibleName(datasetName)) {
            throw fault("dataset", JsonObject.shown(datasetName));
        }
        JsonObject pseudonyms = fields.object("pseudonyms");
        Optional<String> keyId = pseudonyms.has("keyId") ? Optional.of(pseudonyms.text("keyId")) : Optional.empty();
        return new Manifest(
                recipe,
                layout,
                datasetName,
                new Manifest.Masking(pseudonyms.text("scheme"), keyId, masked(pseudonyms)),
                envelope.files().files());
    }

    private TranscriptForm transcriptForm() {
        String style = fields.text("transcriptStyle");
        String mask = fields.text("textMask");
        return new TranscriptForm(
                TranscriptStyle.named(style)
                        .orElseThrow(() -> fault(
                                "transcript-style",
                                JsonObject.shown(style),
                                String.join(", ", TranscriptStyle.labels()))),
                TranscriptForm.Mask.named(mask)
                        .orElseThrow(() -> fault(
                                "text-mask", JsonObject.shown(mask), String.join(", ", TranscriptForm.Mask.labels()))),
                fields.number("gold", 0, 1) == 1);
    }

    /** Callers are always masked; earlier manifests do not say so. */
    private Set<People> masked(JsonObject pseudonyms) {
        Set<People> masked = EnumSet.of(People.CALLERS);
        if (pseudonyms.has("masked")) {
            for (String label : pseudonyms.texts("masked")) {
                masked.add(People.named(label)
                        .orElseThrow(
                                () -> fault("masked", JsonObject.shown(label), String.join(", ", People.labels()))));
            }
        }
        return masked;
    }

    private long seed(boolean notebook) {
        return notebook
                ? fields.number("seed", 0, Recipe.LARGEST_NOTEBOOK_SEED)
                : fields.number("seed", Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private Window.Cut cut(JsonObject cut, LocalDate fromDay) {
        long day = ChronoUnit.DAYS.between(fromDay, day("date", cut.text("date")));
        return new Window.Cut((int) cut.number("site", 1, Integer.MAX_VALUE) - 1, (int) day, (int)
                cut.number("calls", 0, Integer.MAX_VALUE));
    }

    private LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw fault("day", name, JsonObject.shown(text));
        }
    }

    private LocalDateTime start(boolean notebook, String text) {
        try {
            LocalDateTime start = LocalDateTime.parse(text);
            if (notebook ? Recipe.isPossibleNotebookStart(start) : Recipe.isPossibleStart(start)) {
                return start;
            }
        } catch (DateTimeParseException e) {
            // refused below, like a date that is out of range
        }
        throw fault("start", JsonObject.shown(text));
    }

    private Refusal fault(String key, Object... values) {
        return Faults.refusal(key, file, values);
    }
}
