package org.allophone.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.allophone.centre.WindowRequest;
import org.allophone.dataset.CentreDataset;
import org.allophone.dataset.Recipe;
import org.allophone.fixture.DuckDb;
import org.allophone.output.FileDigest;
import org.allophone.output.OutputFolder;
import org.allophone.scenario.file.ScenarioFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data base reads the files beside BEIR's: they have the fields that their readers ask for, and agree with each other. */
class BenchmarkFilesTest {
    private static final int CALLS = 600;

    @TempDir
    static Path folder;

    @BeforeAll
    static void benchmark() throws IOException {
        WindowRequest request =
                new WindowRequest(OptionalLong.of(CALLS), Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
        CentreDataset dataset =
                CentreDataset.of(ScenarioFile.bundled("telecom-be").scenario(), 5, request, Recipe.ALL_TRANSCRIPTS);
        try (OutputFolder files = OutputFolder.open(folder)) {
            new Benchmark(dataset, 300, 2).write(files, done -> {});
            files.commit(Map.of());
        }
    }

    private static DuckDb opened(String... files) throws SQLException {
        DuckDb data = new DuckDb();
        for (String file : files) {
            String name = file.replaceAll(".*/", "").replaceAll("\\..*", "").replace('-', '_');
            data.query("CREATE TABLE " + name + " AS SELECT * FROM read_json(" + DuckDb.quoted(folder.resolve(file))
                    + ", convert_strings_to_integers = false, dateformat = 'none', maximum_object_size = 100000000)");
        }
        return data;
    }

    private static List<String> fields(DuckDb data, String table) throws SQLException {
        return data.query("SELECT column_name FROM (DESCRIBE " + table + ")");
    }

    @Test
    void theExportsHaveTheFieldsOfTheirReaders() throws SQLException {
        try (DuckDb data = opened(
                "export/ragas.jsonl",
                "export/springai.jsonl",
                "export/haystack.jsonl",
                "export/longmemeval.json",
                "export/ragchecker.json",
                "export/llamaindex-rag.json")) {
            assertThat(fields(data, "ragas"))
                    .containsExactly(
                            "user_input",
                            "reference",
                            "reference_contexts",
                            "reference_context_ids",
                            "persona_name",
                            "query_style",
                            "query_length");
            assertThat(fields(data, "springai")).containsExactly("id", "text", "metadata");
            assertThat(fields(data, "haystack")).containsExactly("id", "content", "meta");
            assertThat(fields(data, "longmemeval"))
                    .containsExactly(
                            "question_id",
                            "question_type",
                            "question",
                            "answer",
                            "question_date",
                            "haystack_session_ids",
                            "haystack_dates",
                            "haystack_sessions",
                            "answer_session_ids");
            data.query("CREATE TABLE result AS SELECT unnest(results, recursive := true) FROM ragchecker");
            assertThat(fields(data, "result"))
                    .containsExactly("query_id", "query", "gt_answer", "response", "retrieved_context");
            data.query("CREATE TABLE example AS SELECT unnest(examples) AS e FROM llamaindex_rag");
            data.query("CREATE TABLE fields AS SELECT e.* FROM example");
            assertThat(fields(data, "fields"))
                    .containsExactly(
                            "query", "query_by", "reference_contexts", "reference_answer", "reference_answer_by");
        }
    }

    @Test
    void aSessionWithTheAnswerIsNamedAndSaysSo() throws SQLException {
        try (DuckDb data = opened("export/longmemeval.json")) {
            data.query("CREATE TABLE turns AS SELECT question_id, s.i AS i, unnest(haystack_sessions[s.i]) AS turn,"
                    + " haystack_session_ids[s.i] AS session, answer_session_ids FROM longmemeval,"
                    + " (SELECT unnest(range(1, 20)) AS i) s WHERE s.i <= len(haystack_session_ids)");
            assertThat(data.query("SELECT count(*) FROM (SELECT question_id, session, any_value(answer_session_ids) AS"
                            + " named, bool_or(turn.has_answer) AS has FROM turns GROUP BY ALL HAVING has <>"
                            + " list_contains(named, session))"))
                    .containsExactly("0");
        }
    }

    @Test
    void aChunkOfEachChunkingHoldsEachPlaceOrNoneIsJudged() throws SQLException {
        try (DuckDb data = opened("gold.jsonl", "corpus.jsonl")) {
            data.query("CREATE TABLE steps AS SELECT id, unnest(hops) AS step FROM gold");
            data.query("CREATE TABLE places AS SELECT id, unnest(step) AS place FROM steps");
            for (String chunking : List.of("phase", "call", "turns-6-2", "window-512-100")) {
                data.query("CREATE OR REPLACE TABLE chunks AS SELECT * FROM read_json("
                        + DuckDb.quoted(folder.resolve("chunks/" + chunking + ".jsonl")) + ")");
                data.query("CREATE OR REPLACE TABLE judged AS SELECT * FROM read_csv("
                        + DuckDb.quoted(folder.resolve("qrels-" + chunking + "/test.tsv"))
                        + ", delim = '\t', header = true)");
                assertThat(data.query(
                                "SELECT count(*) FROM chunks k LEFT JOIN corpus c ON c._id = k.doc_id WHERE c._id IS"
                                        + " NULL OR k.start < 0 OR k.\"end\" > length(c.text) OR k.start >= k.\"end\""))
                        .as(chunking)
                        .containsExactly("0");
                String expected = "SELECT DISTINCT p.id AS q, k._id AS c FROM places p JOIN chunks k ON k.doc_id ="
                        + " p.place.doc_id WHERE k.start <= p.place.start AND k.\"end\" >= p.place.\"end\"";
                String judged = "SELECT \"query-id\" AS q, \"corpus-id\" AS c FROM judged";
                assertThat(data.query("(" + expected + ") EXCEPT (" + judged + ")"))
                        .as(chunking)
                        .isEmpty();
                assertThat(data.query("(" + judged + ") EXCEPT (" + expected + ")"))
                        .as(chunking)
                        .isEmpty();
            }
        }
    }

    @Test
    void noteAndCallHaveTheTextsThatTheMetadataDoNotGiveAway() throws SQLException {
        try (DuckDb data = opened("corpus.jsonl")) {
            assertThat(data.query("SELECT DISTINCT metadata.kind FROM corpus WHERE starts_with(_id, 'NOTE_')"))
                    .containsExactly("note");
            assertThat(data.query("SELECT count(*) FROM corpus n LEFT JOIN corpus c ON c._id = n.metadata.call_id WHERE"
                            + " n.metadata.kind = 'note' AND c._id IS NULL"))
                    .containsExactly("0");
            assertThat(data.query("SELECT count(*) FROM corpus WHERE metadata.acl IS NULL"))
                    .containsExactly("0");
        }
    }

    @Test
    void aDeniedQuestionComesRightAfterTheSameOneThatIsNot() throws SQLException {
        try (DuckDb data = opened("gold.jsonl", "principals.jsonl")) {
            List<String> pairs = data.query("SELECT d.id FROM gold d JOIN gold p ON p.question = d.question AND"
                    + " p.id[2:]::INT = d.id[2:]::INT - 1 WHERE d.reason = 'denied' AND p.answerable");
            assertThat(pairs).isNotEmpty().isEqualTo(data.query("SELECT id FROM gold WHERE reason = 'denied'"));
            assertThat(data.query("SELECT count(*) FROM gold WHERE principal NOT IN (SELECT id FROM principals)"))
                    .containsExactly("0");
        }
    }

    @Test
    void everyAnswerHasAVitalNugget() throws SQLException {
        try (DuckDb data = opened("nuggets.jsonl", "queries.jsonl", "unanswerable.jsonl")) {
            assertThat(data.query("SELECT count(*) FROM nuggets WHERE len(list_filter(nuggets, lambda n: n.importance ="
                            + " 'vital')) = 0"))
                    .containsExactly("0");
            assertThat(data.query(
                            "SELECT count(*) FROM queries WHERE _id NOT IN (SELECT qid FROM nuggets) AND _id NOT IN"
                                    + " (SELECT id FROM unanswerable)"))
                    .containsExactly("0");
        }
    }

    @Test
    void croissantNamesEachFileWithItsDigest() throws SQLException, IOException {
        try (DuckDb data = opened("croissant.json")) {
            data.query("CREATE TABLE files AS SELECT unnest(distribution) AS f FROM croissant");
            for (String line : data.query("SELECT f.\"@id\", f.sha256 FROM files")) {
                String[] parts = line.split("\\|");
                assertThat(FileDigest.of(folder.resolve(parts[0])).sha256())
                        .as(parts[0])
                        .isEqualTo(parts[1]);
            }
            assertThat(data.query("SELECT \"@context\".\"@vocab\", \"@context\".cr, conformsTo FROM croissant"))
                    .containsExactly(
                            "https://schema.org/|http://mlcommons.org/croissant/|http://mlcommons.org/croissant/1.1");
        }
    }
}
