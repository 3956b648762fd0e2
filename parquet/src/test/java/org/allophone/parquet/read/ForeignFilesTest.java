package org.allophone.parquet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.allophone.files.Row;
import org.allophone.files.TableReader;
import org.allophone.files.ValueKind;
import org.allophone.fixture.DuckDb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What DuckDB writes as Parquet, against what it writes as JSON of the same rows. */
class ForeignFilesTest {
    private static final int ROWS = 5_000;

    /** Each column: how DuckDB makes it of {@code n}, and how it says the value in JSON as we do. */
    private enum Typed {
        TEXT("'texte ' || n || ' d''été « oui » \"\\ ' || chr(10) || chr(128512)", "%s"),
        REPEATED_TEXT("['facture', 'dépannage', 'résiliation', ''][1 + n % 4]", "%s"),
        MANY_TEXTS("'client ' || (n * 7919) % 1500", "%s"),
        OFTEN_NULL("CASE WHEN n % 3 > 0 THEN 'x' || n END", "%s"),
        ALWAYS_NULL("NULL::VARCHAR", "%s"),
        TINY("(n % 256 - 128)::TINYINT", "%s"),
        SMALL("(n - 2500)::SMALLINT", "%s"),
        WHOLE("((n - 2500) * 799999)::INTEGER", "%s"),
        BIG("(n - 2500) * 1234567890123", "%s"),
        UNSIGNED_TINY("(n % 256)::UTINYINT", "%s"),
        UNSIGNED("(4294967295 - n)::UINTEGER", "%s"),
        UNSIGNED_BIG("(18446744073709551615 - n)::UBIGINT", "%s"),
        MONEY("((n - 2500) / 100)::DECIMAL(9, 2)", "%s::VARCHAR", ValueKind.NUMBER),
        LONG_DECIMAL("((n - 2500) * 1234567.8901)::DECIMAL(18, 4)", "%s::VARCHAR", ValueKind.NUMBER),
        LONGEST_DECIMAL("((n - 2500) * 1234567890123456789.12345)::DECIMAL(38, 10)", "%s::VARCHAR", ValueKind.NUMBER),
        TRUTH("n % 3 = 0", "%s"),
        DATE("DATE '0001-01-01' + (n * 700)::INTEGER", "strftime(%s, '%%Y-%%m-%%d')"),
        TIME(
                "TIME '00:00:00' + to_microseconds(n * 17000001 + 1)",
                "strftime(DATE '2000-01-01' + %s, '%%H:%%M:%%S.%%f')"),
        TIMESTAMP("TIMESTAMP '1969-01-01 00:00:00' + to_seconds(n * 86461)", "strftime(%s, '%%Y-%%m-%%dT%%H:%%M:%%S')"),
        MICROSECONDS(
                "TIMESTAMP '1969-01-01 00:00:00.100001' + to_seconds(n * 86461)",
                "strftime(%s, '%%Y-%%m-%%dT%%H:%%M:%%S.%%f')"),
        NANOSECONDS(
                "(TIMESTAMP '1999-01-01 00:00:00.100001' + to_seconds(n * 86461))::TIMESTAMP_NS",
                "strftime(%s, '%%Y-%%m-%%dT%%H:%%M:%%S.%%n')"),
        MILLISECONDS(
                "(TIMESTAMP '1999-01-01 00:00:00' + to_seconds(n * 86461))::TIMESTAMP_MS",
                "strftime(%s::TIMESTAMP, '%%Y-%%m-%%dT%%H:%%M:%%S')"),
        INSTANT(
                "(TIMESTAMP '1999-01-01 00:00:00' + to_seconds(n * 86461))::TIMESTAMPTZ",
                "strftime(%s::TIMESTAMP, '%%Y-%%m-%%dT%%H:%%M:%%SZ')"),
        IDENTITY("md5(n::VARCHAR)::UUID", "%s"),
        CHOICE("['a', 'é'][1 + n % 2]::ENUM('a', 'é')", "%s"),
        BYTES_OF_TEXT("encode('été ' || n)", "decode(%s)"),
        LIST("CASE WHEN n % 5 > 0 THEN [n, NULL, -n][1:n % 4] END", "%s"),
        LIST_OF_LISTS("[[n::VARCHAR, NULL], [], NULL, ['é\"']][1:n % 5]", "%s"),
        STRUCTURE(
                "CASE WHEN n % 5 > 0 THEN {'name': 'Zoé ' || n, 'age': CASE WHEN n % 2 = 0 THEN n END, 'ok': true} END",
                "%s"),
        DEEP("{'a': {'b': {'c': [n, NULL], 'd': NULL::VARCHAR}}, 'e': 'x'}", "%s"),
        TURNS(
                "[{'speaker': 'agent', 'text': 'Bonjour ' || n, 'words': [{'w': 'a', 'ms': 1}, NULL]},"
                        + " {'speaker': 'client', 'text': NULL, 'words': []}, NULL][1:n % 4]",
                "%s"),
        MAP("MAP {'k' || n: n, 'é\"': NULL}", "%s"),
        MAP_OF_NUMBERS("MAP {n: [n]}", "%s");

