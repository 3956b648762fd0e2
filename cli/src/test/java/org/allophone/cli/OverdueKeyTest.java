package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key with a last day. The tests' clock shows 2026-03-04. */
class OverdueKeyTest extends FreshFolder {
    private static final LocalDateTime LAST_DAY = LocalDateTime.of(2026, 12, 31, 23, 59);

    private Run run(LocalDateTime now, String... arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        words.addAll(List.of("--lang", "en"));
        return new Run.In(folder).clock(() -> now).run(words.toArray(String[]::new));
    }

    private Run keygen(String date) {
        return run(Run.NOW, "keygen", "k.key", "--destroy-on", date);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "POSIX permissions")
    void theDateStandsInTheFileOfTheKeyThatItsOwnerAloneReads() throws IOException {
        Run run = keygen("2026-12-31");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("to be destroyed by 2026-12-31");
        assertThat(Files.readString(folder.resolve("k.key"))).matches("# destroy-on: 2026-12-31\\nhex:[0-9a-f]{64}\\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("k.key"))))
                .isEqualTo("rw-------");
        assertThat(run.out() + run.err())
                .doesNotContain(Files.readString(folder.resolve("k.key")).substring(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03", "31/12/2026", "2026-02-30", ""})
    void aDayThatIsPastOrNoneIsRefused(String date) {
        Run run = keygen(date);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--destroy-on is \"" + date + "\"").hasLineCount(1);
        assertThat(folder.resolve("k.key")).doesNotExist();
    }

    @Test
    void aPassphraseHasNoDate() {
        assertThat(run(Run.NOW, "keygen", "--words", "7", "--destroy-on", "2026-12-31")
                        .exitCode())
                .isEqualTo(2);
    }

    private static final List<List<String>> COMMANDS = List.of(
            List.of("mask", "a.csv", "--column", "caller=phone", "--data-set", "t", "--key-file", "k.key", "-o"),
            List.of("rekey", "b.csv", "--column", "caller", "--data-set", "t", "--key-file", "k.key", "-o"),
            List.of("generate", "--calls", "20", "--key-file", "k.key", "-o"));

    private Run run(LocalDateTime now, List<String> command, String output, String... more) {
        return run(
                now,
                Stream.of(command.stream(), Stream.of(output), Stream.of(more))
                        .flatMap(words -> words)
                        .toArray(String[]::new));
    }

    @Test
    void aKeyIsUsedUpToItsLastDayAndRefusedAfterIt() throws IOException {
        keygen("2026-12-31");
        Files.writeString(folder.resolve("a.csv"), "caller\n+32475123456\n");
        Files.writeString(folder.resolve("b.csv"), "caller\n" + "3f".repeat(32) + "\n");
        for (int i = 0; i < COMMANDS.size(); i++) {
            List<String> command = COMMANDS.get(i);

            Run before = run(LAST_DAY, command, "before" + i);
            Run after = run(LAST_DAY.plusMinutes(1), command, "after" + i);
            Run asked = run(LAST_DAY.plusMinutes(1), command, "asked" + i, "--overdue-key");

            assertThat(before.exitCode()).as(before.err()).isZero();
            assertThat(after.exitCode()).isEqualTo(1);
            assertThat(after.err())
                    .contains("k.key holds a key that was to be destroyed by 2026-12-31", "--overdue-key")
                    .hasLineCount(1);
            assertThat(folder.resolve("after" + i)).doesNotExist();
            assertThat(asked.exitCode()).as(asked.err()).isZero();
        }
        for (String record : List.of("before0.mask-record", "before1.rekey-record")) {
            assertThat(Files.readString(folder.resolve(record + ".json"))).contains("\"keyDestroyOn\": \"2026-12-31\"");
            assertThat(Files.readString(folder.resolve(record + ".md")))
                    .containsPattern("Date de destruction de la (nouvelle )?clé[ \\u00a0]: 2026-12-31")
                    .containsPattern("Date on which the (new )?key is destroyed: 2026-12-31");
        }
    }

    @Test
    void aPersonIsNotSearchedWithAKeyAfterItsLastDay() throws IOException {
        keygen("2026-12-31");
        Files.writeString(folder.resolve("a.csv"), "caller\n+32475123456\n");
        run(LAST_DAY, COMMANDS.get(0), "masked.csv");

        Run before = find(LAST_DAY);
        Run after = find(LAST_DAY.plusMinutes(1));
        Run asked = find(LAST_DAY.plusMinutes(1), "--overdue-key");

        assertThat(before.out()).contains("\"line\":2", "pseudonym");
        assertThat(after.exitCode()).isEqualTo(1);
        assertThat(after.out()).isEmpty();
        assertThat(after.err())
                .contains("k.key holds a key that was to be destroyed by 2026-12-31", "--overdue-key")
                .hasLineCount(1);
        assertThat(asked.out()).isEqualTo(before.out());
    }

    private Run find(LocalDateTime now, String... more) {
        List<String> words = new ArrayList<>(
                List.of("find", "masked.csv", "--data-set", "t", "--key-file", "k.key", "--lang", "en"));
        words.addAll(List.of(more));
        return new Run.In(folder).clock(() -> now).input("+32475123456\n").run(words.toArray(String[]::new));
    }

    @Test
    void aKeyOnStandardInputMayHaveADateToo() throws IOException {
        keygen("2026-12-31");
        Run run = new Run.In(folder)
                .clock(() -> LAST_DAY.plusDays(1))
                .input(Files.readString(folder.resolve("k.key")))
                .run("generate", "--calls", "20", "--key-file", "-", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("standard input holds a key that was to be destroyed");
    }

    @Test
    void aDateThatIsNoneIsRefusedSoThatItIsNotForgotten() throws IOException {
        keygen("2026-12-31");
        String key = Files.readString(folder.resolve("k.key"));
        for (String line : List.of("# destroy-on: soon", "# destroy-on: 2026-12-31\n# destroy-on: 2030-01-01")) {
            Files.writeString(folder.resolve("k.key"), key.replace("# destroy-on: 2026-12-31", line));
            Run run = run(LAST_DAY, COMMANDS.get(2), "out");
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .contains("k.key has a line “destroy-on” that does not give one day;")
                    .hasLineCount(1);
        }
    }
}
