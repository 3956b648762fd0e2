package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allophone.fixture.TestSecret;
import org.allophone.mask.Masker;
import org.allophone.pii.PiiKind;
import org.allophone.secret.Secret;
import org.junit.jupiter.api.Test;

/** A sealed data set: nobody can make its calls again, and its owner can tell whether an attack was right. */
class SealedTest extends FreshFolder {
    private static final Path MANIFEST = Path.of("data/raw/manifest.json");

    private Map<String, String> answers(String file) throws IOException {
        Map<String, String> numbers = new HashMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            reader.forEach(row -> numbers.put(row.getField("caller_id"), row.getField("phone")));
        }
        return numbers;
    }

    @Test
    void theNumberBehindEachPseudonymIsInThePrivateFile() throws IOException {
        Run run = generate("--sealed", "answers.csv");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Sealed: the number behind each pseudonym is in answers.csv");

        Path file = folder.resolve("answers.csv");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Map<String, String> numbers = answers("answers.csv");
        assertThat(numbers).hasSize(20_000);
        String manifest = Files.readString(folder.resolve(MANIFEST));
        String name = manifest.replaceFirst("(?s).*\"dataset\": \"([^\"]+)\".*", "$1");
        Masker masker = Masker.keyed(Secret.parse(TestSecret.TEXT), name);
        for (NamedCsvRecord row : rows()) {
            String number = numbers.getOrDefault(row.getField("caller_id"), "");
            assertThat(number).matches("\\+324[014][0-9]{6}");
            assertThat(masker.pseudonym(PiiKind.PHONE, number)).isEqualTo(row.getField("caller_id"));
        }
    }

    /** Whoever has the folder and even the key does not find the calls by their seed. */
    @Test
    void theFolderDoesNotSayHowToMakeTheCallsAgain() throws IOException {
        generate("--sealed", "answers.csv");
        assertThat(Files.readString(folder.resolve(MANIFEST))).doesNotContain("seed");
        for (List<String> command :
                List.of(List.of("generate", "--from", MANIFEST.toString(), "-o", "again"), List.of("show", "1"))) {
            Run run = keyed().run(command.toArray(String[]::new));
            assertThat(run.exitCode()).isNotZero();
            assertThat(run.err()).contains("the data set is sealed").hasLineCount(1);
        }
        assertThat(keyed().run("verify").exitCode()).isZero();

        List<String> times =
                rows().stream().map(row -> row.getField("start_ts")).toList();
        generate("--force");
        assertThat(rows().stream().map(row -> row.getField("start_ts")).toList())
                .isNotEqualTo(times);
    }

    @Test
    void twoSealedDataSetsHaveNothingInCommon() throws IOException {
        generate("--sealed", "one.csv");
        List<String> first = Files.readAllLines(csv());
        generate("--sealed", "two.csv", "--force");
        assertThat(Files.readAllLines(csv()).subList(1, 100)).doesNotContainAnyElementsOf(first.subList(1, 100));
        assertThat(Collections.disjoint(
                        answers("one.csv").keySet(), answers("two.csv").keySet()))
                .isTrue();
    }

    @Test
    void explainingTellsNoNumber() throws IOException {
        Run run = generate("--sealed", "answers.csv", "--explain");
        assertThat(run.out()).contains("The data set is sealed").doesNotContain("+324");
    }

    @Test
    void answersAreNotReplacedAndNeverPublished() throws IOException {
        Files.writeString(folder.resolve("there.csv"), "mine");
        for (String[] refused : Stream.of("there.csv", "data/raw/answers.csv")
                .map(file -> new String[] {"--sealed", file})
                .toList()) {
            Run run = generate(refused);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).hasLineCount(1);
            assertThat(folder.resolve("data/raw/manifest.json")).doesNotExist();
        }
        assertThat(folder.resolve("there.csv")).hasContent("mine");
        assertThat(generate("--sealed", "a.csv", "--seed", "1").exitCode()).isEqualTo(2);
        assertThat(generate("--sealed", "a.csv", "--insecure-legacy-sha256").exitCode())
                .isEqualTo(2);
        assertThat(folder.resolve("a.csv")).doesNotExist();
    }
}
