package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code mask} writes and refuses is the same on any number of threads. */
class MaskThreadsTest extends FreshFolder {
    private static final List<String> PEOPLE =
            List.of("Jean Dupont", "Marie Lambert", "Paul Martin", "Sophie Renard", "Luc Petit");

    @BeforeEach
    void aKey() {
        assertThat(new Run.In(folder).run("keygen", "k.key").exitCode()).isZero();
    }

    private Run mask(int threads, String output, String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                "mask",
                "--lang",
                "en",
                "--data-set",
                "t",
                "--key-file",
                "k.key",
                "--threads",
                "" + threads,
                "--force"));
        words.addAll(List.of(arguments));
        words.addAll(List.of("-o", output));
        return new Run.In(folder).run(words.toArray(String[]::new));
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    /** A table of calls whose rows alternate, so that parts of a run share calls. */
    private static String calls(int rows) {
        StringBuilder calls = new StringBuilder("call_id,caller_id,agent,note\n");
        for (int i = 0; i < rows; i++) {
            calls.append("C%d,+3247512%04d,%s,\"%s, rappeler au 0475 12 %02d %02d\"%n"
                    .formatted(
                            i / 400 * 2 + i % 2,
                            i,
                            PEOPLE.get(i / 400 % 5),
                            PEOPLE.get(i * 7 % 5),
                            i / 100 % 100,
                            i % 100));
        }
        return calls.toString().replace("\r", "");
    }

    private static final String[] RULES = {
        "--column", "call_id=keep", "--column", "caller_id=phone:label", "--column", "agent=agent", "--column"
    };

    private static String[] words(String first, String... last) {
        return Stream.of(Stream.of(first), Stream.of(RULES), Stream.of(last))
                .flatMap(words -> words)
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "text:pseudonym", "text:surrogate"})
    void tablesAreTheSameBytes(String rule) throws IOException {
        Files.writeString(folder.resolve("calls.csv"), calls(6_000));
        assertThat(mask(1, "one.csv", words("calls.csv", "note=" + rule)).exitCode())
                .isZero();
        assertThat(file("one.csv")).doesNotContain("Dupont,", "0475 12").hasLineCount(6_001);
        for (int threads : new int[] {2, 5}) {
            Run run = mask(threads, "more.csv", words("calls.csv", "note=" + rule));
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(Files.mismatch(folder.resolve("one.csv"), folder.resolve("more.csv")))
                    .isEqualTo(-1);
        }
    }

    @Test
    void foldersTheirTimesAndTheirRecordsAreTheSame() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < 300; i++) {
            Files.writeString(
                    texts.resolve("call" + i + ".txt"),
                    "Client: je m'appelle " + PEOPLE.get(i % 5) + "\nAgent: merci\n");
        }
        StringBuilder turns = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            turns.append("""
                    {"call_id":"C%d","turns":[{"text":"je suis %s, au 0475 12 34 %02d","start":%d,"end":%d}]}
                    """.formatted(i / 3, PEOPLE.get(i % 5), i % 100, i, i + 1));
        }
        Files.writeString(texts.resolve("turns.jsonl"), turns.toString());
        for (int threads : new int[] {1, 4}) {
            Run run = mask(
                    threads,
                    "out" + threads,
                    "in",
                    "--column",
                    "turns[].text=text",
                    "--column",
                    "call_id=keep",
                    "--bleep",
                    "times" + threads);
            assertThat(run.exitCode()).as(run.err()).isZero();
        }
        for (String name : List.of("call7.txt", "call299.txt", "turns.jsonl")) {
            assertThat(file("out4/" + name)).isEqualTo(file("out1/" + name)).doesNotContain("Dupont", "Lambert");
        }
        assertThat(file("times4")).isEqualTo(file("times1")).hasLineCount(4_000);
        assertThat(file("out4.mask-record.json").replace("out4", "out1").replace("times4", "times1"))
                .isEqualTo(file("out1.mask-record.json"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void theFirstPersonalCellOfAStreamStopsTheRunBeforeItsRow(int threads) {
        String clean = "a,b\n" + "1,rien\n".repeat(5_000);
        Run run = new Run.In(folder)
                .input(clean + "2,je suis Jean Dupont\n3,IBAN BE68 5390 0754 7034\n" + "4,rien\n".repeat(5_000))
                .run(
                        "mask",
                        "-",
                        "--lang",
                        "en",
                        "--data-set",
                        "t",
                        "--key-file",
                        "k.key",
                        "--threads",
                        "" + threads,
                        "-o",
                        "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("column b, line 5002").doesNotContain("Dupont");
        assertThat(run.out()).isEqualTo(clean.strip());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void ofSeveralFaultsTheFirstRowIsTold(int threads) throws IOException {
        String rows = "a,b\n" + "1,2026-01-02\n".repeat(4_000) + "1,soon\n" + "1,2026-01-02\n".repeat(20) + "1\n";
        Files.write(folder.resolve("faults.csv"), rows.getBytes(StandardCharsets.UTF_8));
        Run run = mask(
                threads, "o.csv", "faults.csv", "--column", "a=keep", "--column", "b=date_of_birth:generalise:month");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("line 4002").doesNotContain("soon").hasLineCount(1);
        assertThat(folder.resolve("o.csv")).doesNotExist();
    }

    @Test
    void howManyThreadsIsANumber() throws IOException {
        Files.writeString(folder.resolve("calls.csv"), "a\n1\n");
        Run run = mask(0, "o.csv", "calls.csv");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--threads is \"0\"");
    }
}
