package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allophone.fixture.DuckDb;
import org.junit.jupiter.api.Test;

/** Parquet is masked as CSV is, and DuckDB reads the result. */
class ParquetMaskTest extends FreshFolder {
    /** Three row groups of DuckDB, with columns of many types, some of them with nulls. */
    private static final String CALLS = """
            SELECT 'C' || i AS call_id,
                   32475000000 + i % 700 AS caller_id,
                   CASE WHEN i % 7 = 0 THEN NULL WHEN i % 2 = 0 THEN 'rappeler madame Dupont au 0475 12 34 56' ELSE 'rien' END AS note,
                   TIMESTAMP '2025-01-06 08:00:00' + INTERVAL (i * 61) SECOND AS start_ts,
                   DATE '2025-01-06' + CAST(i % 20 AS INTEGER) AS day,
                   TIME '08:00:00' + INTERVAL (i) SECOND AS clock,
                   CAST(i % 100 * 0.25 AS DECIMAL(9,2)) AS amount,
                   i / 3.0 AS score,
                   CAST(i AS FLOAT) / 8 AS ratio,
                   i % 3 = 0 AS resolved,
                   CASE WHEN i % 5 = 0 THEN NULL ELSE CAST(i % 50 AS INTEGER) END AS wait_sec,
                   CAST(i % 200 AS UTINYINT) AS small
            FROM range(5000) t(i)""";

    private static final List<String> KEPT =
            List.of("call_id", "start_ts", "day", "clock", "amount", "score", "ratio", "resolved", "wait_sec", "small");

    private void write(String query, String file) throws SQLException {
        try (DuckDb duckDb = new DuckDb()) {
            String options = file.endsWith(".parquet") ? " (FORMAT parquet, ROW_GROUP_SIZE 2048)" : " (FORMAT csv)";
            duckDb.query("COPY (" + query + ") TO " + DuckDb.quoted(folder.resolve(file)) + options);
        }
    }

    private long number(String query) throws SQLException {
        try (DuckDb duckDb = new DuckDb()) {
            return Long.parseLong(duckDb.query(query).get(0));
        }
    }

    private String table(String file) {
        return DuckDb.quoted(folder.resolve(file));
    }

    private Run masked(String command, String input, String output, String... options) {
        List<String> words = new ArrayList<>(
                List.of(command, input, "--lang", "en", "--data-set", "study", "--key-file", "mask.key", "-o", output));
        words.addAll(List.of(options));
        if (!Files.exists(folder.resolve("mask.key"))) {
            new Run.In(folder).run("keygen", "mask.key");
        }
        return new Run.In(folder).run(words.toArray(String[]::new));
    }

    private static String[] rules(String... more) {
        return Stream.concat(Stream.of(more), KEPT.stream().flatMap(column -> Stream.of("--column", column + "=keep")))
                .toArray(String[]::new);
    }

    @Test
    void theMaskedColumnsAreThoseOfItsTwinInCsvAndTheOthersStay() throws Exception {
        write(CALLS, "calls.parquet");
        write(CALLS, "calls.csv");
        String[] rules = rules("--column", "caller_id=phone", "--column", "note=text");

        Run run = masked("mask", "calls.parquet", "masked.parquet", rules);
        Run twin = masked("mask", "calls.csv", "masked.csv", rules);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(twin.exitCode()).as(twin.err()).isZero();
        assertThat(run.err()).contains("calls.parquet: column caller_id was no text and is text now");
        String after = table("masked.parquet");
        assertThat(number("SELECT count(*) FROM " + after)).isEqualTo(5000);
        String kept = String.join(", ", KEPT);
        String difference = "SELECT count(*) FROM (SELECT %s FROM %s EXCEPT ALL SELECT %s FROM %s)";
        assertThat(number(difference.formatted(kept, table("calls.parquet"), kept, after)))
                .as("kept columns")
                .isZero();
        String types = "SELECT count(*) FROM (SELECT column_name, column_type FROM (DESCRIBE SELECT %s FROM %s) EXCEPT"
                + " SELECT column_name, column_type FROM (DESCRIBE SELECT %s FROM %s))";
        assertThat(number(types.formatted(kept, table("calls.parquet"), kept, after)))
                .as("their types")
                .isZero();
        assertThat(number("SELECT count(*) FROM " + after + " p JOIN read_csv(" + table("masked.csv")
                        + ", all_varchar = true) c USING (call_id, caller_id)"
                        + " WHERE p.note IS NOT DISTINCT FROM c.note"))
                .as("rows that join with those of CSV")
                .isEqualTo(5000);
        assertThat(number("SELECT count(DISTINCT caller_id) FROM " + after)).isEqualTo(700);
        assertThat(number("SELECT count(*) FROM " + after + " WHERE note LIKE '%Dupont%' OR caller_id LIKE '32475%'"))
                .isZero();
        assertThat(number("SELECT count(*) FROM " + after + " WHERE note IS NULL"))
                .isEqualTo(number("SELECT count(*) FROM " + table("calls.parquet") + " WHERE note IS NULL"));
    }

