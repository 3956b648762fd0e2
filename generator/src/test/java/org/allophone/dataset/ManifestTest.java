package org.allophone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allophone.files.Program;
import org.allophone.output.FileDigest;
import org.allophone.output.FileDigests;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    @TempDir
    Path folder;

    private Manifest manifest;

    @BeforeEach
    void makeAFolderWithItsManifest() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "abc");
        manifest = new Manifest(
                Recipes.telecom(-7, 12, 3),
                Recipes.LAYOUT,
                "telecom-be/set é",
                new Manifest.Masking("HMAC", Optional.of("0123abcd"), Set.of(People.CALLERS)),
                Map.of("a.csv", FileDigest.of(folder.resolve("a.csv"))));
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        assertThat(ManifestReader.read(written(manifest.toJson()))).isEqualTo(manifest);
    }

    @Test
    void aManifestIsIndentedByTwoSpacesAndItsListsOfNamesStandOnOneLine() {
        assertThat(manifest.toJson())
                .startsWith("""
                        {
                          "outputVersion": 3,
                          "program": {
                            "name": "allophone",
                            "version": "VERSION"
                          },
                          "license": "CC0-1.0",
                          "scenario": "telecom-be",
                        """.replace("VERSION", Program.VERSION))
                .contains("\n  \"dataset\": \"telecom-be/set é\",\n  \"formats\": [\"csv\"],\n")
                .endsWith("""
                          "pseudonyms": {
                            "scheme": "HMAC",
                            "keyId": "0123abcd",
                            "masked": ["callers"]
                          },
                          "files": [
                            {
                              "path": "a.csv",
                              "bytes": 3,
                              "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void anEarlierManifestDoesNotSayThatCallersAreMasked() throws IOException {
        String earlier = manifest.toJson().replaceFirst(",\\s+\"masked\": \\[\"callers\"\\]", "");
        assertThat(earlier).isNotEqualTo(manifest.toJson());
        assertThat(ManifestReader.read(written(earlier))).isEqualTo(manifest);
    }

    @Test
    void whoIsMaskedIsReadBack() throws IOException {
        for (Set<People> masked : List.of(Set.of(People.CALLERS), Set.of(People.CALLERS, People.AGENTS))) {
            Manifest other = new Manifest(
                    manifest.recipe(),
                    manifest.layout(),
                    "n",
                    new Manifest.Masking("HMAC", Optional.empty(), masked),
                    manifest.files());
            assertThat(ManifestReader.read(written(other.toJson()))).isEqualTo(other);
        }
    }

    /** Which Maven fills in. */
    @Test
    void theProgramKnowsItsVersion() {
        assertThat(Program.VERSION).matches("\\d+\\.\\d+\\.\\d+(-[\\w.-]+)?");
    }

    @Test
    void theNotebooksInstantIsReadBackToTheMicrosecond() throws IOException {
        Manifest notebook = new Manifest(
                Recipes.notebook(200, 18),
                Recipes.LAYOUT,
                "n",
                new Manifest.Masking("INSECURE", Optional.empty(), Set.of(People.CALLERS)),
                Map.of());
        assertThat(ManifestReader.read(written(notebook.toJson()))).isEqualTo(notebook);
    }

    @Test
    void untouchedFilesAreClean() throws IOException {
        assertThat(new FileDigests(manifest.files()).verify(folder)).isEmpty();
    }

    @Test
    void aChangedFileAndAMissingOneAreFound() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "abd");
        assertThat(new FileDigests(manifest.files()).verify(folder))
                .containsExactly(new FileDigests.Finding("a.csv", FileDigests.Fault.CHANGED));
        Files.delete(folder.resolve("a.csv"));
        assertThat(new FileDigests(manifest.files()).verify(folder))
                .containsExactly(new FileDigests.Finding("a.csv", FileDigests.Fault.MISSING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../a.csv", "/etc/passwd", "a/../../b", "", ".", "a//b", "a\\\\b", "c:evil", "a\\u0000b", "a/"})
    void aPathThatLeavesTheFolderIsRefused(String path) throws IOException {
        Path file = written(manifest.toJson().replace("\"a.csv\"", "\"" + path + "\""));
        assertThatThrownBy(() -> ManifestReader.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a path inside the folder belongs there");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        for (byte[] bytes : List.of(new byte[] {(byte) 0xff, 0}, new byte[0], "[".getBytes(StandardCharsets.UTF_8))) {
            Path file = Files.write(folder.resolve("bad.json"), bytes);
            assertThatThrownBy(() -> ManifestReader.read(file)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void anAliasBombIsRefused() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append(String.format("a%d: &a%d [*a%d, *a%d]%n", i, i, i - 1, i - 1));
        }
        Path file = written(bomb.toString());
        assertThatThrownBy(() -> ManifestReader.read(file)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsNoPlainFileIsRefused() {
        assertThatThrownBy(() -> ManifestReader.read(folder)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ManifestReader.read(Path.of("/dev/zero"))).isInstanceOf(Refusal.class);
    }

    @Test
    void onlyTheSameRecipeLayoutNameKeyAndCentreGiveTheSame() {
        assertThat(describes(Recipes.telecom(-7, 12, 3), Recipes.LAYOUT, "telecom-be/set é", "0123abcd"))
                .isTrue();
        assertThat(describes(Recipes.telecom(-7, 13, 3), Recipes.LAYOUT, "telecom-be/set é", "0123abcd"))
                .isFalse();
        Layout other = new Layout(
                List.of("jsonl"), "rfc4180", 1, List.of("calls"), List.of("call_id", "topic"), TranscriptForm.USUAL);
        assertThat(describes(Recipes.telecom(-7, 12, 3), other, "telecom-be/set é", "0123abcd"))
                .isFalse();
        assertThat(describes(Recipes.telecom(-7, 12, 3), Recipes.LAYOUT, "other", "0123abcd"))
                .isFalse();
        assertThat(describes(Recipes.telecom(-7, 12, 3), Recipes.LAYOUT, "telecom-be/set é", "ffffffff"))
                .isFalse();
        FileDigest centre = FileDigest.of("scenario: x".getBytes(StandardCharsets.UTF_8));
        assertThat(manifest.describesSameAs(
                        manifest.recipe(),
                        manifest.layout(),
                        manifest.datasetName(),
                        manifest.masking(),
                        Map.of(Manifest.SCENARIO_FILE, centre)))
                .isFalse();
    }

    private boolean describes(Recipe recipe, Layout layout, String name, String keyId) {
        return manifest.describesSameAs(
                recipe,
                layout,
                name,
                new Manifest.Masking("HMAC", Optional.of(keyId), Set.of(People.CALLERS)),
                Map.of());
    }

    private Path written(String json) throws IOException {
        return Files.writeString(folder.resolve("m.json"), json);
    }
}
