package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.allophone.fixture.TestSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstAuditTest extends FreshFolder {
    private static final String NOTHING = "the likeliest guesses found nothing";

    private Run run(String salt, String... options) {
        List<String> words = new ArrayList<>(List.of("generate", "--lang", "en"));
        words.addAll(List.of(options));
        return new Run.In(folder).with("SALT_PII", salt).run(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"changeme", "salt", "secret"})
    void aMaskWithALikelySaltIsFoundOut(String salt) {
        Run run = run(salt, "--scenario", "notebook", "--insecure-legacy-sha256");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "Quick audit of 200 rows and 18 conversations: [critical] cdr_synthetic.csv, caller_id: The tokens are"
                                + " SHA-256(salt + 0########), with number ")
                .doesNotContain(NOTHING);
    }

    @Test
    void aStreamIsAuditedOnStandardError() {
        Run run = run("changeme", "--scenario", "notebook", "--insecure-legacy-sha256", "-o", "-");
        assertThat(run.err()).contains("allophone: Quick audit of 200 rows: [critical] calls, caller_id");
        assertThat(run.out().lines()).hasSize(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "parquet", "parquet,csv"})
    void aKeyedMaskIsNotInAnyFormat(String format) {
        Run run = run(TestSecret.TEXT, "--calls", "300", "--format", format);
        assertThat(run.out())
                .contains("Quick audit of 300 rows and 18 conversations: " + NOTHING)
                .contains("allophone audit data/raw");
    }

    @Test
    void aWeakMaskOfAnyFormatIs() {
        for (String format : List.of("jsonl", "parquet")) {
            Run run = run(
                    "changeme", "--scenario", "notebook", "--insecure-legacy-sha256", "--format", format, "-o", format);
            assertThat(run.out()).contains("[critical] cdr_synthetic." + format + ", caller_id");
        }
    }

    @Test
    void theTablesOfADataSetAreMeantToShareTheirPseudonyms() {
        Run run = run(TestSecret.TEXT, "--calls", "100", "--tables");
        assertThat(run.out()).contains(NOTHING);
    }

    @Test
    void aSecretLeftAmongTheFilesIsFound() throws IOException {
        Files.writeString(folder.resolve("centre.yaml"), scenario() + "\n# password = hunter2hunter2\n");
        Run run = run(TestSecret.TEXT, "--calls", "50", "--scenario", "centre.yaml");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("[critical] scenario.yaml: ").doesNotContain("hunter2");
    }

    private String scenario() throws IOException {
        new Run.In(folder).run("scenario", "new", "start.yaml", "--lang", "en");
        return Files.readString(folder.resolve("start.yaml"));
    }

    @Test
    void aQuietRunHasNoAudit() {
        assertThat(run(TestSecret.TEXT, "--calls", "50", "--quiet").out()).isEmpty();
        assertThat(run(TestSecret.TEXT, "--calls", "50", "--quiet", "-o", "-").err())
                .isEmpty();
    }

    /** The clock goes on by a second with each look at it. */
    @Test
    void anAuditThatRunsOutOfTimeSaysSo() {
        AtomicLong looks = new AtomicLong();
        Run run = new Run.In(folder)
                .with("SALT_PII", TestSecret.TEXT)
                .clock(() -> Run.NOW.plusSeconds(looks.getAndIncrement()))
                .run("generate", "--lang", "en", "--calls", "300");
        assertThat(run.out())
                .contains("nothing was found in the 0.2 s that it may take")
                .doesNotContain(NOTHING);
    }
}
