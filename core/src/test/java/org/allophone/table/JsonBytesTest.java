package org.allophone.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class JsonBytesTest {
    private static final String ALPHABET = "ab \"\\/\n\u0001\u007féœ’€\uD83D\uDE00\uDE00";

    @Test
    void anotherReaderReadsBackRandomTextsAndNumbers() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            JsonBytes json = new JsonBytes().raw("[");
            List<Object> expected = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                json.raw(i == 0 ? "" : ",");
                if (random.nextBoolean()) {
                    int number = random.nextInt() >> random.nextInt(32);
                    json.number(number);
                    expected.add(number);
                } else {
                    String text = randomText(random);
                    json.quoted(text);
                    expected.add(text);
                }
            }
            json.raw("]");

            // JSON is a part of YAML 1.2.
            Object read = new Load(LoadSettings.builder().build()).loadFromString(json.toString());
            assertThat(read).as("seed %d", seed).isEqualTo(expected);
        }
    }

    /** Without half pairs, which only an escape can hold. */
    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length() - 3)));
            text.append(random.nextInt(9) == 0 ? "\uD83D\uDE00" : "");
        }
        return text.toString();
    }

    @Test
    void halfOfASurrogatePairIsEscaped() {
        assertThat(new JsonBytes().quoted("a\uD83D").toString()).isEqualTo("\"a\\ud83d\"");
    }

    @Test
    void jsonStandsInJsonLinesAsItIsAndInCsvAsAText() {
        List<Column<Integer>> columns = List.of(
                Column.integer("n", "", n -> n),
                Column.<Integer>json("list", "", (n, json) -> {
                            if (n > 1) {
                                json.raw("[").quoted("é".repeat(n)).raw("]");
                            }
                        })
                        .optional());
        List<Integer> rows = List.of(1, 2, 1000);

        List<String> lines = TableBytes.lines(new JsonLinesFormat(), columns, rows);
        assertThat(lines)
                .containsExactly(
                        "{\"n\":1,\"list\":null}",
                        "{\"n\":2,\"list\":[\"éé\"]}",
                        "{\"n\":1000,\"list\":[\"" + "é".repeat(1000) + "\"]}");
        assertThat(new Load(LoadSettings.builder().build()).loadFromString(lines.get(1)))
                .isEqualTo(Map.of("n", 2, "list", List.of("éé")));
        assertThat(TableBytes.lines(new CsvFormat(CsvFormat.Dialect.RFC_4180), columns, rows))
                .containsExactly("n,list", "1,", "2,\"[\"\"éé\"\"]\"", "1000,\"[\"\"" + "é".repeat(1000) + "\"\"]\"");
        assertThat(columns.get(1).textOf(2)).isEqualTo("[\"éé\"]");
    }
}
