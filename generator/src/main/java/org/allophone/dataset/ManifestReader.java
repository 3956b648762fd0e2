package org.allophone.dataset;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.centre.Window;
import org.allophone.files.JsonDocument;
import org.allophone.output.FileDigest;
import org.allophone.output.OutputFolder;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads and checks a manifest. */
public final class ManifestReader {
    /** {@link Recipe#MOST_TRANSCRIPTS} files need about 20 megabytes. */
    private static final int LARGEST_BYTES = 24 << 20;

    private final Path file;

    private ManifestReader(Path file) {
        this.file = file;
    }

    /**
     * Reads a manifest.
     *
     * @throws Refusal if it is not a manifest of ours, or one of another output version
     */
    public static Manifest read(Path file) throws IOException {
        ManifestReader reader = new ManifestReader(file);
        Map<?, ?> root = reader.root();
        if (reader.version(root) != Manifest.OUTPUT_VERSION) {
            throw reader.fault("version", reader.version(root), Manifest.OUTPUT_VERSION);
        }
        return reader.manifest(root);
    }

    /**
     * Reads a manifest if it is of this output version.
     *
     * @throws Refusal if it is not a manifest of ours
     */
    public static Optional<Manifest> readIfOfThisVersion(Path file) throws IOException {
        ManifestReader reader = new ManifestReader(file);
        Map<?, ?> root = reader.root();
        return reader.version(root) == Manifest.OUTPUT_VERSION ? Optional.of(reader.manifest(root)) : Optional.empty();
    }

    /**
     * Reads the files of a manifest, of any output version.
     *
     * @throws Refusal if it is not a manifest of ours
     */
    public static FileDigests readFiles(Path file) throws IOException {
        ManifestReader reader = new ManifestReader(file);
        Map<?, ?> root = reader.root();
        reader.version(root);
        return new FileDigests(reader.files(root.get("files")));
    }

    private Map<?, ?> root() throws IOException {
        return map(Faults.wording("place.manifest"), parse());
    }

    private long version(Map<?, ?> root) {
        return number(root, "outputVersion", 1, Integer.MAX_VALUE);
    }

    private Manifest manifest(Map<?, ?> root) {
        String scenario = text(root, "scenario");
        boolean notebook = scenario.equals(Recipe.NOTEBOOK);
        LocalDate fromDay = day("fromDay", text(root, "fromDay"));
        Recipe recipe = new Recipe(
                scenario,
                notebook ? "" : text(root, "timeZone"),
                number(
                        root,
                        "seed",
                        notebook ? 0 : Long.MIN_VALUE,
                        notebook ? Recipe.LARGEST_NOTEBOOK_SEED : Long.MAX_VALUE),
                start(notebook, text(root, "start")),
                fromDay,
                (int) number(root, "days", 1, Recipe.MOST_DAYS),
                (int) number(root, "sites", 1, Integer.MAX_VALUE),
                number(root, "calls", 0, Recipe.MOST_CALLS),
                root.containsKey("lastSiteDay") ? Optional.of(cut(root, fromDay)) : Optional.empty(),
                (int) number(root, "transcripts", 0, Recipe.MOST_TRANSCRIPTS));
        Layout layout = new Layout(
                texts(root, "formats"),
                text(root, "csvDialect"),
                (int) number(root, "parts", 1, Layout.MOST_PARTS),
                texts(root, "tables"),
                texts(root, "columns"));
        String datasetName = text(root, "dataset");
        if (!Recipe.isPossibleName(datasetName)) {
            throw fault("dataset", shown(datasetName));
        }
        Map<?, ?> pseudonyms = map("pseudonyms", root.get("pseudonyms"));
        Optional<String> keyId =
                pseudonyms.containsKey("keyId") ? Optional.of(text(pseudonyms, "keyId")) : Optional.empty();
        return new Manifest(
                recipe,
                layout,
                datasetName,
                new Manifest.Masking(text(pseudonyms, "scheme"), keyId),
                files(root.get("files")));
    }

    private Window.Cut cut(Map<?, ?> root, LocalDate fromDay) {
        Map<?, ?> cut = map("lastSiteDay", root.get("lastSiteDay"));
        long day = ChronoUnit.DAYS.between(fromDay, day("date", text(cut, "date")));
        return new Window.Cut((int) number(cut, "site", 1, Integer.MAX_VALUE) - 1, (int) day, (int)
                number(cut, "calls", 0, Integer.MAX_VALUE));
    }

    private LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw fault("day", name, shown(text));
        }
    }

    private @Nullable Object parse() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw fault("file.none");
        }
        if (Files.size(file) > LARGEST_BYTES) {
            throw fault("file.large", LARGEST_BYTES);
        }
        try {
            JsonDocument.Result read = JsonDocument.read(Files.readString(file));
            if (read.fault().isPresent()) {
                throw fault(read.fault().get() == JsonDocument.Fault.TOO_LARGE ? "file.bomb" : "file.not-json");
            }
            return read.value();
        } catch (CharacterCodingException e) {
            throw fault("file.not-utf-8");
        }
    }

    private Map<String, FileDigest> files(@Nullable Object value) {
        if (!(value instanceof List<?> list)) {
            throw fault("files.none");
        }
        Map<String, FileDigest> files = new LinkedHashMap<>();
        for (Object element : list) {
            Map<?, ?> entry = map(Faults.wording("place.entry"), element);
            String path = text(entry, "path");
            // --force takes away what a manifest names, so nothing outside may be named.
            if (!OutputFolder.isPossibleName(path)) {
                throw fault("files.outside", shown(path));
            }
            String sha256 = text(entry, "sha256");
            if (!sha256.matches("[0-9a-f]{64}")) {
                throw fault("files.sha256", path, shown(sha256));
            }
            FileDigest digest = new FileDigest(number(entry, "bytes", 0, Long.MAX_VALUE), sha256);
            if (files.put(path, digest) != null) {
                throw fault("files.repeated", shown(path));
            }
        }
        return files;
    }

    private Map<?, ?> map(Object place, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw fault("object.none", place);
    }

    private String text(Map<?, ?> map, String name) {
        if (map.get(name) instanceof String text) {
            return text;
        }
        throw fault("text.none", name);
    }

    private List<String> texts(Map<?, ?> map, String name) {
        if (map.get(name) instanceof List<?> list
                && !list.isEmpty()
                && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw fault("texts.none", name);
    }

    private long number(Map<?, ?> map, String name, long smallest, long largest) {
        Object value = map.get(name);
        Long found = value instanceof Long whole ? whole : null;
        if (found != null && found >= smallest && found <= largest) {
            return found;
        }
        if (found != null) {
            throw fault("number.outside", name, smallest, largest, found);
        }
        throw fault(value instanceof BigInteger ? "number.huge" : "number.none", name, smallest, largest);
    }

    private LocalDateTime start(boolean notebook, String text) {
        try {
            LocalDateTime start = LocalDateTime.parse(text);
            if (notebook ? Recipe.isPossibleNotebookStart(start) : Recipe.isPossibleStart(start)) {
                return start;
            }
        } catch (DateTimeParseException e) {
            // told below, as a date that is out of range is
        }
        throw fault("start", shown(text));
    }

    private static String shown(String text) {
        String cut = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return cut.replaceAll("\\p{C}", "?");
    }

    private Refusal fault(String key, Object... values) {
        return Faults.refusal(key, file, values);
    }
}
