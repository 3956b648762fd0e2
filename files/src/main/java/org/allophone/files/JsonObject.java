package org.allophone.files;

import static org.allophone.files.Faults.wording;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;

/** An object of a small JSON file, such as a manifest. The file is refused if a requested value is missing or of the wrong kind. */
public final class JsonObject {
    private final Path file;
    private final Map<?, ?> values;

    private JsonObject(Path file, Map<?, ?> values) {
        this.file = file;
        this.values = values;
    }

    /**
     * Reads a file that holds one object.
     *
     * @param largestBytes a larger file is refused before it is read
     * @throws Refusal if the file does not hold exactly one object
     */
    public static JsonObject read(Path file, int largestBytes) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw refusal(file, "file.none");
        }
        if (Files.size(file) > largestBytes) {
            throw refusal(file, "object.large", largestBytes);
        }
        try {
            return new JsonObject(
                    file, map(file, wording("object.file"), JsonDocument.read(file, Files.readString(file))));
        } catch (CharacterCodingException e) {
            throw refusal(file, "object.not-utf-8");
        }
    }

    /** Whether it has a value of this name. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    public String text(String name) {
        if (values.get(name) instanceof String text) {
            return text;
        }
        throw refusal(file, "object.text.none", name);
    }

    /** A list of texts, at least one. */
    public List<String> texts(String name) {
        if (values.get(name) instanceof List<?> list
                && !list.isEmpty()
                && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw refusal(file, "object.texts.none", name);
    }

    /** A whole number within limits, both allowed. */
    public long number(String name, long smallest, long largest) {
        Object value = values.get(name);
        if (value instanceof Long found) {
            if (found >= smallest && found <= largest) {
                return found;
            }
            throw refusal(file, "object.number.outside", name, smallest, largest, found);
        }
        throw refusal(
                file,
                value instanceof BigInteger ? "object.number.huge" : "object.number.none",
                name,
                smallest,
                largest);
    }

    public JsonObject object(String name) {
        return new JsonObject(file, map(file, name, values.get(name)));
    }

    /** A list of objects. */
    public List<JsonObject> objects(String name) {
        if (!(values.get(name) instanceof List<?> list)) {
            throw refusal(file, "object.list.none", name);
        }
        List<JsonObject> objects = new ArrayList<>(list.size());
        for (Object element : list) {
            objects.add(new JsonObject(file, map(file, wording("object.entry", name), element)));
        }
        return objects;
    }

    private static Map<?, ?> map(Path file, Object place, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw refusal(file, "object.none", place);
    }

    /** A text of a file, made short and safe for a message. */
    public static String shown(String text) {
        return Faults.shown(text);
    }

    static Refusal refusal(Path file, String key, Object... values) {
        return Faults.of(file.toString(), wording(key, values));
    }
}
