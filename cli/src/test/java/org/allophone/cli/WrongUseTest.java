package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be asked for is told in one line, and nothing is written. */
class WrongUseTest extends FreshFolder {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--calls | -1 | option --calls is \"-1\"; write a whole number from 0 to 100,000,000,000",
                "--calls | abc | option --calls is \"abc\"",
                "--calls | 1e12 | option --calls is \"1e12\"",
                "--calls | 1000000000000 | option --calls is \"1000000000000\"",
                "--calls | '' | option --calls is \"\"",
                "--calls | 99999999999999999999999999 | option --calls is \"99999999999999999999999999\"",
                "--transcripts | 100001 | write a whole number from 0 to 100,000",
                "--seed | 1.5 | option --seed is \"1.5\"",
                "--seed | 9223372036854775808 | option --seed is",
                "--threads | 0 | option --threads is \"0\"; write a whole number from 1 to 64",
                "--scenario | moon | option --scenario is \"moon\"; write one of: telecom-be, telecom-fr, telecom-national, notebook, or the file",
                "--start | yesterday | option --start is \"yesterday\"; write a day such as 2025-01-06",
                "--start | 2025-02-30 | option --start is \"2025-02-30\"",
                "--start | 1066-10-14 | option --start is \"1066-10-14\"",
                "--start | 2025-08-15T17:22:51 | write a day such as",
                "--lang | de | option --lang is \"de\"; write one of: fr, en",
                "--name | a;b | option --name is \"a;b\"",
                "--output | '' | --output is \"\"; write a path",
                "--days | 0 | option --days is \"0\"; write a whole number from 1 to 3,660",
                "--sites | 100001 | option --sites is \"100001\"; write a whole number from 1 to 100,000",
                "--split | 0 | option --split is \"0\"; write a whole number from 1 to 10,000",
                "--format | xml | option --format names \"xml\"; it may name: csv, jsonl, parquet",
                "--format | csv,csv | option --format names \"csv\" twice",
                "--csv-dialect | x | option --csv-dialect is \"x\"; write one of: rfc4180, excel-fr",
                "--tables | segments | option --tables names \"segments\"; it may name: calls, legs, ",
                "--columns | topic,name | option --columns names \"name\"; it may name: call_id, caller_id",
                "--colour | red | unknown option --colour; the options are: ",
            })
    void aBadValueIsToldWithWhatIsAllowed(String option, String value, String message) {
        Run run = generate(option, value);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("allophone: ").contains(message).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "generate --calls | option --calls has no value",
                "generate --calls 1 --calls 2 | option --calls is given twice",
                "generate now | unexpected argument \"now\"",
                "generate --force=abc | option --force takes no value",
                "generate --key-file hex:0011 | option --key-file takes the name of a file, not the secret itself",
                "generate --quiet --explain | options --explain and --quiet do not go together",
                "generate --from x --columns topic | options --columns and --from do not go together",
                "generate --from x --csv-dialect excel-fr | options --csv-dialect and --from do not go together",
                "generate --from x --days 3 | options --days and --from do not go together",
                "generate --from x --format csv | options --format and --from do not go together",
                "generate --from x --from-day 2025-01-07 | options --from and --from-day do not go together",
                "generate --from x --name x | options --from and --name do not go together",
                "generate --from x --scenario telecom-be | options --from and --scenario do not go together",
                "generate --from x --seed 1 | options --from and --seed do not go together",
                "generate --from x --sites 2 | options --from and --sites do not go together",
                "generate --from x --split 2 | options --from and --split do not go together",
                "generate --from x --start 2025-01-06 | options --from and --start do not go together",
                "generate --from x --tables legs | options --from and --tables do not go together",
                "generate --from x --to-day 2025-01-07 | options --from and --to-day do not go together",
                "generate --from x --transcripts 0 | options --from and --transcripts do not go together",
                "generate --from x --calls 2 | options --calls and --from do not go together",
                "generate --ephemeral --key-file k | options --ephemeral and --key-file do not go together",
                "make | unknown command \"make\"; the commands are: generate, show, verify, detect, find, mask, rekey, audit, quality, rag, keygen, scenario, pack, dictionary, completion",
                "'' | no command; the commands are: generate",
            })
    void wrongUseIsOneLine(String line, String message) {
        Run run = keyed().run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--columns", "--tables", "--format", "--csv-dialect", "--lang"})
    void onlyAnOptionThatTakesOneValueAsksForOneOfThem(String option) {
        boolean several = generate("--help").out().contains(option + "=NAMES")
                || generate("--help").out().contains(option + "[=NAMES]");
        assertThat(keyed().run("generate", option + "=?").err())
                .contains(several ? "it may name: " : "write one of: ")
                .doesNotContain(several ? "one of" : "it may name");
        assertThat(keyed().locale(Locale.FRENCH).run("generate", option + "=?").err())
                .contains(several ? "elle accepte\u00a0: " : "écrivez l’une de ces valeurs\u00a0: ")
                .doesNotContain(several ? "l’une" : "elle accepte");
    }

    @Test
    void aLineBreakInANameDoesNotBreakTheLine() throws IOException {
        String red = "\u001b[31m\nf";
        Files.writeString(folder.resolve(red), "mine");
        assertThatToldInOneLine(1, "f is a file, or a link, where a folder is needed", "generate", "-o", red);
        assertThatToldInOneLine(1, "no file cannot be read as a file", "generate", "--key-file", "no\nfile");
        assertThatToldInOneLine(2, "unknown option --x y; the options are: ", "generate", "--x\ny");
        assertThatToldInOneLine(1, "a b/manifest.json does not exist", "verify", "a\nb");
    }

    private void assertThatToldInOneLine(int exitCode, String message, String... words) {
        Run run = new Run.In(folder).run(words);
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("allophone: ")
                .contains(message)
                .hasLineCount(1)
                .doesNotContain("\u001b");
    }

    @Test
    void theNotebooksSeedHasThirtyTwoBits() {
        Run run = generate("--scenario", "notebook", "--seed", "4294967296");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("from 0 to 4,294,967,295");
        assertThat(generate("--scenario", "notebook", "--seed", "4294967295").exitCode())
                .isZero();
    }

    @Test
    void aDialectOfCsvNeedsCsv() {
        Run run = generate("--csv-dialect", "excel-fr", "--format", "jsonl");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--csv-dialect", "jsonl").hasLineCount(1);
    }

    @Test
    void standardOutputTakesOneFormatOfText() {
        Run run = generate("-o", "-", "--format", "parquet");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("option --format is \"parquet\"; with --output - write one of: csv, jsonl");
    }

    @Test
    void aLoadThatCannotBeIsToldInOneLine() {
        Run closed = generate("--calls", "10", "--days", "2", "--start", "2025-01-04");
        assertThat(closed.exitCode()).isEqualTo(2);
        assertThat(closed.err())
                .isEqualTo(
                        "allophone: of 2 days from 2025-01-04 on, the centre opens on none; ask for more days, or another start\n");
        Run large = generate("--days", "3660", "--sites", "100000", "--lang", "fr");
        assertThat(large.exitCode()).isEqualTo(2);
        assertThat(large.err()).contains("c’est trop").hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDiskThatIsTooSmallIsToldBeforeAnHourIsLost() {
        Run run = generate("--scenario", "telecom-national", "--calls", "100000000000");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .matches(
                        "allophone: the disk of data/raw is too small: 100,000,000,000 calls need about \\d\\d TB in these"
                                + " tables and formats, and [0-9,]+ [MGT]B are free; ask for fewer, or choose another --output\n");
        assertThat(folder).isEmptyDirectory();
    }
}
