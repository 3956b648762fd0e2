package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.allophone.dataset.CentreDataset;
import org.allophone.fixture.DuckDb;
import org.allophone.fixture.TestSecret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What another program, DuckDB, reads in the files of a data set. */
class FormatsTest {
    private static final String NUMBERS =
            "duration_sec,resolved,utc_offset_min,ivr_sec,wait_sec,talk_sec,hold_sec,wrap_up_sec,transfers,contact_no,resolved_true,satisfaction,short_call";

    @TempDir
    Path folder;

    /** The files of the tables of the usual scenario, without their endings. It has no events. */
    private static Stream<String> tables() {
        return CentreDataset.columnsByTable().keySet().stream()
                .filter(table -> !table.equals("events"))
                .map(table -> table.equals("calls") ? "cdr_synthetic" : table);
    }

    @BeforeEach
    void makeTheSameInEveryFormat() {
        generate("--format", "csv,jsonl,parquet", "--tables", "-o", "all");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyFormatHoldsTheSameRowsInTheSameOrder(String table) throws SQLException {
        assertTheSameInEveryFormat("all", table);
    }

    @Test
    void everyFormatHoldsTheSameEvents() throws SQLException {
        generate("--scenario", "telecom-fr", "--format", "csv,jsonl,parquet", "--tables", "events", "-o", "events");
        assertTheSameInEveryFormat("events", "events");
    }

    private void assertTheSameInEveryFormat(String dataSet, String table) throws SQLException {
        List<String> formats = List.of(
                "read_csv('%s.csv', all_varchar = true, nullstr = '')",
                "read_json('%s.jsonl', format = 'newline_delimited')", "'%s.parquet'");
        String csv = String.format(formats.get(0), folder.resolve(dataSet).resolve(table));
        long rows = number("SELECT count(*) FROM " + csv);
        assertThat(rows).isPositive();
        for (String format : formats.subList(1, formats.size())) {
            String other = String.format(format, folder.resolve(dataSet).resolve(table));
            assertThat(number("SELECT count(*) FROM " + other)).isEqualTo(rows);
            // JSON Lines has lists and objects where the other formats have their JSON text; DuckDB prints a list in
            // its own way.
            String asText = "SELECT row_number() OVER () AS n,"
                    + " replace(COLUMNS(lambda c: c NOT IN ('turns', 'facts', 'spans', 'disfluencies', 'errors', 'figures'))::VARCHAR, ' ', 'T') FROM ";
            assertThat(number("SELECT count(*) FROM (" + asText + csv + " EXCEPT " + asText + other + ")"))
                    .as(format)
                    .isZero();
        }
    }

    @Test
    void parquetHasRealTypes() throws SQLException {
        String calls = "'" + folder.resolve("all/cdr_synthetic.parquet") + "'";
        for (String column : NUMBERS.split(",")) {
            assertThat(text("SELECT typeof(" + column + ") FROM " + calls + " LIMIT 1"))
                    .as(column)
                    .isIn("INTEGER", "BIGINT");
        }
        assertThat(text("SELECT typeof(start_ts) FROM " + calls + " LIMIT 1")).isEqualTo("TIMESTAMP");
        assertThat(text("SELECT typeof(topic) FROM " + calls + " LIMIT 1")).isEqualTo("VARCHAR");
        assertThat(number("SELECT count(*) FROM " + calls + " WHERE agent_id IS NULL"))
                .isEqualTo(
                        number("SELECT count(*) FROM " + calls + " WHERE disposition <> 'answered' AND transfers = 0"));
        assertThat(text("SELECT string_agg(DISTINCT compression, ',') FROM parquet_metadata(" + calls + ")"))
                .isEqualTo("ZSTD");
    }

    @Test
    void aFrenchSpreadsheetsFileHoldsTheSameRows() throws SQLException, IOException {
        generate("--csv-dialect", "excel-fr", "-o", "fr");
        byte[] bytes = Files.readAllBytes(folder.resolve("fr/cdr_synthetic.csv"));
        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("\ufeffcall_id;caller_id;agent_id;");
        String french = "read_csv('" + folder.resolve("fr/cdr_synthetic.csv") + "', delim = ';', all_varchar = true)";
        String plain = "(SELECT * REPLACE (replace(start_ts, 'T', ' ') AS start_ts) FROM read_csv('"
                + folder.resolve("all/cdr_synthetic.csv") + "', all_varchar = true))";
        assertThat(number("SELECT count(*) FROM (FROM " + plain + " EXCEPT FROM " + french + ")"))
                .isZero();
        assertThat(number("SELECT count(*) FROM " + french)).isEqualTo(4827);
    }

    @Test
    void aFileThatExcelCutsOffIsWarnedAbout() {
        String[] many = {
            "--scenario",
            "telecom-national",
            "--calls",
            "1048576",
            "--columns",
            "resolved",
            "--transcripts",
            "0",
            "--csv-dialect",
            "excel-fr",
            "--force",
            "-o",
            "sheet"
        };
        assertThat(generate(many).err())
                .contains(
                        "Excel reads 1,048,575 rows of a file and leaves out the others; divide the calls with --split 2");
        assertThat(generate(Stream.concat(Stream.of(many), Stream.of("--split", "2"))
                                .toArray(String[]::new))
                        .err())
                .isEmpty();
    }

    @Test
    void thePartsHoldTheRowsOfTheWholeEachWithItsHeader() throws SQLException, IOException {
        generate("--split", "4", "--format", "csv,parquet", "--tables", "legs", "-o", "parts");
        for (String table : List.of("cdr_synthetic", "legs")) {
            StringBuilder rows = new StringBuilder();
            String header = "";
            for (int part = 1; part <= 4; part++) {
                String text = Files.readString(folder.resolve("parts/" + table + "_0" + part + ".csv"));
                header = text.substring(0, text.indexOf('\n') + 1);
                rows.append(text.substring(header.length()));
            }
            assertThat(header + rows).isEqualTo(Files.readString(folder.resolve("all/" + table + ".csv")));
        }
        assertThat(number("SELECT count(*) FROM '" + folder.resolve("parts/cdr_synthetic_*.parquet") + "'"))
                .isEqualTo(4827);
    }

    @Test
    void standardOutputHasTheRowsAndNothingElse() throws IOException {
        Run streamed = new Run.In(folder).run("generate", "--output", "-");
        assertThat(streamed.exitCode()).isZero();
        assertThat(streamed.out().lines()).hasSize(4828);
        assertThat(streamed.out()).startsWith("call_id,caller_id,");
        assertThat(streamed.err())
                .contains("A secret key was created", "Quick audit of 2,000 rows")
                .hasLineCount(2);

        Run keyed = new Run.In(folder)
                .with("SALT_PII", TestSecret.TEXT)
                .run("generate", "-o", "-", "--columns", "call_id,caller_id");
        Run again = new Run.In(folder)
                .with("SALT_PII", TestSecret.TEXT)
                .run("generate", "-o", "-", "--format", "jsonl", "--columns", "call_id,caller_id");
        List<String> file = Files.readAllLines(folder.resolve("all/cdr_synthetic.csv"));
        List<String> lines = keyed.out().lines().toList();
        List<String> objects = again.out().lines().toList();
        assertThat(keyed.err() + again.err())
                .isEqualTo("allophone: Quick audit of 2,000 rows: the likeliest guesses found nothing.\n".repeat(2));
        for (int i = 1; i < file.size(); i++) {
            assertThat(file.get(i)).startsWith(lines.get(i) + ",");
            String[] fields = lines.get(i).split(",");
            assertThat(objects.get(i - 1))
                    .isEqualTo("{\"call_id\":\"" + fields[0] + "\",\"caller_id\":\"" + fields[1] + "\"}");
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--tables", "--split=2", "--transcripts=3", "--from=x", "--explain", "--force"})
    void whatCannotBeStreamedIsRefused(String option) {
        Run run = new Run.In(folder).with("SALT_PII", TestSecret.TEXT).run("generate", "-o", "-", option);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("--output -", option.replaceAll("=.*", ""))
                .hasLineCount(1);
    }

    private Run generate(String... options) {
        String[] arguments = Stream.concat(Stream.of("generate", "--quiet"), Stream.of(options))
                .toArray(String[]::new);
        Run run = new Run.In(folder).with("SALT_PII", TestSecret.TEXT).run(arguments);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private static long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private static String text(String sql) throws SQLException {
        try (DuckDb duckDb = new DuckDb()) {
            return duckDb.query(sql).get(0);
        }
    }
}
