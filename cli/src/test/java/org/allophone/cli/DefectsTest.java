package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allophone.fixture.DuckDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code allophone generate --defects}: a second set of tables that is wrong in known places. */
class DefectsTest extends FreshFolder {
    private static final String[] ALL_KINDS = {"--days", "10", "--tables", "legs", "--defects", "every-kind"};

    private Run made(String folderName, String... options) {
        Run run = keyed().run(
                        Stream.concat(Stream.of("generate", "--quiet", "--output", folderName), Stream.of(options))
                                .toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private Map<String, String> digests(String folderName) throws IOException {
        Path root = folder.resolve(folderName);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> root.relativize(file).toString(), DefectsTest::text, (a, b) -> a, TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theCleanTablesAreTheSameBytesAndTheManifestTellsTheProfile() throws IOException {
        made("plain", "--days", "10", "--tables", "legs");
        made("set", ALL_KINDS);
        Map<String, String> plain = digests("plain");
        Map<String, String> set = digests("set");
        plain.remove("manifest.json");
        assertThat(set).containsAllEntriesOf(plain);
        assertThat(folder.resolve("set/manifest.json"))
                .content()
                .contains("\"defects\": \"defects.yaml\"", "defective/calls.csv", "defective/defects.csv");
        assertThat(keyed().run("verify", "set").exitCode()).isZero();
        Files.writeString(folder.resolve("set/defective/calls.csv"), "x");
        assertThat(keyed().run("verify", "set").exitCode()).isEqualTo(3);
    }

    @Test
    void theBytesAreTheSameOnAnyNumberOfThreadsAndFromTheManifest() throws IOException {
        made(
                "one",
                Stream.concat(Stream.of(ALL_KINDS), Stream.of("--threads", "1")).toArray(String[]::new));
        made(
                "three",
                Stream.concat(Stream.of(ALL_KINDS), Stream.of("--threads", "3")).toArray(String[]::new));
        made("again", "--from", "one/manifest.json");
        assertThat(digests("three")).isEqualTo(digests("one"));
        assertThat(digests("again")).isEqualTo(digests("one"));
    }

    /** Whoever undoes what the ledger tells has the clean table, byte for byte: nothing else is wrong. */
    @Test
    void theLedgerTellsEverythingThatIsWrong() throws IOException {
        made("set", ALL_KINDS);
        for (String table : List.of("calls", "legs")) {
            Path clean = folder.resolve("set/" + (table.equals("calls") ? "cdr_synthetic" : table) + ".csv");
            List<String> wrong = Files.readAllLines(folder.resolve("set/defective/" + table + ".csv"));
            List<String> header = List.of(wrong.get(0).split(",", -1));
            Map<Long, String> byCleanRow = new TreeMap<>();
            List<Long> cleanRows = cleanRows(table, wrong.size() - 1);
            for (int row = 1; row < wrong.size(); row++) {
                List<String> cells = new ArrayList<>(List.of(wrong.get(row).split(",", -1)));
                for (String[] entry : ledger(table)) {
                    if (Integer.parseInt(entry[2]) == row && !entry[4].isEmpty()) {
                        assertThat(cells.get(header.indexOf(entry[4]))).isEqualTo(entry[6]);
                        cells.set(header.indexOf(entry[4]), entry[7]);
                    }
                }
                byCleanRow.putIfAbsent(cleanRows.get(row - 1), String.join(",", cells));
            }
            List<String> undone = new ArrayList<>(List.of(wrong.get(0)));
            undone.addAll(byCleanRow.values());
            assertThat(undone).isEqualTo(Files.readAllLines(clean));
        }
    }

    /** Where each row of a defective file belongs: late rows and second ones are told, the others follow each other. */
    private List<Long> cleanRows(String table, int rows) throws IOException {
        Map<Long, Long> told = new TreeMap<>();
        for (String[] entry : ledger(table)) {
            if (entry[5].equals("late") || entry[5].equals("duplicate")) {
                told.put(Long.parseLong(entry[2]), Long.parseLong(entry[3]));
            }
        }
        List<Long> late = ledger(table).stream()
                .filter(entry -> entry[5].equals("late"))
                .map(entry -> Long.parseLong(entry[3]))
                .toList();
        List<Long> cleanRows = new ArrayList<>();
        long next = 1;
        for (long row = 1; row <= rows; row++) {
            Long known = told.get(row);
            while (known == null && late.contains(next)) {
                next++;
            }
            cleanRows.add(known == null ? next++ : known);
        }
        return cleanRows;
    }

    private List<String[]> ledger(String table) throws IOException {
        return Files.readAllLines(folder.resolve("set/defective/defects.csv")).stream()
                .map(line -> line.split(",", -1))
                .filter(entry -> entry[0].equals(table))
                .sorted(Comparator.comparing(entry -> Long.parseLong(entry[2])))
                .toList();
    }

    @Test
    void allFormatsHaveTheSameDefects() throws SQLException {
        made("set", "--days", "5", "--tables", "turns", "--format", "csv,jsonl,parquet", "--defects", "every-kind");
        try (DuckDb duckDb = new DuckDb()) {
            String columns = "call_id, agent_id, start_ts::TIMESTAMP, topic, wait_sec, ivr_sec, wrap_up_code";
            List<String> csv = duckDb.query("SELECT " + columns + " FROM " + file("calls.csv"));
            assertThat(csv).hasSizeGreaterThan(500);
            assertThat(duckDb.query("SELECT " + columns + " FROM " + file("calls.jsonl")))
                    .isEqualTo(csv);
            assertThat(duckDb.query("SELECT " + columns + " FROM " + file("calls.parquet")))
                    .isEqualTo(csv);
            List<String> texts = duckDb.query("SELECT text FROM " + file("turns.parquet"));
            assertThat(texts).isEqualTo(duckDb.query("SELECT text FROM " + file("turns.jsonl")));
            assertThat(texts).anyMatch(text -> text.contains("Ã©"));
        }
    }

    private String file(String name) {
        return DuckDb.quoted(folder.resolve("set/defective/" + name));
    }

    /** Within four standard errors, of 8,000 calls. */
    @Test
    void theSharesOfTheBankAreThoseOfItsProfile() throws SQLException {
        made("set", "--days", "60", "--columns", "call_id,agent_id,disposition,talk_sec,ivr_sec", "--defects");
        try (DuckDb duckDb = new DuckDb()) {
            double calls = number(duckDb, "SELECT count(*) FROM " + file("calls.csv"));
            double phantom =
                    number(duckDb, "SELECT count(*) FROM " + file("calls.csv") + " WHERE disposition = 'phantom'");
            assertThat(phantom / calls).isCloseTo(0.0083, within(4 * Math.sqrt(0.0083 / calls)));
            double negative = number(duckDb, "SELECT count(*) FROM " + file("calls.csv") + " WHERE ivr_sec < 0");
            assertThat(negative / calls).isCloseTo(0.0007, within(4 * Math.sqrt(0.0007 / calls)));
            double answered = number(
                    duckDb,
                    "SELECT count(*) FROM " + DuckDb.quoted(folder.resolve("set/cdr_synthetic.csv"))
                            + " WHERE agent_id IS NOT NULL");
            double missing = number(duckDb, "SELECT count(*) FROM " + file("defects.csv") + " WHERE kind = 'missing'");
            assertThat(missing / answered).isCloseTo(0.018, within(4 * Math.sqrt(0.018 / answered)));
        }
    }

    private static double number(DuckDb duckDb, String query) throws SQLException {
        return Double.parseDouble(duckDb.query(query).get(0));
    }

    /** Agents of this data set are masked, so the true value of a missing one is a pseudonym. */
    @Test
    void theLedgerHoldsNothingThatIsMasked() throws IOException, SQLException {
        made("set", "--days", "5", "--mask", "agents", "--defects", "every-kind");
        try (DuckDb duckDb = new DuckDb()) {
            List<String> told = duckDb.query(
                    "SELECT DISTINCT true_value FROM " + file("defects.csv") + " WHERE \"column\" = 'agent_id'");
            List<String> masked = duckDb.query(
                    "SELECT DISTINCT agent_id FROM " + DuckDb.quoted(folder.resolve("set/cdr_synthetic.csv")));
            assertThat(told).isNotEmpty().isSubsetOf(masked).noneMatch(name -> name.length() == 1);
        }
    }

    @Test
    void aRunWithoutDefectsIsAnotherDataSet() {
        made("set", ALL_KINDS);
        assertThat(keyed().run("generate", "--quiet", "--output", "set", "--days", "10", "--tables", "legs")
                        .exitCode())
                .isEqualTo(1);
        assertThat(keyed().run("generate", "--days", "10", "--output", "-", "--defects")
                        .exitCode())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calls: [{defect: gone, rate: 0.1}] | calls[0].defect is \"gone\"; write one of: duplicate, missing,",
                "calls: [{defect: missing, rate: 0.1}] | calls[0]: the defect missing takes 1 columns and has 0",
                "calls: [{defect: missing, column: agent, rate: 0.1}] | the table calls has no column agent; its"
                        + " columns are: call_id,",
                "call: [{defect: duplicate, rate: 0.1}] | there is no table call; the tables are: calls,",
                "calls: [{defect: negative, column: topic, rate: 0.1}] | the defect negative cannot be in the column"
                        + " topic, which is of type text",
                "calls: [{defect: duplicate, rate: 2}] | calls[0].rate is 2; write a number from 0 to 1",
                "calls: [{defect: late, rate: 0.1}] | calls[0].rows is null; write a whole number from 1 to",
                "calls: [{defect: code, column: talk_sec, values: [x], rate: 0.1}] | the column talk_sec has whole"
                        + " numbers; x is none",
                "calls: [{defect: swapped, columns: [topic, talk_sec], rate: 0.1}] | are of different types",
                "calls: [{defect: duplicate, rate: 0.1, often: 1}] | calls[0] has the key often; the keys are: defect,",
                "calls: [{defect: missing, column: topic, rate: 0.1, values: [a]}] | a code needs values",
                "calls: [{defect: missing, column: topic, rate: 0.1, rows: 3}] | seconds are for skewed",
                "calls: {} | calls is not a list",
                "- a | own.yaml names no table",
                "calls: [ | own.yaml: line 2: this is not valid YAML",
            })
    void aWrongProfileIsToldInOneLine(String profile, String message) throws IOException {
        Files.writeString(folder.resolve("own.yaml"), profile + "\n");
        Run run = keyed().run("generate", "--days", "1", "--output", "set", "--defects", "own.yaml");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message).hasLineCount(1);
        assertThat(folder.resolve("set")).doesNotExist();
    }
}
