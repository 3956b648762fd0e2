package org.allophone.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class JsonLinesFormatTest {

    /** One row of each kind of value. */
    private record Row(String text, long number) {}

    @Test
    void anotherReaderReadsBackEveryKindOfValue() {
        List<Row> rows = List.of(
                new Row("plain", 1),
                new Row("", 0),
                new Row("say \"hello\" \\ bye", -5),
                new Row("two\nlines\ttab\u0001", Long.MAX_VALUE),
                new Row("été à Liège « oui »", Long.MIN_VALUE),
                new Row("\uD83D\uDE00", 7));

        List<String> lines = TableBytes.lines(
                new JsonLinesFormat(),
                List.of(
                        Column.text("text", "", Row::text),
                        Column.integer("number", "", Row::number),
                        Column.<Row>numbered("id", "", "CALL \"", 4, row -> 42),
                        Column.<Row>timestamp("at", "", row -> 1_000_000),
                        Column.<Row>integer("score", "", row -> row.number() < 2 ? Column.NOTHING : 3)
                                .optional()),
                rows);

        // JSON is a part of YAML 1.2.
        Load reader = new Load(LoadSettings.builder().build());
        for (int i = 0; i < rows.size(); i++) {
            Map<?, ?> object = (Map<?, ?>) reader.loadFromString(lines.get(i));
            assertThat(object.get("text")).isEqualTo(rows.get(i).text());
            assertThat(String.valueOf(object.get("number")))
                    .isEqualTo(String.valueOf(rows.get(i).number()));
            assertThat(object.get("id")).isEqualTo("CALL \"0042");
            assertThat(object.get("at")).isEqualTo("1970-01-01T00:00:01");
            assertThat(object.get("score")).isEqualTo(rows.get(i).number() < 2 ? null : (Object) 3);
            assertThat(object).hasSize(5);
        }
    }

    @Test
    void halfOfASurrogatePairIsEscapedForUtf8CannotHoldIt() {
        assertThat(JsonString.quoted("a\uD83D")).isEqualTo("\"a\\ud83d\"");
        assertThat(JsonString.quoted("\uDE00\uD83D\uDE00")).isEqualTo("\"\\ude00\uD83D\uDE00\"");
    }
}
