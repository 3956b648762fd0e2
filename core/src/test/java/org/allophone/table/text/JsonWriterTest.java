package org.allophone.table.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
    private static final JsonFactory JACKSON = new JsonFactory();

    @Test
    void aCompactTextStandsOnOneLineWithoutASpace() {
        assertThat(call(JsonWriter.compact()))
                .isEqualTo(
                        "{\"call\":\"CALL_0042\",\"tags\":[\"a\",\"b\"],\"turns\":[{\"at\":0.5,\"said\":\"Allô \\\"?\"},{}],"
                                + "\"none\":[],\"resolved\":true,\"score\":null,\"bytes\":-3}");
    }

    @Test
    void anIndentedTextHasAValueOnEachLineAndAListOfTextsOnOne() {
        assertThat(call(JsonWriter.indented())).isEqualTo("""
                {
                  "call": "CALL_0042",
                  "tags": ["a", "b"],
                  "turns": [
                    {
                      "at": 0.5,
                      "said": "Allô \\"?"
                    },
                    {}
                  ],
                  "none": [],
                  "resolved": true,
                  "score": null,
                  "bytes": -3
                }""");
    }

    private static String call(JsonWriter json) {
        return json.beginObject()
                .field("call", "CALL_0042")
                .field("tags", List.of("a", "b"))
                .name("turns")
                .beginArray()
                .beginObject()
                .field("at", 0.5)
                .field("said", "Allô \"?")
                .endObject()
                .beginObject()
                .endObject()
                .endArray()
                .name("none")
                .beginArray()
                .endArray()
                .field("resolved", true)
                .name("score")
                .nullValue()
                .field("bytes", -3)
                .endObject()
                .finished();
    }

    @Test
    void aSingleValueIsATextToo() {
        assertThat(JsonWriter.compact().value("a\"b").finished()).isEqualTo("\"a\\\"b\"");
        assertThat(JsonWriter.indented().value(Long.MIN_VALUE).finished()).isEqualTo("-9223372036854775808");
        assertThat(JsonWriter.indented().nullValue().finished()).isEqualTo("null");
    }

    @Test
    void whateverIsNestedAnotherReaderReadsBack() throws IOException {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Object tree = someTree(random, 0);
            for (JsonWriter json : List.of(JsonWriter.compact(), JsonWriter.indented())) {
                write(tree, json);
                assertThat(read(json.finished())).as("seed %s", seed).isEqualTo(tree);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "5, 5.0",
        "-12.5, -12.5",
        "-0.0, -0.0",
        "1e20, 100000000000000000000.0",
        "1e21, 1E+21",
        "1.5e300, 1.5E+300",
        "0.0000001, 0.0000001",
        "0.00000001, 1E-8",
        "2e23, 2E+23",
        "4.9e-324, 5E-324",
        "1.7976931348623157e308, 1.7976931348623157E+308"
    })
    void aNumberHasTheFewestDigitsThatTellItApart(double number, String json) {
        assertThat(JsonWriter.compact().value(number).finished()).isEqualTo(json);
    }

    @Test
    void everyDoubleIsReadBackToTheLastBitAndIsNoLongerThanJavaWritesIt() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                String json = JsonWriter.compact().value(number).finished();
                assertThat(Double.parseDouble(json)).as("number %s", i).isEqualTo(number);
                assertThat(new BigDecimal(json).stripTrailingZeros().precision())
                        .as(json)
                        .isLessThanOrEqualTo(new BigDecimal(Double.toString(number))
                                .stripTrailingZeros()
                                .precision());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoFiniteNumberIsRefused(double number) {
        assertThatThrownBy(() -> JsonWriter.compact().value(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(number + " is not a number that JSON can say");
    }

    @Test
    void illegalNestingIsRefused() {
        assertRefused(() -> JsonWriter.compact().beginObject().value(1), "without a name before it");
        assertRefused(() -> JsonWriter.compact().beginObject().beginArray(), "without a name before it");
        assertRefused(() -> JsonWriter.compact().beginObject().name("a").name("b"), "b stands where a value belongs");
        assertRefused(() -> JsonWriter.compact().beginObject().name("a").endObject(), "ends after a name");
        assertRefused(() -> JsonWriter.compact().beginObject().endArray(), "the end of an array");
        assertRefused(() -> JsonWriter.compact().beginArray().endObject(), "the end of an object");
        assertRefused(() -> JsonWriter.compact().beginArray().name("a"), "a stands outside an object");
        assertRefused(() -> JsonWriter.compact().name("a"), "a stands outside an object");
        assertRefused(() -> JsonWriter.compact().endArray(), "the end of an array");
        assertRefused(() -> JsonWriter.compact().value(1).value(2), "a second value");
        assertRefused(() -> JsonWriter.compact().beginArray().endArray().beginArray(), "a second value");
        assertRefused(() -> JsonWriter.compact().finished(), "nothing was written");
        assertRefused(() -> JsonWriter.compact().beginArray().finished(), "an array was not ended");
    }

    private static void assertRefused(Runnable writing, String message) {
        assertThatThrownBy(writing::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    private static void write(@Nullable Object tree, JsonWriter json) {
        if (tree instanceof Map<?, ?> map) {
            json.beginObject();
            map.forEach((name, value) -> {
                json.name((String) name);
                write(value, json);
            });
            json.endObject();
        } else if (tree instanceof List<?> list) {
            json.beginArray();
            list.forEach(value -> write(value, json));
            json.endArray();
        } else if (tree instanceof String text) {
            json.value(text);
        } else if (tree instanceof Long number) {
            json.value(number);
        } else if (tree instanceof Double number) {
            json.value(number);
        } else if (tree instanceof Boolean truth) {
            json.value(truth);
        } else {
            json.nullValue();
        }
    }

    private static @Nullable Object read(String json) throws IOException {
        try (JsonParser parser = JACKSON.createParser(json)) {
            parser.nextToken();
            Object tree = tree(parser);
            assertThat(parser.nextToken()).isNull();
            return tree;
        }
    }

    private static @Nullable Object tree(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, tree(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(tree(parser));
                }
                yield list;
            }
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    private static @Nullable Object someTree(Random random, int depth) {
        int kind = random.nextInt(depth < 4 ? 8 : 6);
        return switch (kind) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextLong();
            case 3 -> random.nextGaussian() * Math.pow(10, random.nextInt(60) - 30);
            case 4, 5 -> someText(random);
            case 6 -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(someTree(random, depth + 1));
                }
                yield list;
            }
            default -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    map.put(someText(random), someTree(random, depth + 1));
                }
                yield map;
            }
        };
    }

    private static String someText(Random random) {
        return random.ints(random.nextInt(8), 0, 0x180)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append(random.nextInt(5) == 0 ? "\uD83D\uDE00\u2028" : "")
                .toString();
    }
}
