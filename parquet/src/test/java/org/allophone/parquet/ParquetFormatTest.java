package org.allophone.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.allophone.fixture.DuckDb;
import org.allophone.table.Column;
import org.allophone.table.Table;
import org.allophone.table.TokenVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another program reads in our files. */
class ParquetFormatTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void columnsHaveTheirTypesAndSayWhatMayBeAbsent() throws Exception {
        List<Column<Long>> columns = List.of(
                Column.text("topic", "", n -> "t"),
                Column.numbered("call_id", "", "CALL_", 4, n -> n),
                Column.<Long>integer("score", "", n -> n == 1 ? Column.NOTHING : n)
                        .optional(),
                Column.timestamp("start_ts", "", n -> n),
                Column.<Long>timestamp("answer_ts", "", n -> Column.NOTHING).optional());
        Path file = written(Sample.table(columns, List.of(1L, 2L)));

        assertThat(query("SELECT column_name, column_type FROM (DESCRIBE FROM %s)", file))
                .containsExactly(
                        "topic|VARCHAR",
                        "call_id|VARCHAR",
                        "score|BIGINT",
                        "start_ts|TIMESTAMP",
                        "answer_ts|TIMESTAMP");
        assertThat(query(
                        "SELECT name, type, repetition_type, logical_type FROM parquet_schema(%s) WHERE type IS NOT NULL",
                        file))
                .containsExactly(
                        "topic|BYTE_ARRAY|REQUIRED|StringType()",
                        "call_id|BYTE_ARRAY|REQUIRED|StringType()",
                        "score|INT64|OPTIONAL|NULL",
                        "start_ts|INT64|REQUIRED|" + localMicros(),
                        "answer_ts|INT64|OPTIONAL|" + localMicros());
    }

    private static String localMicros() {
        return "TimestampType(isAdjustedToUTC=0, unit=TimeUnit(MILLIS=<null>, MICROS=MicroSeconds(), NANOS=<null>))";
    }

    @Test
    void textsComeBackWhateverTheyAreMadeOf() throws Exception {
        List<String> texts = List.of(
                "",
                "plain",
                "été à Liège",
                "« oui »",
                "\uD83D\uDE00 et \uD83E\uDDD1",
                "two\nlines",
                "\"",
                "NULL",
                "été à Liège");
        List<Column<String>> columns = List.of(
                Column.text("always", "", text -> text),
                Column.<String>text("sometimes", "", text -> text.length() < 5 ? "" : text)
                        .optional(),
                Column.<String>text("token", "", text -> text).replacedBy(ParquetFormatTest::tokens));
        Path file = written(Sample.table(columns, texts));

        assertThat(query("FROM %s", file))
                .containsExactlyElementsOf(texts.stream()
                        .map(text -> text + "|" + (text.length() < 5 ? "NULL" : text) + "|a-1")
                        .toList());
        assertThat(query("SELECT count(*) FROM %s WHERE always = ''", file)).containsExactly("1");
        assertThat(query("SELECT count(*) FROM %s WHERE sometimes IS NULL", file))
                .containsExactly("3");
    }

    private static Column.Replacement tokens() {
        TokenVector tokens = new TokenVector(3);
        return (indices, rows, values) -> {
            for (int row = 0; row < rows; row++) {
                System.arraycopy(new byte[] {'a', '-', '1'}, 0, tokens.bytes(), 3 * row, 3);
            }
            return tokens;
        };
    }

    @Test
    void everyWholeNumberComesBack() throws Exception {
        List<Long> numbers = List.of(0L, -1L, 1L << 31, 1L << 53, (1L << 53) + 1, Long.MIN_VALUE, Long.MAX_VALUE);
        List<Column<Long>> columns = List.of(
                Column.integer("n", "", Long::longValue),
                Column.<Long>integer("small", "", n -> n > 1L << 32 ? Column.NOTHING : n)
                        .optional());
        Path file = written(Sample.table(columns, numbers));

        assertThat(query("FROM %s", file))
                .containsExactlyElementsOf(numbers.stream()
                        .map(n -> n + "|" + (n > 1L << 32 || n == Column.NOTHING ? "NULL" : n))
                        .toList());
        assertThat(query("SELECT stats_min, stats_max, stats_null_count FROM parquet_metadata(%s)", file))
                .containsExactly(Long.MIN_VALUE + "|" + Long.MAX_VALUE + "|0", "-1|" + (1L << 31) + "|4");
    }

    @Test
    void timestampsKeepTheirMicrosecondsAndTheirPast() throws Exception {
        List<LocalDateTime> instants = List.of(
                LocalDateTime.parse("1970-01-01T00:00:00"),
                LocalDateTime.parse("1969-12-31T23:59:59.999999"),
                LocalDateTime.parse("1582-10-15T12:00:00"),
                LocalDateTime.parse("2026-03-29T02:30:00"),
                LocalDateTime.parse("2026-11-01T08:15:30.123456"),
                LocalDateTime.parse("9999-12-31T23:59:59.000001"));
        Column<LocalDateTime> column =
                Column.timestamp("t", "", t -> ChronoUnit.MICROS.between(LocalDateTime.of(1970, 1, 1, 0, 0), t));
        Path file = written(Sample.table(List.of(column), instants));

        assertThat(query("SELECT strftime(t, '%%Y-%%m-%%dT%%H:%%M:%%S.%%f') FROM %s", file).stream()
                        .map(LocalDateTime::parse))
                .containsExactlyElementsOf(instants);
    }

    @Test
    void aTableWithoutRowsIsAFileWithColumns() throws Exception {
        Path file = written(Sample.table(List.of(Column.integer("n", "", Long::longValue)), List.of()));

        assertThat(query("SELECT count(*) FROM %s", file)).containsExactly("0");
        assertThat(query("SELECT column_name, column_type FROM (DESCRIBE FROM %s)", file))
                .containsExactly("n|BIGINT");
    }

    @Test
    void pagesAreCompressedAndRepeatedTextsStandInADictionary() throws Exception {
        Path file = written(Sample.big(5000));

        assertThat(query("SELECT DISTINCT compression FROM parquet_metadata(%s)", file))
                .containsExactly("ZSTD");
        assertThat(query(
                        "SELECT DISTINCT path_in_schema FROM parquet_metadata(%s)"
                                + " WHERE dictionary_page_offset IS NOT NULL AND contains(encodings, 'DICTIONARY') ORDER BY ALL",
                        file))
                .containsExactly("score", "topic");
    }

    @Test
    void aLongTableStandsInRowGroupsOfSixteenMegabytes() throws Exception {
        Path file = written(Sample.big(5000));

        assertThat(query(
                        "SELECT sum(total_compressed_size) // 1000000 FROM parquet_metadata(%s)"
                                + " GROUP BY row_group_id ORDER BY row_group_id",
                        file))
                .startsWith("16", "16")
                .hasSize(3);
        assertThat(query(
                        "SELECT count(*), count(DISTINCT call_id), count(score), count(note), max(start_ts)::VARCHAR FROM %s",
                        file))
                .containsExactly("60000|60000|51429|54546|2026-01-01 16:40:00");
        assertThat(query("SELECT call_id FROM %s OFFSET 31233 LIMIT 1", file)).containsExactly("CALL_31234");
    }

    @Test
    void ofLongTextsOnlyTheBeginningsStandInTheStatistics() throws Exception {
        Path file = written(Sample.big(5000));

        assertThat(query("SELECT max(length(stats_max)) <= 64 FROM parquet_metadata(%s)", file))
                .containsExactly("true");
    }

    private <R> Path written(Table<R> table) throws IOException {
        Path file = Files.createTempFile(folder, "table", ".parquet");
        Sample.write(new ParquetFormat(), table, 2, file);
        return file;
    }

    private static List<String> query(String sql, Path file) throws SQLException {
        try (DuckDb duckDb = new DuckDb()) {
            return duckDb.query(String.format(sql, DuckDb.quoted(file)));
        }
    }
}