        private final String made;
        private final String said;
        private final @Nullable ValueKind kind;

        Typed(String made, String said) {
            this(made, said, null);
        }

        /** @param kind if DuckDB says it as a text, since its JSON has the digits of a double only */
        Typed(String made, String said, @Nullable ValueKind kind) {
            this.made = made;
            this.said = said;
            this.kind = kind;
        }

        Cell expected(Cell inJson) {
            return kind == null ? inJson : new Cell(kind, inJson.text());
        }

        static String columns() {
            return List.of(values()).stream()
                    .map(column -> column.made + " AS " + column)
                    .collect(Collectors.joining(", "));
        }

        static String json() {
            return List.of(values()).stream()
                    .map(column -> String.format(column.said, column) + " AS " + column)
                    .collect(Collectors.joining(", "));
        }
    }

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "uncompressed, V1, 100000",
        "snappy, V1, 2048",
        "gzip, V2, 2048",
        "zstd, V2, 100000",
        "lz4_raw, V2, 2048",
        "snappy, V2, 100000"
    })
    void everyTypeIsReadAsTheJsonOfTheProgramThatWroteIt(String codec, String version, int rowsOfGroup)
            throws Exception {
        Path parquet = folder.resolve("table.parquet");
        Path json = folder.resolve("table.jsonl");
        try (DuckDb duckDb = new DuckDb()) {
            duckDb.query("SET TimeZone = 'UTC'");
            duckDb.query("CREATE TABLE rows AS SELECT " + Typed.columns() + " FROM range(" + ROWS + ") AS numbers(n)");
            duckDb.query("COPY rows TO " + DuckDb.quoted(parquet) + " (FORMAT parquet, CODEC '" + codec
                    + "', PARQUET_VERSION '" + version + "', ROW_GROUP_SIZE " + rowsOfGroup + ")");
            duckDb.query("COPY (SELECT " + Typed.json() + " FROM rows) TO " + DuckDb.quoted(json) + " (FORMAT json)");
        }

        List<List<Cell>> read = Cells.of(parquet);
        List<List<Cell>> expected = Cells.of(json);

        assertThat(read).hasSize(ROWS);
        int place = 0;
        for (Typed column : Typed.values()) {
            assertThat(column(read, place))
                    .as("%s", column)
                    .isEqualTo(column(expected, place).stream()
                            .map(column::expected)
                            .toList());
            place++;
        }
    }

    private static List<Cell> column(List<List<Cell>> rows, int place) {
        return rows.stream().map(row -> row.get(place)).toList();
    }

    @Test
    void rowsHaveTheirNumberAndTheNamesOfTheColumns() throws Exception {
        Path file = written("SELECT n, 'x' AS \"a b\" FROM range(5000) AS numbers(n)", "ROW_GROUP_SIZE 2048");
        try (TableReader table = TableReader.open(file)) {
            assertThat(table.header()).containsExactly("n", "a b");
            for (long number = 1; number <= 5000; number++) {
                Row row = Objects.requireNonNull(table.next());
                assertThat(row.line()).isEqualTo(number);
                assertThat(row.text(0)).isEqualTo(String.valueOf(number - 1));
                assertThat(row.header()).isEqualTo(table.header());
            }
            assertThat(table.next()).isNull();
            assertThat(table.next()).isNull();
        }
    }

    @Test
    void aTableWithoutRowsHasItsColumns() throws Exception {
        Path file = written("SELECT 1 AS n WHERE false", "CODEC 'snappy'");
        try (TableReader table = TableReader.open(file)) {
            assertThat(table.header()).containsExactly("n");
            assertThat(table.next()).isNull();
        }
    }

    /** The digits are Java's, which are read back as the same number. */
    @ParameterizedTest
    @ValueSource(strings = {"DOUBLE", "FLOAT"})
    void realNumbersAreReadBackAndHaveNoExponentUnlessTheyAreVeryLargeOrSmall(String type) throws Exception {
        Path file = written(
                "SELECT x::" + type
                        + " AS x FROM (VALUES (0.1), (-2.5), (0), (1e10), (123456.75), (1e-7), (3e-9), (1e21), (1e25),"
                        + " ('nan'::DOUBLE), ('-inf'::DOUBLE)) AS numbers(x)",
                "CODEC 'zstd'");

        assertThat(Cells.of(file).stream().map(row -> row.get(0).text()))
                .containsExactly(
                        "0.1",
                        "-2.5",
                        "0",
                        "10000000000",
                        "123456.75",
                        "0.0000001",
                        "3.0E-9",
                        "1.0E21",
                        "1.0E25",
                        "NaN",
                        "-Infinity");
        assertThat(Cells.of(file).stream().map(row -> row.get(0).kind()).distinct())
                .containsExactly(ValueKind.NUMBER, ValueKind.TEXT);
    }

    @Test
    void anIntervalIsADuration() throws Exception {
        Path file = written(
                "SELECT x FROM (VALUES (INTERVAL '14 months 3 days 500 milliseconds'), (INTERVAL '2 days'), (INTERVAL '1 hour'),"
                        + " (INTERVAL '0 days')) AS intervals(x)",
                "CODEC 'zstd'");

        assertThat(Cells.of(file).stream().map(row -> row.get(0).text()))
                .containsExactly("P14M3DT0.5S", "P2D", "PT1H", "P0D");
    }

    @Test
    void aTextThatIsDeclaredAsJsonIsNestedIfItIsAnObjectOrArray() throws Exception {
        Path file = written(
                "SELECT x::JSON AS x FROM (VALUES ('[{\"text\": \"oui\"}]'), ('\"oui\"'), ('12'), (NULL)) AS texts(x)",
                "CODEC 'zstd'");

        assertThat(Cells.of(file))
                .containsExactly(
                        List.of(new Cell(ValueKind.NESTED, "[{\"text\": \"oui\"}]")),
                        List.of(new Cell(ValueKind.TEXT, "\"oui\"")),
                        List.of(new Cell(ValueKind.TEXT, "12")),
                        List.of(new Cell(ValueKind.NULL, "")));
    }

    @Test
    void aMillionRowsThatAreAlikeAreRead() throws Exception {
        Path file = written("SELECT 7 AS n FROM range(1000000)", "CODEC 'zstd', ROW_GROUP_SIZE 1000000");
        long rows = 0;
        try (TableReader table = TableReader.open(file)) {
            for (Row row = table.next(); row != null; row = table.next()) {
                rows++;
            }
        }
        assertThat(rows).isEqualTo(1_000_000);
    }

    private Path written(String select, String options) throws Exception {
        Path file = folder.resolve("written.parquet");
        try (DuckDb duckDb = new DuckDb()) {
            duckDb.query("COPY (" + select + ") TO " + DuckDb.quoted(file) + " (FORMAT parquet, " + options + ")");
        }
        return file;
    }
}
