package org.allophone.dataset;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.output.FileDigest;
import org.allophone.output.OutputFolder;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads and checks a manifest. JSON is a part of YAML 1.2, so the scenarios' reader reads it. */
final class ManifestReader {
    /** {@link Recipe#MOST_TRANSCRIPTS} files need about 20 megabytes. */
    private static final int LARGEST_BYTES = 64 << 20;

    /** A manifest nests to a depth of three; brackets inside its texts count too. */
    private static final int DEEPEST = 100;

    private final Path file;

    private ManifestReader(Path file) {
        this.file = file;
    }

    static Manifest read(Path file) throws IOException {
        return new ManifestReader(file).read();
    }

    private Manifest read() throws IOException {
        Map<?, ?> root = map("the manifest", parse());
        long version = number(root, "outputVersion", 1, Integer.MAX_VALUE);
        if (version != Manifest.OUTPUT_VERSION) {
            throw fault("outputVersion is " + version + "; this program makes and reads " + Manifest.OUTPUT_VERSION);
        }
        String scenario = text(root, "scenario");
        boolean notebook = scenario.equals(Recipe.NOTEBOOK);
        Recipe recipe = new Recipe(
                scenario,
                notebook ? "" : text(root, "timeZone"),
                number(
                        root,
                        "seed",
                        notebook ? 0 : Long.MIN_VALUE,
                        notebook ? Recipe.LARGEST_NOTEBOOK_SEED : Long.MAX_VALUE),
                start(notebook, text(root, "start")),
                (int) number(root, "days", 1, Recipe.MOST_DAYS),
                (int) number(root, "sites", 1, Integer.MAX_VALUE),
                number(root, "calls", 0, Recipe.MOST_CALLS),
                (int) number(root, "transcripts", 0, Recipe.MOST_TRANSCRIPTS));
        Layout layout = new Layout(
                texts(root, "formats"),
                text(root, "csvDialect"),
                (int) number(root, "parts", 1, Layout.MOST_PARTS),
                texts(root, "tables"),
                texts(root, "columns"));
        String datasetName = text(root, "dataset");
        if (!Recipe.isPossibleName(datasetName)) {
            throw fault("dataset is " + quoted(datasetName)
                    + "; at most 100 letters, digits, spaces and . _ / - belong there");
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

    private @Nullable Object parse() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw fault("this is not a file that can be read");
        }
        if (Files.size(file) > LARGEST_BYTES) {
            throw fault("the file is larger than " + LARGEST_BYTES + " bytes, so no manifest");
        }
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(LARGEST_BYTES)
                .build();
        try {
            String text = Files.readString(file);
            refuseDeepNesting(text);
            return new Load(settings).loadFromString(text);
        } catch (CharacterCodingException e) {
            throw fault("the file is not UTF-8");
        } catch (YamlEngineException e) {
            throw fault("the file is not JSON");
        }
    }

    /** The parser calls itself at each bracket, and a long row of them would exhaust its stack. */
    private void refuseDeepNesting(String text) throws InvalidManifestException {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            if (depth > DEEPEST) {
                throw fault("brackets are nested deeper than " + DEEPEST + ", so this is no manifest");
            }
        }
    }

    private Map<String, FileDigest> files(@Nullable Object value) throws InvalidManifestException {
        if (!(value instanceof List<?> list)) {
            throw fault("files is missing or not a list");
        }
        Map<String, FileDigest> files = new LinkedHashMap<>();
        for (Object element : list) {
            Map<?, ?> entry = map("an entry of files", element);
            String path = text(entry, "path");
            // --force takes away what a manifest names, so nothing outside may be named.
            if (!OutputFolder.isInside(path)) {
                throw fault("files names " + quoted(path) + "; a path inside the folder belongs there");
            }
            String sha256 = text(entry, "sha256");
            if (!sha256.matches("[0-9a-f]{64}")) {
                throw fault("sha256 of " + path + " is " + quoted(sha256) + "; 64 hexadecimal digits belong there");
            }
            FileDigest digest = new FileDigest(number(entry, "bytes", 0, Long.MAX_VALUE), sha256);
            if (files.put(path, digest) != null) {
                throw fault("files names " + quoted(path) + " twice");
            }
        }
        return files;
    }

    private Map<?, ?> map(String place, @Nullable Object value) throws InvalidManifestException {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw fault(place + " is missing or not an object");
    }

    private String text(Map<?, ?> map, String name) throws InvalidManifestException {
        if (map.get(name) instanceof String text) {
            return text;
        }
        throw fault(name + " is missing or not a text");
    }

    private List<String> texts(Map<?, ?> map, String name) throws InvalidManifestException {
        if (map.get(name) instanceof List<?> list
                && !list.isEmpty()
                && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw fault(name + " is missing, empty or not a list of texts");
    }

    private long number(Map<?, ?> map, String name, long smallest, long largest) throws InvalidManifestException {
        Object value = map.get(name);
        Long found = value instanceof Integer i ? Long.valueOf(i) : value instanceof Long l ? l : null;
        if (found != null && found >= smallest && found <= largest) {
            return found;
        }
        String fault = found != null
                ? " is " + found
                : value instanceof BigInteger ? " is beyond 64 bits" : " is missing or not a whole number";
        throw fault(name + fault + "; a whole number from " + smallest + " to " + largest + " belongs there");
    }

    private LocalDateTime start(boolean notebook, String text) throws InvalidManifestException {
        try {
            LocalDateTime start = LocalDateTime.parse(text);
            if (notebook ? Recipe.isPossibleNotebookStart(start) : Recipe.isPossibleStart(start)) {
                return start;
            }
        } catch (DateTimeParseException e) {
            // told below, as a date that is out of range is
        }
        throw fault("start is " + quoted(text) + "; a date and time such as 2025-01-06T00:00:00 belongs there");
    }

    private static String quoted(String text) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return '"' + shown.replaceAll("[\\p{Cntrl}\\x80-\\x9f]", "?") + '"';
    }

    private InvalidManifestException fault(String fault) {
        return new InvalidManifestException(file, fault);
    }
}
