package org.allophone.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a small JSON text that fits in memory, for example a manifest. The time is proportional to the length of the text for any
 * content, because long texts, long numbers and deep nesting are refused.
 */
final class JsonDocument {
    /** No name of a file or text of a manifest is longer, in UTF-16 units. */
    private static final int LONGEST_TEXT = 10_000;

    private static final int LONGEST_NUMBER = 100;
    private static final int DEEPEST = 20;

    private static final JsonFactory JACKSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LONGEST_TEXT)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private JsonDocument() {}

    /**
     * Reads a text that is one JSON value: an object as a {@code Map} from {@code String}, an array as a {@code List}; {@code String},
     * {@code Long}, {@code BigInteger}, {@code Double}, {@code Boolean} or null.
     *
     * @param file the file of the text, for a refusal
     */
    static @Nullable Object read(Path file, String text) {
        try (JsonParser parser = JACKSON.createParser(text)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw refusal(file, "object.not-json");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw refusal(file, "object.bomb");
        } catch (JsonProcessingException e) {
            throw refusal(file, "object.not-json");
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can be read", e);
        }
    }

    private static Refusal refusal(Path file, String key) {
        return Faults.of(file.toString(), Faults.wording(key));
    }

    /** The value that begins at the current token. The method calls itself at each level; the number of levels is limited. */
    private static @Nullable Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new JsonParseException(parser, "there is no value");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? parser.getBigIntegerValue()
                        : (Object) parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser parser) throws IOException {
        List<@Nullable Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }
}
