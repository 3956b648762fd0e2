package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.allophone.fixture.TestSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A data set is made again from its manifest, to the byte, with its own key only. */
class RepeatedRunTest extends FreshFolder {

    @Test
    void aRunIsRepeatedFromItsManifest() throws IOException {
        generate("--calls", "50", "--seed", "9", "--name", "été", "--start", "2024-02-26");
        Map<String, String> made = files();

        Run run = keyed().run("generate", "--from", "data/raw/manifest.json", "--output", "again");

        assertThat(run.exitCode()).isZero();
        assertThat(filesIn("again")).isEqualTo(made);
    }

    /** The program's version and the licence do not decide on the data, and older manifests of this output version have none. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\"program\": {\"name\": \"allophone\", \"version\": \"0.1.9\"}, \"license\": \"x\","})
    void aManifestOfAnotherVersionOfTheProgramWithTheSameOutputIsRepeated(String instead) throws IOException {
        generate("--calls", "50");
        Map<String, String> made = files();
        Path manifest = folder.resolve("data/raw/manifest.json");
        String text = Files.readString(manifest);
        String other = text.replaceFirst("(?s)\"program\": \\{.*?\\},\\s+\"license\": \"CC0-1.0\",", instead);
        assertThat(other).isNotEqualTo(text);
        Files.writeString(manifest, other);

        assertThat(generate("--from", "data/raw/manifest.json", "--output", "again")
                        .exitCode())
                .isZero();
        assertThat(filesIn("again")).isEqualTo(made);
        assertThat(generate("--calls", "50").out()).contains("Nothing to do");
    }

    @Test
    void aRunIsNotRepeatedWithAnotherKeyNorWithNone() throws IOException {
        generate();
        Run other = new Run.In(folder)
                .with("SALT_PII", TestSecret.TEXT.replace('8', '3'))
                .run("generate", "--from", "data/raw/manifest.json", "--output", "again");
        assertThat(other.exitCode()).isEqualTo(1);
        assertThat(other.err()).contains("was made with key " + TestSecret.KEY_ID);

        generate("--ephemeral", "--output", "e");
        Run ephemeral = keyed().run("generate", "--from", "e/manifest.json", "--output", "again");
        assertThat(ephemeral.exitCode()).isEqualTo(1);
        assertThat(ephemeral.err()).contains("cannot be repeated");
        assertThat(folder.resolve("again")).doesNotExist();
    }

    @Test
    void aRunIsNeverRepeatedWithANewKey() throws IOException {
        generate();
        Run run = new Run.In(folder).run("generate", "--from", "data/raw/manifest.json", "-o", "again");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("its own key is needed, and no key was found");
        assertThat(folder.resolve(".env")).doesNotExist();
    }

    @Test
    void aRunWithoutItsKeyIsNotRepeated() {
        Run run = generate("--from", "data/raw/manifest.json", "--ephemeral");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--ephemeral and --from");
    }

    @Test
    void anInsecureRunIsTheSameAgainOnlyWithTheSameSalt() throws IOException {
        new Run.In(folder).with("SALT_PII", "changeme").run(NOTEBOOK);
        Run again = new Run.In(folder).with("SALT_PII", "changeme").run(NOTEBOOK);
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("Nothing to do");

        Run other = new Run.In(folder).with("SALT_PII", "other").run(NOTEBOOK);
        assertThat(other.exitCode()).isEqualTo(1);
        Run repeated = new Run.In(folder)
                .with("SALT_PII", "other")
                .run("generate", "--from", "data/raw/manifest.json", "--insecure-legacy-sha256", "-o", "again");
        assertThat(repeated.exitCode()).isEqualTo(1);
        assertThat(repeated.err()).contains("the files made differ from those of the manifest");
        assertThat(folder.resolve("again")).doesNotExist();
    }

    @Test
    void withoutAStartTheNotebookBeginsThirtyDaysAgoAndTheManifestSaysWhen() throws IOException {
        generate("--scenario", "notebook");
        assertThat(Files.readString(folder.resolve("data/raw/manifest.json")))
                .contains("\"start\": \"2026-02-02T05:06:07.000089\"");
    }

    @Test
    void aManifestThatIsNoneIsRefusedInTheLanguageAskedFor() throws IOException {
        Path bad = Files.writeString(folder.resolve("l'{0}.json"), "{\"outputVersion\": 1, \"files\": []}");
        Run french = keyed().run("generate", "--from", "l'{0}.json", "--lang", "fr");
        assertThat(french.exitCode()).isEqualTo(1);
        assertThat(french.err())
                .isEqualTo("allophone: " + bad
                        + "\u00a0: outputVersion vaut 1\u00a0; ce programme écrit et lit la version 3\n");
        Run english = keyed().run("generate", "--from", "l'{0}.json");
        assertThat(english.exitCode()).isEqualTo(1);
        assertThat(english.err())
                .isEqualTo("allophone: " + bad + ": outputVersion is 1; this program makes and reads 3\n");

        for (String command : List.of("verify", "show CALL_0001")) {
            Files.createDirectories(folder.resolve("data/raw"));
            Files.writeString(folder.resolve("data/raw/manifest.json"), "3");
            Run run = keyed().run((command + " --lang fr").split(" "));
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).endsWith("manifest.json\u00a0: le fichier manque ou n’est pas un objet\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"formats, csv, xml", "csvDialect, rfc4180, x", "tables, calls, rounds", "columns, call_id, name"})
    void aManifestThatNamesWhatThereIsNotIsToldWithItsPlace(String field, String found, String instead)
            throws IOException {
        generate();
        Path manifest = folder.resolve("data/raw/manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replaceFirst("(\"" + field + "\": .*?)\"" + found + "\"", "$1\"" + instead + "\""));
        Run run = generate("--from", "data/raw/manifest.json", "--output", "again", "--lang", "fr");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("data/raw/manifest.json\u00a0: " + field + " contient «\u00a0" + instead + "\u00a0»");
    }
}
