package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    void aTextThatIsWithheldIsALineAndAnExitCode() throws IOException {
        Files.writeString(
                folder.resolve("brief.txt"),
                "Wenn das Gerät nicht richtig funktioniert, ziehen wir bitte zuerst den Netzstecker. ".repeat(8));

        Run run = run("detect", "brief.txt", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEqualTo("{\"file\":\"brief.txt\",\"line\":1,\"withheld\":\"unknown_language\"}\n");
        assertThat(run.err()).contains("1 document was withheld");
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

    @Test
    void aSampleIsMarkedByAPersonAndGivesABound() throws IOException {
        Files.writeString(folder.resolve("calls.csv"), "call_id,speaker,text\n1,caller,mon gsm 0475 12 34 56\n");

        Run made = run("quality", "pii", "--calls", "calls.csv", "--sample", "300", "--sheet", "s.csv", "--lang", "en");
        assertThat(made.err()).startsWith("s.csv has 1 call, drawn at random out of 1;");
        String sheet = Files.readString(folder.resolve("s.csv"));
        assertThat(sheet).contains("[PHONE_1];").doesNotContain("0475");
        assertThat(run("quality", "pii", "--sheet", "s.csv", "--lang", "en").exitCode())
                .isEqualTo(2);

        String marked = IntStream.rangeClosed(1, 300)
                .mapToObj(call -> call + ";0\n")
                .collect(Collectors.joining("", "call;left\n", "301;\n"));
        Files.writeString(folder.resolve("s.csv"), marked);
        Run read = run("quality", "pii", "--sheet", "s.csv", "--lang", "en");
        assertThat(read.out())
                .startsWith("Something personal is left in 0 of 300 marked calls.")
                .contains("at most 1.0 % of all calls")
                .endsWith("1 call has no mark and does not count.\n");
        assertThat(read.exitCode()).isZero();
    }

    @Test
    void aSheetIsNeverOverwritten() throws IOException {
        Files.writeString(folder.resolve("calls.csv"), "call_id,speaker,text\n1,caller,bonjour\n");
        Files.writeString(folder.resolve("s.csv"), "mine");
        Run run = run("quality", "pii", "--calls", "calls.csv", "--sample", "5", "--sheet", "s.csv", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("allophone: s.csv already exists; a sheet is never overwritten\n");
        assertThat(folder.resolve("s.csv")).hasContent("mine");
    }

    @Test
    void whatIsMeasuredIsNamedOnce() {
        Run run = run("quality", "pii", "--gold", "x", "--sample", "5", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("allophone: name one of these: --gold PATH")
                .hasLineCount(1);
    }
}
