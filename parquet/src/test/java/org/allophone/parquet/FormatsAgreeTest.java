package org.allophone.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.allophone.fixture.DuckDb;
import org.allophone.table.Column;
import org.allophone.table.CsvFormat;
import org.allophone.table.JsonLinesFormat;
import org.allophone.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same rows, whatever they are written as, for a reader that knows all formats and none of our code. */
class FormatsAgreeTest {
    private static final List<String> TEXTS = List.of(
            "plain",
            "a,b;c",
            "say \"hello\"",
            "été à Liège",
            "two\nlines",
            "tab\there",
            "\uD83D\uDE00",
            "back\\slash",
            " x ");

    private static final String SELECT = "SELECT call_id, text, note, number, topic, epoch_us(start_ts) FROM ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void anotherReaderFindsTheSameRowsInAllFormats() throws Exception {
        Table<Long> table = Sample.table(
                List.of(
                        Column.numbered("call_id", "", "CALL_", 4, n -> n),
                        Column.text("text", "", n -> TEXTS.get((int) (n % TEXTS.size()))),
                        Column.<Long>text("note", "", n -> n % 3 == 0 ? "" : "n" + n % 50)
                                .optional(),
                        Column.<Long>integer(
                                        "number",
                                        "",
                                        n -> n % 5 == 0 ? Column.NOTHING : (n - 5000) * 1_000_000_007L * 1_000)
                                .optional(),
                        Column.<Long>category("topic", "", TEXTS, n -> (int) (n % 10) - 1)
                                .optional(),
                        Column.timestamp("start_ts", "", n -> (n - 5000) * 86_400_000_000L * 3 + n % 2 * 250_001)),
                10_000,
                777);
        Path parquet = folder.resolve("table.parquet");
        Path csv = folder.resolve("table.csv");
        Path excel = folder.resolve("excel.csv");
        Path json = folder.resolve("table.jsonl");
        Sample.write(new ParquetFormat(), table, 2, parquet);
        Sample.write(new CsvFormat(CsvFormat.Dialect.RFC_4180), table, 2, csv);
        Sample.write(new CsvFormat(CsvFormat.Dialect.EXCEL_FR), table, 2, excel);
        Sample.write(new JsonLinesFormat(), table, 2, json);

        try (DuckDb duckDb = new DuckDb()) {
            String columns =
                    "columns = {call_id: 'VARCHAR', text: 'VARCHAR', note: 'VARCHAR', number: 'BIGINT', topic: 'VARCHAR',"
                            + " start_ts: 'TIMESTAMP'}";
            String csvOptions = "auto_detect = false, header = true, quote = '\"', escape = '\"', nullstr = '', ";
            List<String> rows = duckDb.query(SELECT + "read_parquet(" + DuckDb.quoted(parquet) + ")");
            assertThat(rows).hasSize(10_000);
            assertThat(rows.get(4)).isEqualTo("CALL_0005|tab\there|n5|NULL|two\nlines|-1294703999749999");
            assertThat(duckDb.query(
                            SELECT + "read_csv(" + DuckDb.quoted(csv) + ", delim = ',', " + csvOptions + columns + ")"))
                    .isEqualTo(rows);
            assertThat(duckDb.query(SELECT + "read_csv(" + DuckDb.quoted(excel) + ", delim = ';', " + csvOptions
                            + columns + ")"))
                    .isEqualTo(rows);
            assertThat(duckDb.query(SELECT + "read_json(" + DuckDb.quoted(json)
                            + ", format = 'newline_delimited', auto_detect = false, " + columns + ")"))
                    .isEqualTo(rows);
        }
    }
}
