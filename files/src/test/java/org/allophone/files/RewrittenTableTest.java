package org.allophone.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RewrittenTableTest {
    /** The whole file again, with other texts in a column; null for none. */
    private static String again(TableReader table, String column, String other) throws IOException {
        StringBuilder file = new StringBuilder();
        try (table) {
            Row row = table.next();
            file.append(table.start());
            for (; row != null; row = table.next()) {
                List<String> others = new ArrayList<>(Collections.nCopies(row.size(), null));
                int place = row.header().indexOf(column);
                if (place >= 0) {
                    others.set(place, other);
                }
                file.append(row.rewritten(others));
            }
            return file.append(table.end()).toString();
        }
    }

    private static TableReader csv(String text) throws IOException {
        return TableReader.csv("f.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static TableReader jsonLines(String text) {
        return TableReader.jsonLines("f.jsonl", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTableInWhichNothingIsReplacedKeepsAllItsBytes() throws IOException {
        for (String text : List.of(
                "\ufeffa;b;\"c\"\r\n1;\"x\"\"y\r\n\";é\n\n2;;\"\"\r",
                "sep=;\r\na;b\r\n1;2\r\n\r\n",
                "a\n\"\"\n\n x \n",
                "a,b",
                "a,b\r\n\r\n",
                "a,b\n1,2\r3,4\r\n\n5,6")) {
            assertThat(again(csv(text), "", "")).isEqualTo(text);
        }
        for (String text : List.of(
                "\ufeff\n {\"a\" : [1,{\"b\":\"\\u00e9\"} ],\"c\":null}\r\n\t\r\n{ \"c\":-1.5e3}",
                "{\"a\":true}\r{\"b\":\"x\"}\n\n",
                "")) {
            assertThat(again(jsonLines(text), "", "")).isEqualTo(text);
        }
    }

    @Test
    void theSameHoldsForRandomTablesThatAreLargerThanTheBuffers() throws IOException {
        String[] parts = {"a", "\"b\"\"\n\"", "\"\"", "", "é1", "\"c;\r\n\"", " "};
        String[] ends = {"\n", "\r\n", "\r", "\n\n"};
        for (long seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("x;y;z\n");
            for (int row = 0; row < 20_000; row++) {
                for (int cell = 0; cell < 3; cell++) {
                    text.append(cell == 0 ? "" : ";").append(parts[random.nextInt(parts.length)]);
                }
                text.append(ends[random.nextInt(ends.length)]);
            }
            assertThat(again(csv(text.toString()), "", "")).as("seed " + seed).isEqualTo(text.toString());
        }
    }

    @Test
    void onlyTheCellsOfAColumnChange() throws IOException {
        assertThat(again(csv("a;b\r\n1;\"2\"\r\n3;4"), "b", "x;\"y"))
                .isEqualTo("a;b\r\n1;\"x;\"\"y\"\r\n3;\"x;\"\"y\"");
        assertThat(again(csv("a\n1\n"), "a", "")).isEqualTo("a\n\"\"\n");
        assertThat(again(jsonLines("{\"a\": 1, \"b\":\"\\u0041\"}\n{\"b\":null}\n{\"a\":2}"), "b", "x\n"))
                .isEqualTo("{\"a\": 1, \"b\":\"x\\u000a\"}\n{\"b\":\"x\\u000a\"}\n{\"a\":2}");
    }

    @Test
    void aNumberIsReplacedByANumberOrAText() throws IOException {
        assertThat(again(jsonLines("{\"a\":475,\"b\":1}"), "a", "12")).isEqualTo("{\"a\":12,\"b\":1}");
        assertThat(again(jsonLines("{\"a\":475,\"b\":1}"), "a", "012")).isEqualTo("{\"a\":\"012\",\"b\":1}");
        assertThat(again(jsonLines("{\"a\":\"475\"}"), "a", "12")).isEqualTo("{\"a\":\"12\"}");
    }
}
