package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.allophone.fixture.TestSecret;
import org.allophone.mask.Masker;
import org.allophone.pii.PiiKind;
import org.allophone.secret.Secret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With {@code --mask agents} no agent is named in the data, and everything else is as without it. */
class MaskedAgentsTest extends FreshFolder {
    /** Names that stand in no other text. */
    private static final List<String> NAMES =
            List.of("Zoe-Quaglia", "Xavier_Wyns", "Yblis.Kovac", "Quentin2", "Wiktoria");

    private static final List<String> TABLES = List.of("cdr_synthetic", "legs", "agents", "callers", "cases");

    @BeforeEach
    void describeACentreWhoseAgentsHaveNames() throws IOException {
        keyed().run("scenario", "new", "centre.yaml");
        Path file = folder.resolve("centre.yaml");
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("names: \\[.*?\\]", "names: " + NAMES));
        assertThat(Files.readString(file)).isNotEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl"})
    void theAgentsPseudonymsReplaceTheirNamesInEveryTableAndNothingElseChanges(String format) throws IOException {
        generate("--scenario=centre.yaml", "--tables", "--format=" + format, "--sites=2", "--output=clear");
        generate(
                "--scenario=centre.yaml",
                "--tables",
                "--format=" + format,
                "--sites=2",
                "--mask=agents",
                "--output=masked");

        Masker masker = Masker.keyed(Secret.parse(TestSecret.TEXT), "centre/42");
        for (String table : TABLES) {
            String expected = Files.readString(folder.resolve("clear").resolve(table + "." + format));
            for (String name : NAMES) {
                expected = expected.replaceAll("\\bS2-" + name + "\\b", masker.pseudonym(PiiKind.AGENT, "S2-" + name))
                        .replaceAll("\\b" + name + "\\b", masker.pseudonym(PiiKind.AGENT, name));
            }
            assertThat(Files.readString(folder.resolve("masked").resolve(table + "." + format)))
                    .as(table)
                    .isEqualTo(expected);
        }
    }

    @Test
    void onlyTheCentresFileNamesAnAgentAndTheRunSaysSo() throws IOException {
        Run run = generate(
                "--scenario=centre.yaml", "--tables", "--format=csv,jsonl,parquet", "--mask=agents", "--explain");

        assertThat(run.out()).doesNotContain(NAMES);
        assertThat(run.err())
                .isEqualTo(
                        "allophone: WARNING: data/raw/scenario.yaml has the names of the agents in clear; do not pass it"
                                + " on with the data\n");
        try (Stream<Path> files = Files.walk(folder.resolve("data/raw"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (file.endsWith("scenario.yaml")) {
                    assertThat(bytes).contains(NAMES);
                } else {
                    assertThat(bytes).as(file.toString()).doesNotContain(NAMES);
                }
            }
        }
    }

    @Test
    void theTablesAreJoinedByThePseudonyms() throws IOException {
        generate("--scenario=centre.yaml", "--tables", "--mask=agents");
        Set<String> agents = new HashSet<>(column("agents"));
        assertThat(agents).hasSize(NAMES.size()).allMatch(agent -> agent.matches("[0-9a-f]{64}"));
        for (String table : List.of("cdr_synthetic", "legs")) {
            Set<String> named = new HashSet<>(column(table));
            assertThat(named.remove("")).as("calls that no agent answered").isTrue();
            assertThat(named).as(table).isEqualTo(agents);
        }
    }

    @Test
    void aStreamIsMaskedToo() throws IOException {
        generate("--scenario=centre.yaml", "--mask=agents");
        assertThat(generate("--scenario=centre.yaml", "--mask=agents", "--output=-")
                        .out()
                        .lines()
                        .map(line -> line.split(",")[2]))
                .isEqualTo(Files.readAllLines(csv()).stream()
                        .map(line -> line.split(",")[2])
                        .toList());
        assertThat(generate("--scenario=centre.yaml", "--output=-")
                        .out()
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",")[2]))
                .containsAll(NAMES)
                .allMatch(agent -> agent.isEmpty() || NAMES.contains(agent));
    }

    @Test
    void theRunIsRepeatedFromItsManifestWithItsMask() throws IOException {
        generate("--scenario=centre.yaml", "--tables", "--mask=agents");
        assertThat(Files.readString(folder.resolve("data/raw/manifest.json")))
                .contains("\"masked\": [\"callers\", \"agents\"]", "E.164 or agent's name");
        assertThat(generate("--from=data/raw/manifest.json", "--output=again").exitCode())
                .isZero();
        assertThat(filesIn("again")).isEqualTo(files());

        assertThat(generate("--scenario=centre.yaml", "--tables", "--mask=agents")
                        .out())
                .contains("Nothing to do");
        assertThat(generate("--scenario=centre.yaml", "--tables").err()).contains("holds another data set");
    }

    @Test
    void showMasksAsTheDataSetDoes() throws IOException {
        generate("--scenario=centre.yaml", "--mask=agents");
        NamedCsvRecord call = rows().get(1);
        String shown = keyed().run("show", call.getField("call_id")).out();
        assertThat(shown)
                .contains("\nagent_id        " + call.getField("agent_id") + "\n")
                .doesNotContain(NAMES);
        assertThat(new Run.In(folder).run("show", call.getField("call_id")).out())
                .contains("\nagent_id        –\n")
                .doesNotContain(NAMES);

        generate("--scenario=centre.yaml", "--output=clear");
        assertThat(new Run.In(folder)
                        .run("show", call.getField("call_id"), "clear")
                        .out())
                .containsPattern("\nagent_id        (" + String.join("|", NAMES) + ")\n");
    }

    @Test
    void theNotebooksAgentsAreMaskedOnlyIfAskedFor() throws IOException {
        generate("--scenario=notebook", "--start=2025-01-06", "--output=clear");
        Run masked = generate("--scenario=notebook", "--start=2025-01-06", "--mask=agents");
        assertThat(masked.err()).isEmpty();
        Map<String, String> pseudonyms = new HashMap<>();
        List<String> clear = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("clear/cdr_synthetic.csv"))) {
            reader.forEach(row -> clear.add(row.getField("agent_id")));
        }
        for (int i = 0; i < clear.size(); i++) {
            String pseudonym = rows().get(i).getField("agent_id");
            assertThat(pseudonyms.putIfAbsent(clear.get(i), pseudonym)).isIn(null, pseudonym);
        }
        assertThat(pseudonyms).containsOnlyKeys("A", "B", "C", "D", "E");
        assertThat(new HashSet<>(pseudonyms.values())).hasSize(5).allMatch(pseudonym -> pseudonym.length() == 64);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--mask=callers | option --mask names \"callers\"; it may name: agents",
                "--mask=agents,agents | option --mask names \"agents\" twice; name it once",
                "--mask=agents --insecure-legacy-sha256 | options --insecure-legacy-sha256 and --mask do not go together",
                "--mask=agents --from=data/raw/manifest.json | options --from and --mask do not go together",
            })
    void whatCannotBeMaskedIsTold(String options, String message) {
        Run run = generate(options.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message).hasLineCount(1);
    }

    private List<String> column(String table) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("data/raw").resolve(table + ".csv"))) {
            return reader.stream().map(row -> row.getField("agent_id")).toList();
        }
    }
}
