package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.allophone.wording.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code allophone rag check}: what it prints and writes, and its exit codes. The faults are planted in its module. */
class RagCheckTest extends FreshFolder {
    @BeforeEach
    void aBenchmark() throws IOException {
        Files.createDirectories(folder.resolve("b/qrels"));
        write("b/corpus.jsonl", """
            {"_id":"d1","title":"","text":"Le délai est de dix jours."}
            {"_id":"d2","title":"","text":"Le modem clignote en rouge."}
            """);
        write("b/queries.jsonl", """
            {"_id":"q1","text":"Quel est le délai ?"}
            {"_id":"q2","text":"Que fait le modem ?"}
            """);
        write("b/qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td2\t1\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Run check(String... options) {
        String[] words = new String[options.length + 3];
        System.arraycopy(new String[] {"rag", "check", "b"}, 0, words, 0, 3);
        System.arraycopy(options, 0, words, 3, options.length);
        return keyed().locale(Locale.ENGLISH).run(words);
    }

    @Test
    void aSoundBenchmarkEndsWithZero() {
        Run run = check();
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("b: 2 documents, 2 questions, 2 judgements in 1 split\n")
                .contains("V11  not from elsewhere         ok\n", "V12  judgements whole           ok\n")
                .containsPattern("V18  distance +words shared 50\\.0.%, none 0\\.0.%\n")
                .endsWith("Nothing is wrong by these rules.\n");
    }

    @Test
    void whatMayMisleadEndsWithThree() throws IOException {
        write("b/queries.jsonl", """
            {"_id":"q1","text":"Quel est le délai ?"}
            {"_id":"q2","text":"Que fait le modem ?"}
            {"_id":"q3","text":"Combien de jours faut-il attendre ?"}
            """);
        Run run = check();
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .contains("V12  judgements whole           finding\n")
                .contains(
                        "V12: 1 question is not judged, nor in unanswerable.jsonl, and BEIR takes no account of it.\n",
                        "Where: queries.jsonl:3 (q3)\n");
    }

    @Test
    void whatIsWrongEndsWithFour() throws IOException {
        write("b/qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t1\nq1\td9\t1\nq2\td2\t1\n");
        Run run = check("--json", "c.json");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out())
                .contains("V12  judgements whole           critical\n")
                .contains(
                        "V12: 1 judgement is of a document that is not in corpus.jsonl; no search can find it.\n",
                        "Where: qrels/test.tsv:3 (d9)\n");
        assertThat(Files.readString(folder.resolve("c.json")))
                .contains("\"fault\": \"judged-document-missing\"", "\"severity\": \"critical\"", "\"line\": 3")
                .isEqualTo(check("--json", "-").out());
    }

    @Test
    void aFileThatIsMissingOrCutIsRefused() throws IOException {
        write("b/queries.jsonl", "{\"_id\":\"q1\",\"text\":\"Quel est le délai ?\"}\n{\"_id\":\"q2\",\"te");
        Run cut = check("--json", "c.json");
        assertThat(cut.exitCode()).isEqualTo(1);
        assertThat(cut.err())
                .contains("queries.jsonl: line 2: the line ends inside the object")
                .hasLineCount(1);
        assertThat(folder.resolve("c.json")).doesNotExist();
        Files.delete(folder.resolve("b/queries.jsonl"));
        Run missing = check();
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.err())
                .contains("queries.jsonl is not there; a benchmark has")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @EnumSource
    void theReportFitsATerminalInEveryLanguage(Language language) throws IOException {
        write("b/qrels/test.tsv", "q1\td1\t0\nq1\td1\t0\nq9\td9\t1\n");
        write("b/corpus.jsonl", "{\"_id\":\"d/1\",\"text\":\"😀\",\"metadata\":{\"intent\":\"x\"}}\n");
        Run run = keyed().onTerminal().locale(language.locale()).run("rag", "check", "b");
        assertThat(run.exitCode()).isEqualTo(4);
        TerminalWidthTest.assertFits(run);
    }
}
