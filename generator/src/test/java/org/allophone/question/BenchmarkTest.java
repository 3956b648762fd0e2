package org.allophone.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allophone.centre.WindowRequest;
import org.allophone.dataset.CentreDataset;
import org.allophone.dataset.Recipe;
import org.allophone.fixture.DuckDb;
import org.allophone.output.OutputFolder;
import org.allophone.question.type.QuestionType;
import org.allophone.scenario.file.ScenarioFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a benchmark tells of its questions is so, by a data base that reads its tables and documents. */
class BenchmarkTest {
    private static final int CALLS = 400;
    private static final int FEW_CALLS = 80;
    private static final List<Long> SEEDS = List.of(3L, 4L);

    /** Types that few calls cannot carry, or not with every seed. */
    private static final Set<String> RARE = Set.of(
            "time.relative",
            "time.latest",
            "multi.case",
            "multi.bridge",
            "kb.applied",
            "conflict",
            "conflict.note",
            "privacy.subject",
            "injection");

    @TempDir
    static Path folder;

    @BeforeAll
    static void benchmarks() throws IOException {
        for (long seed : SEEDS) {
            make(seed, CALLS, 2, folder.resolve(String.valueOf(seed)));
        }
    }

    private static void make(long seed, int calls, int threads, Path to) throws IOException {
        WindowRequest request =
                new WindowRequest(OptionalLong.of(calls), Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
        CentreDataset dataset =
                CentreDataset.of(ScenarioFile.bundled("telecom-be").scenario(), seed, request, Recipe.ALL_TRANSCRIPTS);
        try (OutputFolder files = OutputFolder.open(to)) {
            new Benchmark(dataset, 200, threads).write(files, done -> {});
            files.commit(Map.of());
        }
    }

    private static DuckDb opened(long seed) throws SQLException, IOException {
        Path benchmark = folder.resolve(String.valueOf(seed));
        DuckDb data = new DuckDb();
        for (String statement :
                Files.readString(benchmark.resolve("tables/schema.sql")).split(";\n")) {
            data.query(statement);
        }
        for (String table : List.of("calls", "gold_calls", "gold_facts", "gold_figures")) {
            data.query("COPY " + table + " FROM " + DuckDb.quoted(benchmark.resolve("tables/" + table + ".csv"))
                    + " (HEADER)");
        }
        for (String lines : List.of("gold", "corpus", "queries", "unanswerable")) {
            data.query("CREATE TABLE " + lines + " AS SELECT * FROM read_json("
                    + DuckDb.quoted(benchmark.resolve(lines + ".jsonl"))
                    + ", format = 'newline_delimited', convert_strings_to_integers = false, dateformat = 'none')");
        }
        data.query("CREATE TABLE steps AS SELECT id, unnest(hops) AS step FROM gold");
        data.query("CREATE TABLE places AS SELECT id, unnest(step) AS place FROM steps");
        data.query("CREATE TABLE qrels AS SELECT * FROM read_csv(" + DuckDb.quoted(benchmark.resolve("qrels/test.tsv"))
                + ", delim = '\t', header = true)");
        return data;
    }

    @Test
    void theSqlOfAnAnswerGivesIt() throws SQLException, IOException {
        for (long seed : SEEDS) {
            try (DuckDb data = opened(seed)) {
                List<String> questions =
                        data.query("SELECT id, value::VARCHAR, replace(sql, '|', '¦') FROM gold WHERE answerable");
                assertThat(questions).hasSizeGreaterThan(100);
                for (String question : questions) {
                    String[] parts = question.split("\\|");
                    String sql = parts[parts.length - 1];
                    String value = question.substring(parts[0].length() + 1, question.length() - sql.length() - 1);
                    assertThat(String.join("|", data.query(sql)))
                            .as("seed %d, %s: %s", seed, parts[0], sql)
                            .isEqualTo(value);
                }
            }
        }
    }

    @Test
    void theSqlOfAQuestionWithoutAnswerGivesNoneOrSeveral() throws SQLException, IOException {
        for (long seed : SEEDS) {
            try (DuckDb data = opened(seed)) {
                for (String question : data.query("SELECT reason, sql FROM gold WHERE NOT answerable")) {
                    String[] parts = question.split("\\|", 2);
                    List<String> found = data.query(parts[1]);
                    if (parts[0].equals("underspecified")) {
                        assertThat(found).as(question).hasSizeGreaterThan(2);
                    } else {
                        assertThat(found).as(question).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void evidenceStandsWhereItIsSaidTo() throws SQLException, IOException {
        for (long seed : SEEDS) {
            try (DuckDb data = opened(seed)) {
                assertThat(data.query("SELECT count(*) FROM places p LEFT JOIN corpus c ON c._id = p.place.doc_id"
                                + " WHERE c.text IS NULL OR substring(c.text, p.place.\"start\" + 1, p.place.\"end\" -"
                                + " p.place.\"start\") <> p.place.text"))
                        .containsExactly("0");
            }
        }
    }

    @Test
    void whatIsJudgedIsWhatHasEvidence() throws SQLException, IOException {
        for (long seed : SEEDS) {
            try (DuckDb data = opened(seed)) {
                String judged = "SELECT \"query-id\" AS q, \"corpus-id\" AS d FROM qrels";
                String evident = "SELECT DISTINCT id AS q, place.doc_id AS d FROM places";
                assertThat(data.query("(" + judged + ") EXCEPT (" + evident + ")"))
                        .isEmpty();
                assertThat(data.query("(" + evident + ") EXCEPT (" + judged + ")"))
                        .isEmpty();
                assertThat(data.query("SELECT count(*) FROM queries WHERE _id NOT IN (SELECT \"query-id\" FROM qrels)"
                                + " AND _id NOT IN (SELECT id FROM unanswerable)"))
                        .containsExactly("0");
            }
        }
    }

    @Test
    void everyTypeHasQuestions() throws SQLException, IOException {
        Set<String> types = QuestionType.all().stream()
                .map(type -> type.name())
                .filter(name -> !RARE.contains(name))
                .collect(Collectors.toSet());
        for (long seed : SEEDS) {
            try (DuckDb data = opened(seed)) {
                assertThat(data.query("SELECT DISTINCT type FROM gold")).containsAll(types);
            }
        }
    }

    @Test
    void aGuessIsRightInHalfOfTheYesOrNoQuestionsAtMost() throws SQLException, IOException {
        try (DuckDb data = opened(SEEDS.get(0))) {
            List<String> shares = data.query("SELECT abs(sum(CASE WHEN value = 'true' THEN 1 ELSE -1 END)) FROM gold"
                    + " WHERE type = 'kb.applied'");
            assertThat(shares).isSubsetOf("0", "NULL");
        }
    }

    @Test
    void anyNumberOfThreadsWritesTheSameBytes() throws IOException {
        Path four = folder.resolve("four");
        Path one = folder.resolve("one");
        make(3, FEW_CALLS, 1, one);
        make(3, FEW_CALLS, 4, four);
        assertThat(contents(one)).isEqualTo(contents(four));
    }

    private static Map<String, String> contents(Path of) throws IOException {
        try (Stream<Path> files = Files.walk(of)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> of.relativize(file).toString(), BenchmarkTest::content, (a, b) -> a, TreeMap::new));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
