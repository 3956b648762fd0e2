package org.allophone.cli.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.allophone.cli.Run;
import org.allophone.dataset.Layout;
import org.allophone.dataset.People;
import org.allophone.dataset.RecordedRun;
import org.allophone.fixture.TestSecret;
import org.allophone.mask.Masker;
import org.allophone.pii.TextMask;
import org.allophone.secret.Secret;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The estimate of a run's size, beside the files that the run writes. */
class ExpectedSizeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--scenario=telecom-national --calls=20000",
                "--scenario=telecom-national --calls=200000 --format=parquet",
                "--scenario=telecom-national --calls=200000 --format=csv,jsonl --tables=cases,legs --csv-dialect=excel-fr",
                "--scenario=telecom-national --calls=90000 --format=jsonl,parquet --tables",
                "--scenario=telecom-national --calls=150000 --columns=call_id,topic --split=9 --format=csv,parquet",
                "--scenario=telecom-be --days=3660 --format=parquet --tables",
                "--scenario=telecom-be --sites=30 --days=9 --tables=agents,cases",
                "--scenario=notebook --calls=60000 --format=csv,parquet",
                "--scenario=telecom-be --days=90 --transcripts=all --tables=transcripts --format=jsonl",
            })
    void isWithinTenPercentOfTheFiles(String options) throws IOException {
        Run made = new Run.In(folder)
                .with("SALT_PII", TestSecret.TEXT)
                .run(("generate --quiet " + (options.contains("--transcripts") ? "" : "--transcripts=0 ") + options)
                        .split(" "));
        assertThat(made.exitCode()).as(made.err()).isZero();

        RecordedRun run = RecordedRun.of(folder.resolve("data/raw/manifest.json"));
        Layout layout = run.manifest().layout();
        long expected = new ExpectedSize<>(
                        new ChosenTables<>(run.dataset(), layout),
                        Masker.keyed(
                                        Secret.parse(TestSecret.TEXT),
                                        run.manifest().datasetName())
                                .only(People.kinds(run.manifest().masking().masked())),
                        TextMask.NONE,
                        2)
                .bytes();

        long actual = 0;
        try (Stream<Path> files = Files.list(folder.resolve("data/raw"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*(csv|jsonl|parquet)"))
                    .toList()) {
                actual += Files.size(file);
            }
        }
        assertThat(expected).isCloseTo(actual, Percentage.withPercentage(10));
    }
}
