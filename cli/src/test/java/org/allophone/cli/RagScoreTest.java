package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.allophone.fixture.DuckDb;
import org.allophone.wording.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code allophone rag score}: what it prints and writes. The measures themselves are tested in their module. */
class RagScoreTest extends FreshFolder {
    private static final String RUN = "q1 Q0 d2 1 3 mine\nq1 Q0 d1 2 2 mine\nq2 Q0 d3 1 5 mine\nq2 Q0 d1 2 5 mine\n";

    @BeforeEach
    void aBenchmark() throws IOException {
        write("b/corpus.jsonl", document("d1") + document("d2") + document("d3"));
        write("b/queries.jsonl", question("q1") + question("q2") + question("q3") + question("q4"));
        write("b/qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td3\t2\nq3\td2\t1\n");
        write("mine.run", RUN);
    }

    private static String document(String id) {
        return "{\"_id\":\"" + id + "\",\"title\":\"\",\"text\":\"Bonjour.\",\"metadata\":{\"kind\":\"call\"}}\n";
    }

    private static String question(String id) {
        return "{\"_id\":\"" + id + "\",\"text\":\"Combien ?\"}\n";
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Run score(String... arguments) {
        List<String> words = new ArrayList<>(List.of("rag", "score", "b"));
        words.addAll(List.of(arguments));
        return keyed().locale(Locale.ENGLISH).run(words.toArray(String[]::new));
    }

    /** By hand: q1 has its document at rank 2, q2 at rank 1, q3 not at all. */
    @Test
    void meansAreOverAllJudgedQuestions() {
        Run run = score("--run", "mine.run", "--measures", "MRR,Success@1,Recall@10");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith(folder.resolve("b/qrels/test.tsv") + ": 3 questions, 3 judgements\n")
                .contains(folder.resolve("mine.run") + ": documents for 2 of 3 questions; the others count as 0\n")
                .contains("2 documents have the score of another one; such documents are ordered by their ids")
                .containsPattern("\nMRR +0\\.5000  0\\.\\d{4}–\\d\\.\\d{4}\n")
                .containsPattern("\nSuccess@1 +0\\.3333 ")
                .containsPattern("\nRecall@10 +0\\.6667 ");
    }

    @Test
    void answersAreScoredInTextJsonAndMarkdown() throws IOException {
        write(
                "b/gold.jsonl",
                "{\"id\":\"q1\",\"type\":\"lookup\",\"answerable\":true,\"answer\":\"61,40"
                        + " €\",\"answer_type\":\"AMOUNT\",\"value\":\"61.40\",\"hops\":[[{\"doc_id\":\"d1\",\"start\":0,\"end\":1,\"text\":\"B\"}]]}\n"
                        + "{\"id\":\"q4\",\"type\":\"none\",\"answerable\":false,\"reason\":\"absent\"}\n");
        write("answers.jsonl", """
            {"qid":"q1","answer":"Soixante et un euros quarante.","citations":["d1","d2"]}
            {"qid":"q4","answer":"Trois."}
            """);
        Run run = score("--answers", "answers.jsonl", "--json", "a.json", "--markdown", "a.md");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("\nall +1 +0 +1 +0")
                .containsPattern("\nlookup +1 +0 +0 +100")
                .containsPattern("citations that hold evidence +50.* 2\n")
                .containsPattern("questions without an answer left without +0.* 1\n");
        assertThat(Files.readString(folder.resolve("a.json"))).contains("\"figure\": \"citation-precision\"");
        assertThat(Files.readString(folder.resolve("a.md"))).contains("| lookup | 1 | 0 | 0 |");
        assertThat(score("--answers", "answers.jsonl", "--run", "mine.run").exitCode())
                .isEqualTo(2);
    }

    @Test
    void aSecondRunIsCompared() throws IOException {
        write("other.run", "q1 Q0 d1 1 3 other\nq2 Q0 d3 1 5 other\nq3 Q0 d2 1 1 other\n");
        Run run = score("--run", "other.run", "--compare", "mine.run", "--measures", "MRR");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("other.run, compared with " + folder.resolve("mine.run") + ":\n")
                .containsPattern("\nMRR +\\+0\\.5000 +\\+0\\.0000 … \\+1\\.0000 ");
    }

    @Test
    void typesAndCasesAreThoseOfTheGold() throws IOException {
        write("b/gold.jsonl", """
            {"id":"q1","type":"lookup.named","case_id":"C1"}
            {"id":"q2","type":"lookup.named","case_id":"C1","nuggets":[]}
            {"id":"q3","type":"kb","case_id":"C2"}
            """);
        Run run = score("--run", "mine.run", "--measures", "MRR");
        assertThat(run.out())
                .contains("They are about 2 cases;")
                .containsPattern("\nkb +1 +0\\.0000 ")
                .containsPattern("\nlookup\\.named +2 +0\\.7500 ");
    }

    @Test
    void filesSayTheSame() throws IOException, SQLException {
        Run run = score(
                "--run",
                "mine.run",
                "--measures",
                "MRR,P@10",
                "--json",
                "s.json",
                "--markdown",
                "s.md",
                "--trec-eval",
                "s.txt");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("s.txt")))
                .startsWith("recip_rank            \tq1\t0.5000\nP_10                  \tq1\t0.1000\n")
                .endsWith("recip_rank            \tall\t0.5000\nP_10                  \tall\t0.0667\n");
        assertThat(Files.readString(folder.resolve("s.md")))
                .startsWith("| search | questions | MRR | P@10 |\n| --- | --: | --: | --: |\n| ")
                .contains(" | 3 | 0.500 (0.");
        try (DuckDb duckDb = new DuckDb()) {
            assertThat(duckDb.query(
                            "SELECT questions, runs[1].name, runs[1].measures.MRR.mean, runs[1].by_question.q1.MRR,"
                                    + " runs[1].documents_tied FROM " + DuckDb.quoted(folder.resolve("s.json"))))
                    .containsExactly("3|mine|0.5|0.5|2");
        }
        assertThat(score("--run", "mine.run", "--measures", "MRR,P@10", "--json", "-")
                        .out())
                .isEqualTo(Files.readString(folder.resolve("s.json")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b/corpus.jsonl | {\"_id\":\"d1\",\"text\":\"a\"}\\n"
                        + "{\"_id\":\"d2\",\"te | 1 | line 2: the line ends inside the object",
                "b/corpus.jsonl | {\"_id\":\"d1\",\"text\":\"a\"}\\n"
                        + "{\"_id\":\"d1\",\"text\":\"b\"}\\n"
                        + " | 1 | line 2: _id d1 is there a second time",
                "b/corpus.jsonl | {\"id\":\"d1\",\"text\":\"a\"}\\n"
                        + " | 1 | line 1: _id is missing or not a text; each line is an object with _id, title, text",
                "b/queries.jsonl | {\"_id\":\"x1\",\"text\":\"a\"}\\n | 1 | line 1: question q1 is not in",
                "b/qrels/test.tsv | query-id\\tcorpus-id\\tscore\\n | 1 | no judgement is in the file",
                "mine.run | q1 Q0 d1 1 nan x\\n | 1 | line 1: the score is “nan”; a finite number belongs there",
                "mine.run | q1 Q0 d7 1 1 x\\n | 1 | line 1: document d7 is not in",
                "mine.run | '' | 1 | the file is empty; a run has a line for each document found",
            })
    void aFaultIsToldWithItsFileAndLineAndNothingIsWritten(String file, String text, int exitCode, String message)
            throws IOException {
        write(file, text.replace("\\n", "\n").replace("\\t", "\t"));
        Run run = score("--run", "mine.run", "--json", "s.json", "--markdown", "s.md");
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("allophone: ")
                .contains(file.equals("b/queries.jsonl") ? "mine.run" : file, message)
                .hasLineCount(1);
        assertThat(folder.resolve("s.json")).doesNotExist();
        assertThat(folder.resolve("s.md")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rag score b | no search is named; give its run with --run FILE",
                "rag score nowhere --run mine.run | nowhere is not a folder",
                "rag score b --run mine.run --split dev | has no judgements of the split dev; it has: test",
                "rag score b --run mine.run --split dev --qrels x | options --split and --qrels do not go together",
                "rag score b --run mine.run --measures F1 | option --measures names \"F1\"; it may name, with a number"
                        + " in the place of k: nDCG, nDCG@k,",
                "rag score b --run mine.run --measures MRR,mrr | names \"mrr\" twice; name it once",
                "rag score b --run mine.run --level 0 | option --level is \"0\"; write a whole number from 1 to 1,000",
                "rag score b --run mine.run --json x --markdown x | options --json and --markdown both name x",
                "rag | rag --help",
            })
    void wrongUseIsTold(String command, String message) {
        Run run = keyed().locale(Locale.ENGLISH).run(command.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message).hasLineCount(1);
    }

    @Test
    void aFolderWithoutJudgementsIsNoBenchmark() throws IOException {
        Files.delete(folder.resolve("b/qrels/test.tsv"));
        Run run = score("--run", "mine.run");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("b has no judgements; they are files qrels/<split>.tsv")
                .hasLineCount(1);
        write("trec.qrels", "q7 0 d1 1\n");
        Run other = score("--run", "mine.run", "--qrels", "trec.qrels");
        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.err())
                .contains("none of its questions, such as q1, is judged in")
                .hasLineCount(1);
        write("trec.qrels", "q1 0 d1 1\n");
        assertThat(score("--run", "mine.run", "--qrels", "trec.qrels").exitCode())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theReportFitsATerminalInEveryLanguage(Language language) throws IOException {
        write("b/gold.jsonl", "{\"id\":\"q1\",\"type\":\"a-type-with-a-name-that-is-rather-long\"}\n");
        Run run = keyed().onTerminal()
                .locale(language.locale())
                .run("rag", "score", "b", "--run", "mine.run", "--compare", "mine.run");
        assertThat(run.exitCode()).isZero();
        TerminalWidthTest.assertFits(run);
    }
}
