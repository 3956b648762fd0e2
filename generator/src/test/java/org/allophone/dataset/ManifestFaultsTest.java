package org.allophone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allophone.output.FileDigest;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a manifest, in both languages. Here _ stands for the space that does not break. */
class ManifestFaultsTest {
    private static final String LARGEST = "9223372036854775807";

    @TempDir
    Path folder;

    private String json;

    @BeforeEach
    void makeAManifestAndTheCentreBesideIt() throws IOException {
        Path centre = Files.writeString(
                folder.resolve(Manifest.SCENARIO_FILE),
                ScenarioFile.bundled("telecom-be").text());
        Map<String, FileDigest> files = new LinkedHashMap<>();
        files.put("a.csv", FileDigest.of("abc".getBytes(StandardCharsets.UTF_8)));
        files.put(Manifest.SCENARIO_FILE, FileDigest.of(centre));
        json = new Manifest(
                        Recipes.telecom(-7, 12, 3),
                        Recipes.LAYOUT,
                        "set",
                        new Manifest.Masking("HMAC", Optional.of("0123abcd"), Set.of(People.CALLERS)),
                        files)
                .toJson();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"outputVersion\": 3 | \"outputVersion\": 1 | outputVersion is 1; this program makes and reads 3"
                        + " | outputVersion vaut 1_; ce programme écrit et lit la version 3",
                "\"calls\": 12 | \"calls\": -1 | calls is -1; a whole number from 0 to 100000000000 belongs there"
                        + " | calls vaut -1_; il y faut un nombre entier de 0 à 100000000000",
                "\"calls\": 12 | \"calls\": 99999999999999999999"
                        + " | calls is beyond 64 bits; a whole number from 0 to 100000000000 belongs there"
                        + " | calls dépasse 64 bits_; il y faut un nombre entier de 0 à 100000000000",
                "\"calls\": 12 | \"calls\": 1e3"
                        + " | calls is missing or not a whole number; a whole number from 0 to 100000000000 belongs there"
                        + " | calls manque ou n’est pas un nombre entier_; il y faut un nombre entier de 0 à 100000000000",
                "\"calls\": 12 | \"call\": 12"
                        + " | calls is missing or not a whole number; a whole number from 0 to 100000000000 belongs there"
                        + " | calls manque ou n’est pas un nombre entier_; il y faut un nombre entier de 0 à 100000000000",
                "\"days\": 30 | \"days\": 0 | days is 0; a whole number from 1 to 3660 belongs there"
                        + " | days vaut 0_; il y faut un nombre entier de 1 à 3660",
                "\"bytes\": 3, | \"bytes\": -3, | bytes is -3; a whole number from 0 to " + LARGEST + " belongs there"
                        + " | bytes vaut -3_; il y faut un nombre entier de 0 à " + LARGEST,
                "\"scenario\": | \"scenery\": | scenario is missing or not a text | scenario manque ou n’est pas un texte",
                "\"masked\": [\"callers\"] | \"masked\": [\"callers\", \"cats\"]"
                        + " | pseudonyms.masked names \"cats\"; it may name: callers, agents"
                        + " | pseudonyms.masked contient «_cats_»_; valeurs possibles_: callers, agents",
                "\"formats\": [\"csv\"] | \"formats\": [] | formats is missing, empty or not a list of texts"
                        + " | formats manque, est vide ou n’est pas une liste de textes",
                "\"formats\": [\"csv\"] | \"formats\": [3] | formats is missing, empty or not a list of texts"
                        + " | formats manque, est vide ou n’est pas une liste de textes",
                "2025-01-06T00:00:00 | 2025-01-06T13:00:00"
                        + " | start is \"2025-01-06T13:00:00\"; a date and time such as 2025-01-06T00:00:00 belongs there"
                        + " | start vaut «_2025-01-06T13:00:00_»_; il y faut une date et une heure comme 2025-01-06T00:00:00",
                "2025-01-06T00:00:00 | +300000-01-01T00:00:00"
                        + " | start is \"+300000-01-01T00:00:00\"; a date and time such as 2025-01-06T00:00:00 belongs there"
                        + " | start vaut «_+300000-01-01T00:00:00_»_; il y faut une date et une heure comme 2025-01-06T00:00:00",
                "2025-01-06T00:00:00 | it's {0} | start is \"it's {0}\"; a date and time such as 2025-01-06T00:00:00 belongs there"
                        + " | start vaut «_it's {0}_»_; il y faut une date et une heure comme 2025-01-06T00:00:00",
                "\"dataset\": \"set | \"dataset\": \"a; b"
                        + " | dataset is \"a; b\"; at most 100 letters, digits, spaces and . _ / - belong there"
                        + " | dataset vaut «_a; b_»_; il y faut au plus 100 lettres, chiffres, espaces et . _ / -",
                "\"pseudonyms\": | \"names\": | pseudonyms is missing or not an object | pseudonyms manque ou n’est pas un objet",
                "\"files\": [ | \"files\": 3, \"x\": [ | files is missing or not a list | files manque ou n’est pas une liste",
                "\"files\": [ | \"files\": [7, | an entry of files is missing or not an object"
                        + " | une entrée de files manque ou n’est pas un objet",
                "a.csv | ../a.csv | files names \"../a.csv\"; a path inside the folder belongs there"
                        + " | files nomme «_../a.csv_»_; il y faut un chemin à l’intérieur du dossier",
                "a.csv | scenario.yaml | files names \"scenario.yaml\" twice | files nomme deux fois «_scenario.yaml_»",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad | X"
                        + " | sha256 of a.csv is \"X\"; 64 hexadecimal digits belong there"
                        + " | le sha256 de a.csv vaut «_X_»_; il y faut 64 chiffres hexadécimaux",
                "{ | [ | the file is not JSON | le fichier n’est pas du JSON",
                "\"outputVersion\": 3 | \"outputVersion\": 3, \"timeZone\": \"Asia/Tokyo\" | the file is not JSON"
                        + " | le fichier n’est pas du JSON",
                "Europe/Brussels | Asia/Tokyo | it is not what scenario.yaml beside it makes"
                        + " | il ne correspond pas à ce que donne scenario.yaml, à côté de lui",
                "\"path\": \"scenario.yaml | \"path\": \"centre.yaml"
                        + " | the centre it was made of is to be read from scenario.yaml beside it, and that file is missing or was changed"
                        + " | le centre dont vient ce jeu de données est décrit par scenario.yaml, à côté, et ce fichier manque ou a été modifié",
            })
    void aFaultIsToldInBothLanguages(String right, String wrong, String english, String french) throws IOException {
        assertThat(json).contains(right);
        int at = json.indexOf(right);
        byte[] changed =
                (json.substring(0, at) + wrong + json.substring(at + right.length())).getBytes(StandardCharsets.UTF_8);
        assertThatTold(Files.write(folder.resolve("manifest.json"), changed), english, french);
    }

    @Test
    void whatIsNoManifestAtAllIsToldInBothLanguages() throws IOException {
        assertThatTold(folder, "this is not a file that can be read", "ce n’est pas un fichier lisible");
        Path file = folder.resolve("manifest.json");
        Files.write(file, new byte[] {(byte) 0xff});
        assertThatTold(file, "the file is not UTF-8", "le fichier n’est pas en UTF-8");
        Files.writeString(file, "3");
        assertThatTold(file, "the file is missing or not an object", "le fichier manque ou n’est pas un objet");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(100_000_000);
        }
        assertThatTold(
                file,
                "the file is larger than 25165824 bytes, more than belongs in such a file",
                "le fichier a plus de 25165824 octets, plus qu’il n’en faut à un tel fichier");
    }

    /** Each took minutes or exhausted the stack of the reader of YAML that read manifests before. */
    @Test
    void whatIsMadeToKeepAReaderBusyIsRefusedAtOnce() throws IOException {
        Path file = folder.resolve("manifest.json");
        for (String bomb : List.of(
                "[".repeat(10_000_000),
                "{\"a\":".repeat(4_000_000),
                "{\"outputVersion\": \"" + "x".repeat(20_000_000) + "\"}",
                "{\"" + "x".repeat(20_000_000) + "\": 1}",
                "{\"outputVersion\": " + "9".repeat(1_000_000) + "}")) {
            Files.writeString(file, bomb);
            assertThatTold(
                    file,
                    "a text, a number or the nesting in it is longer than in any file of this kind",
                    "un texte, un nombre ou une imbrication y est plus long que dans tout fichier de ce genre");
        }
        for (String yaml : List.of("- ".repeat(10_000_000), "a: 1", "{a: 1}", "{\"a\": 1, \"a\": 2}", "{} {}", "")) {
            Files.writeString(file, yaml);
            assertThatTold(file, "the file is not JSON", "le fichier n’est pas du JSON");
        }
    }

    private static void assertThatTold(Path file, String english, String french) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> RecordedRun.of(file));
        assertThat(refusal).hasMessage(file + ": " + english);
        assertThat(refusal.lines().get(0).in(Locale.ENGLISH)).isEqualTo(file + ": " + english);
        assertThat(refusal.lines().get(0).in(Locale.FRENCH).replace('\u00a0', '_'))
                .isEqualTo(file + "_: " + french);
    }
}
