package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPreviewPrintsAConversationWithItsTimes() {
        Run run = new Run.In(folder)
                .run("pack", "preview", "billing/promotion-ended", "--count", "2", "--talk", "200", "--lang", "en");
        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines)
                .filteredOn(line -> line.startsWith("— promotion-ended · "))
                .hasSize(2);
        assertThat(lines).anyMatch(line -> line.matches(" +[0-9]+\\.[0-9] +[0-9]+\\.[0-9]  (Agent|Caller) .*"));
    }

    @Test
    void aPreviewPrintsTheSameCallInThreeStyles() {
        String call = "pack preview no-internet --count 1 --talk 300 --lang en --transcript-style ";
        List<String> clean = turns(new Run.In(folder).run((call + "clean").split(" ")));
        List<String> verbatim = turns(new Run.In(folder).run((call + "verbatim").split(" ")));
        List<String> asr = turns(new Run.In(folder).run((call + "asr").split(" ")));

        assertThat(verbatim).hasSameSizeAs(clean).anyMatch(turn -> turn.contains("euh"));
        assertThat(asr).hasSameSizeAs(clean).allMatch(turn -> turn.equals(turn.toLowerCase(Locale.ROOT)));
        assertThat(asr).noneMatch(turn -> turn.matches(".*[.?!]"));
    }

    /** What is said in each turn. */
    private static List<String> turns(Run run) {
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out()
                .lines()
                .filter(line -> line.matches(" +[0-9.]+ +[0-9.]+  (Agent|Caller) .*"))
                .map(line -> line.replaceFirst(".*?(Agent|Caller) +", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--count 0 | option --count is \"0\"; write a whole number from 1 to 1,000",
                "--talk x | option --talk is \"x\"; write a whole number from 1 to 7,200",
                "--transcript-style loud | option --transcript-style is \"loud\"; write one of: clean, verbatim, asr",
                "--language nl-BE | option --language is \"nl-BE\"; write one of: fr-BE, fr-FR",
            })
    void aWrongOptionIsToldInOneLine(String options, String message) {
        Run run = new Run.In(folder).run(("pack preview pin-puk --lang en " + options).split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("allophone: " + message + "\n");
    }

    @Test
    void anUnknownIntentIsToldWithThoseThereAre() {
        Run run = new Run.In(folder).run("pack", "preview", "nothing", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("allophone: no intent is called “nothing”; the pack has: ");
    }

    @Test
    void aWrongPackIsToldWithFileAndLine() throws IOException {
        Files.createDirectory(folder.resolve("pack"));
        Files.writeString(folder.resolve("pack/lost.txt"), "intent lost\nnonsense\n");
        Run run = new Run.In(folder).run("pack", "check", "pack", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("allophone: lost.txt:2: “nonsense” is no line of a pack");
    }
}
