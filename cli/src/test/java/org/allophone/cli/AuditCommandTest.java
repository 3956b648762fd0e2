package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class AuditCommandTest extends FreshFolder {
    private static final String TOKEN = "0b5a1f6e7d8c9b0a1f2e3d4c5b6a7f8e";

    private Run audit(String... arguments) {
        List<String> words = new ArrayList<>(List.of("audit", "--budget", "2"));
        words.addAll(List.of(arguments));
        return new Run.In(folder).onTerminal().run(words.toArray(String[]::new));
    }

    private Map<?, ?> json(String file) throws IOException {
        // JSON is a part of YAML 1.2.
        return (Map<?, ?>)
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(folder.resolve(file)));
    }

    @Test
    void whereNoWeaknessIsFoundItDoesNotSaySafe() throws IOException {
        Files.writeString(folder.resolve("codes.csv"), "topic;count\nbilling;1\norders;2\n");

        Run run = audit("codes.csv", "--lang", "en");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("No weakness was found", "not mean that there is", "not anonymous")
                .doesNotContainIgnoringCase("safe");
    }

    @Test
    void aWeaknessEndsWithThreeAndASecretWithFour() throws IOException {
        Files.writeString(folder.resolve("call.txt"), "Client_1: mon gsm est le 0471 20 33 98\n");
        assertThat(audit("call.txt").exitCode()).isEqualTo(3);
        Files.writeString(folder.resolve(".env"), "SALT_PII=coquelicot\n");
        Run run = audit("call.txt", ".env", "--json", "audit.json");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(json("audit.json").get("severity")).isEqualTo("critical");
        assertThat(run.out() + Files.readString(folder.resolve("audit.json"))).doesNotContain("coquelicot", "0471");
    }

    @Test
    void valuesAreShownToWhoAsks() throws IOException {
        Files.writeString(folder.resolve("call.txt"), "Client_1: mon gsm est le 0471 20 33 98\n");
        assertThat(audit("call.txt", "--reveal").out()).contains("0471 20 33 98");
    }

    @Test
    void ourOwnDataCanBeMadeAgainByItsManifest() throws IOException {
        generate("--calls", "60");
        assertThat(audit("data/raw", "--lang", "en").out()).contains("The manifest tells");
        assertThat(audit("data/raw").exitCode()).isEqualTo(4);
        assertThat(audit("data/raw/cdr_synthetic.csv", "--json", "calls.json").exitCode())
                .as("the calls alone")
                .isEqualTo(3);
        assertThat(Files.readString(folder.resolve("calls.json")))
                .doesNotContain(rows().get(0).getField("caller_id"));
    }

    @Test
    void sealedDataCannot() throws IOException {
        generate("--calls", "60", "--sealed", "answers.csv", "-o", "shared");
        assertThat(audit("shared", "--lang", "en").out())
                .doesNotContain("The manifest tells")
                .contains("sealed");
    }

    @Test
    void anAttackerWhoKnowsLittleTriesLess() throws IOException {
        generate("--calls", "60");
        Run run = audit("data/raw", "--attacker", "curious", "--lang", "en");
        assertThat(run.out())
                .contains("Not tried by this attacker: Known pairs, Singling out")
                .doesNotContain("Who knows the hour");
    }

    @Test
    void namesThatCommandATerminalAreShownByTheirCharacters() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "caller\u001b[31m\u202e,time\nC1,2025-01-01\n");

        Run run = audit("a.csv", "--json", "a.json");

        assertThat(run.out() + Files.readString(folder.resolve("a.json"))).doesNotContain("\u001b", "\u202e");
        assertThat(run.out()).contains("\\u001b[31m\\u202e");
        assertThat(json("a.json").toString()).contains("caller\u001b[31m\u202e");
    }

    @Test
    void theOwnCustomersAreSearchedInTheTexts() throws IOException {
        Files.writeString(folder.resolve("customers.csv"), "name,ref\nOctave Zyssmann,712033981\n");
        Files.writeString(folder.resolve("call.txt"), "Client_1: c'est pour octave zyssmann\n");
        Run run = audit("call.txt", "--original", "customers.csv", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).doesNotContainIgnoringCase("zyssmann");
    }

    @Test
    void aReportFitsATerminalAndNoJsonIsReplaced() throws IOException {
        Files.writeString(folder.resolve("calls.csv"), "caller_id,start\n" + TOKEN + ",2025-01-01T08:00:00\n");
        for (String language : List.of("fr", "en")) {
            assertThat(audit("calls.csv", "--lang", language).out().lines()).allMatch(line -> line.length() <= 80);
        }
        Files.writeString(folder.resolve("there.json"), "mine");
        Run run = audit("calls.csv", "--json", "there.json", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("there.json already exists");
        assertThat(folder.resolve("there.json")).hasContent("mine");
    }

    @Test
    void wrongUseIsToldInOneLine() throws IOException {
        Files.writeString(folder.resolve("ragged.csv"), "a,b\n1\n");
        for (String[] wrong : new String[][] {
            {"nowhere"}, {"ragged.csv"}, {"ragged.csv", "--attacker", "nobody"}, {"ragged.csv", "--prefix", "0471"}
        }) {
            Run run = audit(wrong);
            assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).startsWith("allophone: ");
        }
    }

    /** Path of the shared folder must not leak: only what the user wrote. */
    @Test
    void pathsAreShownAsTheyWereGiven() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/.env"), "SALT=coquelicot\n");
        Run run = audit("in");
        assertThat(run.out()).contains(Path.of("in", ".env").toString()).doesNotContain(folder.toString());
    }
}
