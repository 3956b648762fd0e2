package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.IntStream;
import org.allophone.fixture.DuckDb;
import org.allophone.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code allophone quality agreement}: what it prints and writes. What contradicts a case is tested in its module. */
class AgreementTest extends FreshFolder {
    private static final String CALLS =
            "call_id,start_ts,utc_offset_min,duration_sec,hold_sec,resolved\nCALL_1,2025-01-07T09:00:00,60,30,0,1\n";

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String call(String text) {
        return "{\"call_id\":\"CALL_1\",\"resolved\":1,\"facts\":[{\"fact\":\"bill/total\",\"value\":\"61.40\"},"
                + "{\"fact\":\"caller/phone\",\"kind\":\"PHONE\"}],\"turns\":[{\"speaker\":\"agent\",\"wording\":\"bill/1\","
                + "\"text\":\"" + text + "\"}]}\n";
    }

    private Run agreement(String... arguments) {
        return keyed().locale(Locale.ENGLISH)
                .run(IntStream.range(-2, arguments.length)
                        .mapToObj(i -> i == -2 ? "quality" : i == -1 ? "agreement" : arguments[i])
                        .toArray(String[]::new));
    }

    @Test
    void whatAgreesIsNoFinding() throws IOException {
        write("data/cdr_1.csv", CALLS);
        write("data/transcripts.jsonl", call("Soixante et un euros quarante."));
        Run run = agreement("data");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("1 call, 1 turn\n")
                .containsPattern("\namounts +1 +0 +0\n")
                .endsWith("Nothing contradicts the case or the record.\n");
        assertThat(run.exitCode()).isZero();
    }

    /** The column resolved is what an agent typed; what is said follows resolved_true. */
    @Test
    void whatAnAgentTypedWrongIsNoContradiction() throws IOException {
        write(
                "data/cdr_1.csv",
                CALLS.replace("resolved\n", "resolved,resolved_true\n").replace(",1\n", ",0,1\n"));
        write("data/transcripts.jsonl", call("Bonjour.").replace("\"resolved\"", "\"resolved_true\""));
        assertThat(agreement("data").out()).endsWith("Nothing contradicts the case or the record.\n");
        write(
                "data/cdr_1.csv",
                CALLS.replace("resolved\n", "resolved,resolved_true\n").replace(",1\n", ",1,0\n"));
        assertThat(agreement("data").exitCode()).isEqualTo(3);
    }

    @Test
    void aContradictionIsAFinding() throws IOException, SQLException {
        write("data/cdr_1.csv", CALLS);
        write("data/gold/transcripts.jsonl", call("Quarante et un euros quarante."));
        Run run = agreement("data/gold", "--json", "report.json");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .contains("CALL_1, turn 1, amounts (bill/1)\n")
                .contains("“Quarante et un euros quarante” is understood as 41.40; nearest: bill/total 61.40")
                .endsWith("1 contradiction.\n");
        try (DuckDb duckDb = new DuckDb()) {
            assertThat(duckDb.query("SELECT calls, contradictions[1].subject, contradictions[1].understood FROM "
                            + DuckDb.quoted(folder.resolve("report.json"))))
                    .containsExactly("1|amount|41.40");
        }
    }

    @Test
    void csvHasTheSameCalls() throws IOException {
        write("calls.csv", CALLS);
        write(
                "transcripts.csv",
                "call_id,facts,turns\nCALL_1,\"[{\"\"fact\"\":\"\"bill/total\"\",\"\"value\"\":\"\"61.40\"\"}]\","
                        + "\"[{\"\"speaker\"\":\"\"agent\"\",\"\"text\"\":\"\"Trente euros.\"\"}]\"\n");
        assertThat(agreement("transcripts.csv", "--calls", "calls.csv").out())
                .contains("“Trente euros” is understood as 30.00; nearest: bill/total 61.40");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alone/transcripts.jsonl | alone/transcripts.jsonl: no calls table lies beside these transcripts; name it with --calls",
                "alone --calls others.csv | others.csv has no call CALL_1; name the calls table of these transcripts with --calls",
                "alone --calls empty.csv | empty.csv: line 2: no column start_ts; the columns are: call_id",
                "nofacts --calls calls.csv | call CALL_1 of the transcripts has no facts",
                "badfacts --calls calls.csv | badfacts/transcripts.jsonl: line 1: facts is not a list of objects",
            })
    void whatCannotBeComparedIsToldInOneLine(String arguments, String message) throws IOException {
        write("calls.csv", CALLS);
        Files.move(folder.resolve("calls.csv"), folder.resolve("kept"));
        write("others.csv", CALLS.replace("CALL_1", "CALL_2"));
        write("empty.csv", "call_id\nCALL_1\n");
        write("alone/transcripts.jsonl", call("Bonjour."));
        write("nofacts/transcripts.jsonl", call("Bonjour.").replaceFirst("\"facts\":\\[.*?],", ""));
        write("badfacts/transcripts.jsonl", call("Bonjour.").replaceFirst("\"facts\":\\[.*?],", "\"facts\":[1],"));
        if (arguments.contains("calls.csv")) {
            Files.move(folder.resolve("kept"), folder.resolve("calls.csv"));
        }
        Run run = agreement(arguments.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("allophone: ").contains(message).hasLineCount(1);
    }

    @ParameterizedTest
    @EnumSource
    void theReportFitsATerminalInEveryLanguage(Language language) throws IOException {
        write("data/cdr_1.csv", CALLS);
        write("data/transcripts.jsonl", call("Quarante et un euros, ".repeat(30)));
        Run run = keyed().onTerminal().locale(language.locale()).run("quality", "agreement", "data");
        assertThat(run.exitCode()).isEqualTo(3);
        TerminalWidthTest.assertFits(run);
    }
}
