package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allophone.fixture.DuckDb;
import org.allophone.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code allophone quality transcripts}: what it prints and writes. The measures themselves are tested in their module. */
class QualityTest extends FreshFolder {
    private static final String CALL =
            "Agent: Bonjour, je vous écoute ?\nClient: Euh, ma facture est trop haute.\nAgent: Voilà.\n";

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Run quality(String... arguments) {
        return keyed().locale(Locale.ENGLISH)
                .run(IntStream.range(-2, arguments.length)
                        .mapToObj(i -> i == -2 ? "quality" : i == -1 ? "transcripts" : arguments[i])
                        .toArray(String[]::new));
    }

    @Test
    void aSmallSetIsMeasuredAndNotJudged() throws IOException {
        write("calls/billing_01.txt", CALL);
        Run run = quality("calls");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Transcripts of unknown style, language unknown: 1 call, 3 turns, 11 words\n")
                .containsPattern("\nwords per call, mean +11\\.0 +175\\.0–665\\.0\n")
                .containsPattern("\neuh per 100 words +9\\.09 +1\\.80–3\\.00\n")
                .containsPattern("\nbilling +[01]\\.\\d{3} ")
                .endsWith("No target is missed.\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aMissedTargetIsAFinding() throws IOException {
        for (int call = 0; call < 12; call++) {
            write("calls/billing_" + call + ".txt", CALL);
        }
        Run run = quality("calls");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .containsPattern("\nwords per call, mean +11\\.0 +175\\.0–665\\.0 +low\n")
                .endsWith("2 targets are missed.\n");
    }

    @Test
    void jsonSaysEverything() throws IOException, SQLException {
        write("calls/billing_01.txt", CALL);
        Run run = quality("calls", "--json", "report.json");
        assertThat(run.out()).contains("No target is missed.");
        assertThat(Files.readString(folder.resolve("report.json")))
                .isEqualTo(quality("calls", "--json", "-").out());
        try (DuckDb duckDb = new DuckDb()) {
            assertThat(duckDb.query("SELECT sets[1].calls, sets[1].measures.words_per_call_mean.value,"
                            + " sets[1].measures.words_per_call_mean.target.least, sets[1].topics[1].name FROM "
                            + DuckDb.quoted(folder.resolve("report.json"))))
                    .containsExactly("1|11.0|175.0|billing");
        }
    }

    @Test
    void aReportReplacesNoFile() throws IOException {
        write("calls/billing_01.txt", CALL);
        write("report.json", "mine");
        Run run = quality("calls", "--json", "report.json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("allophone: report.json already exists; a report is never overwritten\n");
        assertThat(folder.resolve("report.json")).hasContent("mine");
        assertThat(quality("calls", "--json", "nowhere/report.json").err())
                .isEqualTo("allophone: nowhere does not exist\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nowhere | nowhere does not exist; name a folder",
                "x.csv | x.csv: line 2: no column text; the columns are: call_id, speaker, said; name the right one with --text",
                "x.csv --text said --style x | option --style is \"x\"; write one of: clean, verbatim, asr",
            })
    void whatCannotBeMeasuredIsToldInOneLine(String arguments, String message) throws IOException {
        write("x.csv", "call_id,speaker,said\n1,agent,Bonjour\n");
        Run run = quality((arguments + " --json report.json").split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("allophone: ").contains(message).hasLineCount(1);
        assertThat(folder.resolve("report.json")).doesNotExist();
        assertThat(quality("x.csv", "--text", "said").exitCode()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theReportFitsATerminalInEveryLanguage(Language language) throws IOException {
        String turns = IntStream.range(0, 12)
                .mapToObj(i -> "{\"speaker\":\"" + (i % 2 == 0 ? "agent" : "caller") + "\",\"start_ms\":" + 3000 * i
                        + ",\"end_ms\":" + (3000 * i + 2500) + ",\"phase\":\"reason\",\"acts\":[\"setQuestion\"],"
                        + "\"text\":\"euh je je vous ai payé deux fois par la banque du coup ?\","
                        + "\"spans\":[{\"start\":20,\"end\":24,\"label\":\"n\",\"value\":\"2\"}]}")
                .collect(Collectors.joining(","));
        String calls = IntStream.range(0, 2000)
                .mapToObj(
                        i -> "{\"topic\":\"a-topic-with-a-rather-long-name\",\"intent\":\"an-intent-with-a-long-name\","
                                + "\"style\":\"" + (i % 2 == 0 ? "clean" : "verbatim") + "\",\"turns\":[" + turns
                                + "]}\n")
                .collect(Collectors.joining());
        write("data/transcripts.jsonl", calls);
        Run run = keyed().onTerminal().locale(language.locale()).run("quality", "transcripts", "data");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).containsPattern("100[.,]00.% (high|haut)\n");
        TerminalWidthTest.assertFits(run);
    }
}
