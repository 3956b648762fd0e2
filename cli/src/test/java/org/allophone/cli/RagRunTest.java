package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code allophone rag run}: what it writes, and that the other commands take it. The search itself is tested in its module. */
class RagRunTest extends FreshFolder {
    @BeforeEach
    void aBenchmark() throws IOException {
        Files.createDirectories(folder.resolve("b/qrels"));
        write("b/corpus.jsonl", """
                {"_id":"d1","title":"","text":"Le délai de réponse est de dix jours."}
                {"_id":"d2","title":"","text":"Le modem clignote en rouge."}
                {"_id":"d3","title":"Délais","text":"La réponse vient dans les délais."}
                """);
        write("b/queries.jsonl", """
                {"_id":"q1","text":"Quels sont les délais de réponse ?"}
                {"_id":"q2","text":"Pourquoi le modem clignote-t-il ?"}
                {"_id":"q3","text":"Euh ?"}
                """);
        write("b/qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td3\t1\nq2\td2\t1\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Run run(String command) {
        return keyed().locale(Locale.ENGLISH).run(command.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"bm25", "bm25-own"})
    void aRunOfABaselineIsScored(String baseline) throws IOException {
        Run run = run("rag run b --baseline " + baseline + " -o x.run");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("x.run: 3 documents for 2 questions\n");
        assertThat(Files.readString(folder.resolve("x.run")))
                .isEqualTo("q1 Q0 d3 1 1000 %1$s\nq1 Q0 d1 2 999 %1$s\nq2 Q0 d2 1 1000 %1$s\n".formatted(baseline))
                .isEqualTo(run("rag run b --baseline " + baseline + " -o -").out());
        Run score = run("rag score b --run x.run --measures MRR");
        assertThat(score.out()).containsPattern("\nMRR +1\\.0000 ").doesNotContain("the score of another one");
    }

    @Test
    void theDepthIsTheMostForAQuestion() {
        assertThat(run("rag run b --depth 1 -o -").out()).isEqualTo("q1 Q0 d3 1 1000 bm25\nq2 Q0 d2 1 1000 bm25\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rag run b | 2 | option --output is missing; give it a new file, or - for standard output",
                "rag run b --baseline x -o y | 2 | option --baseline is \"x\"; write one of: bm25, bm25-own",
                "rag run b --depth 0 -o y | 2 | option --depth is \"0\"; write a whole number from 1 to 1,000",
                "rag run nowhere -o y | 2 | nowhere is not a folder",
                "rag run b -o b/corpus.jsonl | 1 | b/corpus.jsonl already exists",
            })
    void wrongUseIsTold(String command, int exitCode, String message) {
        Run run = run(command);
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.err()).contains(message).hasLineCount(1);
        assertThat(folder.resolve("y")).doesNotExist();
    }

    @Test
    void aDocumentThatStandsTwiceIsRefusedAndNothingIsWritten() throws IOException {
        write("b/corpus.jsonl", "{\"_id\":\"d1\",\"text\":\"a\"}\n{\"_id\":\"d1\",\"text\":\"b\"}\n");
        Run run = run("rag run b -o x.run");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("corpus.jsonl: line 2: _id d1 is there a second time")
                .hasLineCount(1);
        assertThat(folder).isDirectoryNotContaining("glob:**x.run*");
    }

    @Test
    void theNamesThatTheTabKeyCompletesAreThoseThatAreAllowed() {
        assertThat(run("completion").out()).contains("'rag run --baseline') echo 'one bm25 bm25-own'");
    }
}
