package org.allophone.files;

import static org.allophone.files.Tables.assertRefused;
import static org.allophone.files.Tables.jsonLines;
import static org.allophone.files.Tables.kinds;
import static org.allophone.files.Tables.refusal;
import static org.allophone.files.Tables.rows;
import static org.allophone.files.Tables.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.allophone.fixture.DuckDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTableReaderTest {
    @TempDir
    Path folder;

    @Test
    void eachKindOfValueIsReadAsItWasWritten() throws IOException {
        Row row = rows(jsonLines(
                        "{\"id\": \"CALL_0042\", \"n\":1.10e3, \"ok\":true , \"score\":null,"
                                + " \"turns\": [ {\"said\":\"\\u00e9t\\u00e9\"}, -0 ], \"none\":{}, \"escaped\":\"a\\n\\ud83d\\ude00\\u0000\"}\n"))
                .get(0);

        assertThat(row.header()).containsExactly("id", "n", "ok", "score", "turns", "none", "escaped");
        assertThat(texts(row))
                .containsExactly(
                        "CALL_0042",
                        "1.10e3",
                        "true",
                        "",
                        "[ {\"said\":\"\\u00e9t\\u00e9\"}, -0 ]",
                        "{}",
                        "a\n\uD83D\uDE00\0");
        assertThat(kinds(row))
                .containsExactly(
                        ValueKind.TEXT,
                        ValueKind.NUMBER,
                        ValueKind.BOOLEAN,
                        ValueKind.NULL,
                        ValueKind.NESTED,
                        ValueKind.NESTED,
                        ValueKind.TEXT);
    }

    @Test
    void aNameThatIsNewIsOneMoreColumnAndOneThatLacksIsMissing() throws IOException {
        TableReader table = jsonLines("{\"a\":1,\"b\":2}\n{\"b\":3,\"c\":4}\n{}\n");
        assertThat(table.header()).isEmpty();

        List<Row> rows = rows(table);

        assertThat(rows)
                .extracting(Row::header)
                .containsExactly(List.of("a", "b"), List.of("a", "b", "c"), List.of("a", "b", "c"));
        assertThat(rows)
                .extracting(Tables::texts)
                .containsExactly(List.of("1", "2"), List.of("", "3", "4"), List.of("", "", ""));
        assertThat(kinds(rows.get(1))).containsExactly(ValueKind.MISSING, ValueKind.NUMBER, ValueKind.NUMBER);
    }

    @Test
    void linesMayEndInAnyWayAndEmptyOnesArePassedOver() throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThat(rows(jsonLines("\ufeff{\"a\":1}\n\n \t\n{\"a\":2}".replace("\n", end))))
                    .extracting(Row::line)
                    .containsExactly(1L, 4L);
        }
        assertThat(rows(jsonLines(""))).isEmpty();
    }

    @Test
    void whatJacksonWritesIsReadBack() throws IOException {
        JsonFactory jackson = new JsonFactory();
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            StringWriter lines = new StringWriter();
            List<List<String>> written = new ArrayList<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                String text = someText(random);
                long whole = random.nextLong();
                double number = random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
                StringWriter nested = new StringWriter();
                try (JsonGenerator json = jackson.createGenerator(nested)) {
                    json.writeStartObject();
                    json.writeStringField(someText(random), someText(random));
                    json.writeArrayFieldStart("list");
                    json.writeNumber(number);
                    json.writeBoolean(random.nextBoolean());
                    json.writeEndArray();
                    json.writeEndObject();
                }
                try (JsonGenerator json = jackson.createGenerator(lines)) {
                    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                    json.writeStartObject();
                    json.writeStringField("text", text);
                    json.writeNumberField("whole", whole);
                    json.writeNumberField("number", number);
                    json.writeFieldName("nested");
                    json.writeRawValue(nested.toString());
                    json.writeEndObject();
                }
                lines.append('\n');
                written.add(List.of(text, Long.toString(whole), Double.toString(number), nested.toString()));
            }

            assertThat(rows(jsonLines(lines.toString())).stream()
                            .map(Tables::texts)
                            .toList())
                    .as("seed %s", seed)
                    .isEqualTo(written);
        }
    }

    @Test
    void whatDuckDbWritesIsRead() throws IOException, SQLException {
        Path file = folder.resolve("calls.ndjson");
        try (DuckDb duckDb = new DuckDb()) {
            duckDb.query(
                    "COPY (SELECT * FROM (VALUES (1, 'été \"oui\"', [1, 2]), (2, NULL, NULL)) AS t(id, said, turns))"
                            + " TO " + DuckDb.quoted(file) + " (FORMAT JSON)");
        }

        assertThat(rows(TableReader.open(file)))
                .extracting(Tables::texts)
                .containsExactly(List.of("1", "été \"oui\"", "[1,2]"), List.of("2", "", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "[{\"a\":1}] # line 2: an array begins here; write one object on each line, without brackets around them or"
                        + " commas between # ligne 2_: un tableau JSON commence ici_; écrivez un objet par ligne, sans crochets"
                        + " autour ni virgules entre eux",
                "3 # line 2: the line is not a JSON object; one object belongs on each line"
                        + " # ligne 2_: la ligne n’est pas un objet JSON_; il faut un objet par ligne",
                "{\"a\":1}, # line 2, character 8: this is not valid JSON; one object belongs on each line"
                        + " # ligne 2, caractère 8_: ce n’est pas du JSON valide_; il faut un objet par ligne",
                "{\"a\":1}{\"a\":2} # line 2: something follows the object; one object belongs on each line"
                        + " # ligne 2_: quelque chose suit l’objet_; il faut un objet par ligne",
                "{\"a\": # line 2: the line ends inside the object; a whole object belongs on each line"
                        + " # ligne 2_: la ligne se termine à l’intérieur de l’objet_; il faut un objet entier par ligne",
                "{\"a\":NaN} # line 2, character 9: this is not valid JSON; one object belongs on each line"
                        + " # ligne 2, caractère 9_: ce n’est pas du JSON valide_; il faut un objet par ligne",
                "{\"a\":1,\"a\":2} # line 2, column a: the object has this name twice; once is allowed"
                        + " # ligne 2, colonne a_: l’objet a deux fois ce nom_; ne l’écrivez qu’une fois",
                "{\"a\":[{\"b\":{},\"c\":1,\"b\":2}]} # line 2, column a: an object inside has the name b twice; once is allowed"
                        + " # ligne 2, colonne a_: un objet imbriqué a deux fois le nom b_; ne l’écrivez qu’une fois",
                "{\"\":1} # line 2: a value has an empty name; give it one"
                        + " # ligne 2_: une valeur a un nom vide_; donnez-lui-en un",
            })
    void aFaultIsToldInBothLanguages(String line, String english, String french) {
        assertRefused(
                () -> jsonLines("{\"a\":0}\n" + line + "\n"), "calls.jsonl: " + english, "calls.jsonl_: " + french);
    }

    @Test
    void theSameNameInTwoObjectsInsideIsNoRepetition() throws IOException {
        assertThat(rows(jsonLines("{\"a\":{\"a\":1,\"b\":{\"a\":2}},\"b\":[{\"a\":1},{\"a\":1}]}\n")))
                .hasSize(1);
    }

    @Test
    void whatIsNotUtf8IsRefusedWithItsByteAfterTheRowsBefore() throws IOException {
        byte[] bytes = "{\"a\":\"é\"}\n{\"a\":\"é\"}\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = 'x';
        assertThat(refusal(() -> TableReader.jsonLines("x", new java.io.ByteArrayInputStream(bytes))))
                .hasMessageStartingWith("x: line 2, byte 7: 0xC3 is not UTF-8");
    }

    @Test
    void nestingIsAllowedDownToAHundredAndRefusedBelow() throws IOException {
        String deepest = "[".repeat(Limits.DEEPEST - 1) + "]".repeat(Limits.DEEPEST - 1);
        assertThat(rows(jsonLines("{\"a\":" + deepest + "}\n")).get(0).text(0)).isEqualTo(deepest);
        for (int depth : new int[] {Limits.DEEPEST, 1_000_000}) {
            assertRefused(
                    () -> jsonLines("{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}\n"),
                    "calls.jsonl: line 1, column a: objects and arrays are nested deeper than 100, the most that is read",
                    "calls.jsonl_: ligne 1, colonne a_: objets et tableaux s’emboîtent sur plus de 100 niveaux,"
                            + " le maximum accepté");
        }
    }

    @Test
    void whatIsTooLargeIsRefused() throws IOException {
        String cell = "x".repeat(Limits.LONGEST_CELL);
        assertThat(rows(jsonLines("{\"a\":\"" + cell + "\"}")).get(0).text(0)).isEqualTo(cell);
        assertRefused(
                () -> jsonLines("{\"a\":\"" + cell + "x\"}"),
                "calls.jsonl: line 1, column a: the cell is longer than 4194304 characters, the most that is read",
                "calls.jsonl_: ligne 1, colonne a_: la cellule dépasse 4194304 caractères, le maximum accepté");
        assertRefused(
                () -> jsonLines("{\"a\":\"" + cell + cell + "\"}"),
                "calls.jsonl: line 1: the row is longer than 8388608 characters, the most that is read",
                "calls.jsonl_: ligne 1_: la ligne dépasse 8388608 caractères, le maximum accepté");
        assertRefused(
                () -> jsonLines("{\"a\":" + "1".repeat(1001) + "}"),
                "calls.jsonl: line 1: a number has more than 1000 digits, the most that are read",
                "calls.jsonl_: ligne 1_: un nombre a plus de 1000 chiffres, le maximum accepté");
        assertThat(refusal(() -> jsonLines("{\"" + "n".repeat(1001) + "\":1}")))
                .hasMessage("calls.jsonl: line 1: the name of a column has 1001 characters; at most 1000 are allowed");
    }

    @Test
    void aNewNameOnEachLineIsRefusedAtLast() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i <= Limits.MOST_COLUMNS; i++) {
            lines.append("{\"n").append(i).append("\":1}\n");
        }
        assertRefused(
                () -> jsonLines(lines.toString()),
                "calls.jsonl: line 16385: the rows up to here have more than 16384 names, the most that are read",
                "calls.jsonl_: ligne 16385_: les lignes jusqu’ici ont plus de 16384 noms, le maximum accepté");
    }

    private static String someText(Random random) {
        String[] parts = {"a", "é", "\uD83D\uDE00", "\"", "\\", "\n", "\u0001", "\u2028", "{", "}", ",", ":"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }
}
