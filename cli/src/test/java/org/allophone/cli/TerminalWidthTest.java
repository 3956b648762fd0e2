package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.allophone.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person reads fits a terminal of 80 columns. The commands of the README are measured where they are run, in DocumentationTest. */
class TerminalWidthTest extends FreshFolder {
    private static final int COLUMNS = 80;

    /** Each line fits, or is one word that cannot be broken, such as a path. */
    static void assertFits(Run run) {
        assertThat((run.out() + run.err()).lines())
                .allSatisfy(line -> assertThat(
                                line.length() <= COLUMNS || !line.strip().contains(" "))
                        .as("%d columns: %s", line.length(), line)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void theHelpOfEveryCommand(Language language) {
        List<String> commands = commandsBelow("");
        assertThat(commands).contains("generate", "completion", "scenario check");
        for (String command : Stream.concat(Stream.of(""), commands.stream()).toList()) {
            Run help = run(language, (command + " --help").strip());
            assertThat(help.exitCode()).isZero();
            assertThat(help.out()).contains("allophone " + command);
            assertFits(help);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCommandsSay(Language language) throws IOException {
        for (String command : List.of(
                "generate --explain",
                "generate --scenario telecom-national --days 12 --sites 200 --calls 1200000 --columns call_id --output wide",
                "generate --calls 700 --tables --split 8 --format csv,jsonl,parquet --output a/folder/below/others",
                "generate --columns site,queue,topic,resolved,transfers,ivr_sec,wait_sec,talk_sec,hold_sec --output some",
                "generate --scenario notebook --insecure-legacy-sha256 --output notebook",
                "show 1 notebook",
                "generate",
                "verify",
                "scenario list",
                "scenario new a-centre-with-a-long-name-of-its-own.yaml",
                "scenario check a-centre-with-a-long-name-of-its-own.yaml",
                "scenario new national.yaml --like telecom-national",
                "scenario check national.yaml",
                "keygen",
                "keygen --words 9")) {
            Run run = run(language, command);
            assertThat(run.exitCode()).as(command + run.err()).isZero();
            assertFits(run);
        }
        Files.delete(csv());
        assertFits(run(language, "verify"));
    }

    @ParameterizedTest
    @EnumSource
    void anyCallThatIsShown(Language language) {
        run(language, "generate --quiet --sites 3 --start 2024-03-04");
        for (int call = 1; call < 9000; call += 293) {
            Run run = run(language, "show " + call);
            assertThat(run.exitCode()).as(run.err()).isZero();
            assertFits(run);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrong(Language language) throws IOException {
        Files.writeString(folder.resolve("weak.key"), "SALT_PII=changeme");
        Files.writeString(
                folder.resolve("bad.yaml"), "scenario: bad\nopening: {days: mon}\narrivals: {weekdays: [1, 2]}\n");
        for (String command : List.of(
                "",
                "make",
                "generate --colour red",
                "generate now",
                "generate --calls x",
                "generate --tables x",
                "generate --columns x",
                "generate --scenario x",
                "generate --name a;b",
                "generate --start x",
                "generate --quiet --explain",
                "generate --key-file weak.key",
                "generate --key-file nowhere",
                "generate --scenario bad.yaml",
                "generate --calls 10 --days 2 --start 2025-01-04",
                "generate --days 3660 --sites 100000",
                "generate --scenario telecom-national --calls 100000000000",
                "show 5",
                "verify nowhere",
                "scenario check bad.yaml")) {
            Run run = run(language, command);
            assertThat(run.exitCode()).as(command).isIn(1, 2);
            assertFits(run);
        }
    }

    /** In a log, or for a program, an error is one line. */
    @Test
    void withoutATerminalAnErrorIsOneLine() {
        assertThat(keyed().run("generate", "--colour", "red").err())
                .hasLineCount(1)
                .hasSizeGreaterThan(COLUMNS);
    }

    private Run run(Language language, String command) {
        return keyed().onTerminal()
                .locale(language.locale())
                .run(command.isEmpty() ? new String[0] : command.split(" "));
    }
}
