package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** {@code allophone rag make}: what it writes passes the other commands. */
class RagMakeTest extends FreshFolder {
    private Run run(String... words) {
        return keyed().locale(Locale.ENGLISH).run(words);
    }

    @Test
    void whatIsMadeIsSoundAndCanBeSearchedAndScored() throws IOException {
        Run made = run("rag", "make", "--calls", "400", "--seed", "5", "--questions", "150", "--output", "bench");
        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(made.out()).startsWith("bench: ").contains(" calls and ", " versions of articles; ");
        Run check = run("rag", "check", "bench");
        assertThat(check.exitCode()).as(check.out()).isZero();
        assertThat(run("verify", "bench").exitCode()).isZero();
        assertThat(run("rag", "run", "bench", "--output", "bm25.run").exitCode())
                .isZero();
        Run score = run("rag", "score", "bench", "--run", "bm25.run", "--measures", "nDCG@10");
        assertThat(score.exitCode()).as(score.err()).isZero();
        assertThat(score.out()).contains("lookup.named");
    }

    @Test
    void theSameAgainChangesNothingAndAnotherSeedIsRefused() throws IOException {
        String[] first = {"rag", "make", "--calls", "60", "--seed", "5", "--output", "bench"};
        assertThat(run(first).exitCode()).isZero();
        String gold = Files.readString(folder.resolve("bench/gold.jsonl"));
        assertThat(run(first).exitCode()).isZero();
        assertThat(run("rag", "make", "--calls", "60", "--seed", "6", "--output", "bench")
                        .exitCode())
                .isNotZero();
        assertThat(Files.readString(folder.resolve("bench/gold.jsonl"))).isEqualTo(gold);
    }

    @Test
    void wrongUseIsToldInOneLine() {
        assertThat(run("rag", "make").err()).contains("--output is missing");
        assertThat(run("rag", "make", "--scenario", "notebook", "-o", "b").exitCode())
                .isEqualTo(2);
        assertThat(run("rag", "make", "--calls", "0", "-o", "b").exitCode()).isEqualTo(2);
    }
}