    @Test
    void theStatisticsOfTheFileTellNothingThatWasMasked() throws Exception {
        write(CALLS, "calls.parquet");
        masked(
                "mask",
                "calls.parquet",
                "masked.parquet",
                rules("--column", "caller_id=phone", "--column", "note=text"));
        String bytes = Files.readString(folder.resolve("masked.parquet"), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("caller_id").doesNotContain("Dupont", "0475 12", "rappeler madame D");
        assertThat(number("SELECT count(*) FROM parquet_metadata(" + table("masked.parquet")
                        + ") WHERE stats_min_value LIKE '%32475%' OR stats_max_value LIKE '%Dupont%'"))
                .isZero();
    }

    @Test
    void aPersonalColumnWithoutARuleIsRefusedWithTheEvidence() throws Exception {
        write(CALLS, "calls.parquet");
        Run run = masked("mask", "calls.parquet", "masked.parquet", rules("--column", "caller_id=phone"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("note", "phone", "person");
        assertThat(folder.resolve("masked.parquet")).doesNotExist();
    }

    @Test
    void aColumnOfListsIsRefusedByName() throws Exception {
        write("SELECT 'a' AS call_id, [1, 2] AS scores", "lists.parquet");
        Run run = masked("mask", "lists.parquet", "masked.parquet");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("column scores: the column holds lists").hasLineCount(1);
        assertThat(folder.resolve("masked.parquet")).doesNotExist();
    }

    @Test
    void newPseudonymsAreThoseOfTheTwinToo() throws Exception {
        write("SELECT 'C' || i AS call_id, 32475000000 + i AS caller_id FROM range(50) t(i)", "calls.parquet");
        write("SELECT 'C' || i AS call_id, 32475000000 + i AS caller_id FROM range(50) t(i)", "calls.csv");
        String[] rules = {"--column", "caller_id=phone", "--column", "call_id=keep"};
        masked("mask", "calls.parquet", "once.parquet", rules);
        masked("mask", "calls.csv", "once.csv", rules);

        Run run = masked("rekey", "once.parquet", "twice.parquet", "--column", "caller_id");
        masked("rekey", "once.csv", "twice.csv", "--column", "caller_id");

        assertThat(run.exitCode()).as(run.err()).isZero();
        String join = "SELECT count(*) FROM %s JOIN %s USING (call_id, caller_id)";
        assertThat(number(join.formatted(table("twice.parquet"), table("twice.csv"))))
                .isEqualTo(50);
        assertThat(number(join.formatted(table("once.parquet"), table("twice.parquet"))))
                .isZero();
    }

    @Test
    void whatWasSaidInOurOwnFilesIsMaskedAsInJsonLines() throws Exception {
        generate(
                "--calls",
                "60",
                "--transcripts",
                "4",
                "--tables",
                "transcripts",
                "--format",
                "jsonl,parquet",
                "--gold");
        for (String format : List.of("jsonl", "parquet")) {
            Files.copy(folder.resolve("data/raw/gold/transcripts." + format), folder.resolve("transcripts." + format));
            String policy = "policy-" + format + ".yaml";
            new Run.In(folder).run("mask", "transcripts." + format, "--new-policy", policy);
            Run run = masked("mask", "transcripts." + format, "m." + format, "--policy", policy);
            assertThat(run.exitCode()).as(run.err()).isZero();
        }
        assertThat(number("SELECT count(*) FROM (SELECT call_id, summary FROM " + table("m.parquet")
                        + " EXCEPT SELECT call_id, summary FROM " + table("m.jsonl") + ")"))
                .isZero();
        assertThat(number("SELECT count(*) FROM " + table("m.parquet") + " WHERE turns LIKE '%[PERSONNE_1]%'"))
                .isPositive();
    }

    @Test
    void theNameOfTheOutputTellsTheFormat() throws Exception {
        write("SELECT 1 AS number", "a.parquet");
        Files.writeString(folder.resolve("a.csv"), "number\n1\n");
        assertThat(masked("mask", "a.parquet", "m.csv").err()).contains("a.parquet is Parquet", "m.csv");
        assertThat(masked("mask", "a.csv", "m.parquet").err()).contains("a.csv is not Parquet", "m.parquet");
        assertThat(masked("mask", "a.csv", "m.parquet").exitCode()).isEqualTo(2);
    }

    @Test
    void aFolderMayHoldParquetToo() throws IOException, SQLException {
        Files.createDirectories(folder.resolve("in"));
        write("SELECT 1 AS number", "in/a.parquet");
        Files.writeString(folder.resolve("in/b.txt"), "Bonjour, je suis Jean Dupont.\n");
        Run run = masked("mask", "in", "out");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(number("SELECT number FROM " + table("out/a.parquet"))).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("out/b.txt"))).doesNotContain("Dupont");
    }
}
