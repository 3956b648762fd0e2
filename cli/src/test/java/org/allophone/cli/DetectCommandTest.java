package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class DetectCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Run run(String... arguments) {
        return new Run.In(folder).run(arguments);
    }

    @Test
    void aLineOfJsonTellsEachPlaceWithoutTheDatum() throws IOException {
        Files.writeString(
                folder.resolve("a-mail-with-quite-a-long-name-for-a-file.txt"),
                "Bonjour,\nmon gsm : 0455 00 12 34, je suis madame Lemaire\n");

        Run run = run("detect", "a-mail-with-quite-a-long-name-for-a-file.txt", "--lang", "en");

        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(2).noneMatch(line -> line.contains("0455") || line.contains("Lemaire"));
        // JSON is a part of YAML 1.2.
        Map<?, ?> first = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(lines.get(0));
        assertThat(first.get("line")).isEqualTo(2);
        assertThat(first.get("start")).isEqualTo(10);
        assertThat(first.get("end")).isEqualTo(23);
        assertThat(first.get("kind")).isEqualTo("PHONE");
        assertThat(run.err()).contains("PERSON").endsWith("2 places were found.\n");
    }

    @Test
    void valuesOfAListAreFoundAsTheyAreSaid() throws IOException {
        Files.writeString(folder.resolve("customers.csv"), "id,ref\n1,71 20 33 98\n");
        Files.writeString(folder.resolve("call.txt"), "septante et un, vingt…\noui\ntrente-trois, nonante-huit\n");

        Run run = run("detect", "call.txt", "--known", "customers.csv");

        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.contains("known value"));
    }

    @Test
    void aFileThatIsNotThereIsToldInOneLine() {
        Run run = run("detect", "nothing.csv", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .endsWith("nothing.csv: this is not a file that can be read\n")
                .hasLineCount(1);
    }

    @Test
    void transcriptsWithoutMarksCannotMeasureAnything() throws IOException {
        Files.writeString(folder.resolve("billing_01.txt"), "Agent: bonjour\nClient: bonjour\n");
        Run run = run("quality", "pii", "--gold", "billing_01.txt", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("allophone: billing_01.txt marks no personal data");
    }
}
