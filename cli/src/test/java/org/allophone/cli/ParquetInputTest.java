package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commands say the same of a data set whatever it is written as. */
class ParquetInputTest extends FreshFolder {

    /** The tables of one data set, of each format in a folder of its own. */
    @BeforeEach
    void makeTheSameInEachFormat() throws IOException {
        Run run = generate(
                "--format",
                "csv,jsonl,parquet",
                "--tables",
                "legs,transcripts",
                "--transcripts",
                "10",
                "--gold",
                "-o",
                "all");
        assertThat(run.exitCode()).as(run.err()).isZero();
        for (String format : List.of("csv", "jsonl", "parquet")) {
            Path target = Files.createDirectories(folder.resolve(format));
            for (Path file : files("all", format)) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
            Files.copy(folder.resolve("all/gold/transcripts." + format), target.resolve("transcripts." + format));
        }
    }

    private List<Path> files(String name, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.filter(file -> file.toString().endsWith("." + ending))
                    .filter(file -> !file.getFileName().toString().startsWith("transcripts"))
                    .toList();
        }
    }

    @Test
    void agreementFindsTheSame() {
        Run jsonLines = keyed().run("quality", "agreement", "jsonl");
        Run parquet = keyed().run("quality", "agreement", "parquet");

        assertThat(parquet.err()).isEmpty();
        assertThat(parquet.out()).isEqualTo(jsonLines.out()).contains("10 calls");
        assertThat(parquet.exitCode()).isEqualTo(jsonLines.exitCode());
    }

    @Test
    void theMeasuresOfTranscriptsAreTheSame() {
        Run jsonLines = keyed().run("quality", "transcripts", "jsonl/transcripts.jsonl");
        Run parquet = keyed().run("quality", "transcripts", "parquet/transcripts.parquet");

        assertThat(parquet.out().replace(".parquet", ".jsonl").replace("parquet/", "jsonl/"))
                .isEqualTo(jsonLines.out())
                .contains("10");
        assertThat(parquet.exitCode()).isEqualTo(jsonLines.exitCode());
    }

    @Test
    void theMarkedDataFoundAreTheSame() {
        Run jsonLines = keyed().run("quality", "pii", "--gold", "jsonl/transcripts.jsonl");
        Run parquet = keyed().run("quality", "pii", "--gold", "parquet/transcripts.parquet");

        assertThat(parquet.out().replace("parquet", "jsonl")).isEqualTo(jsonLines.out());
        assertThat(parquet.exitCode()).isEqualTo(jsonLines.exitCode());
    }

    /** The line of a Parquet file is its row, as that of JSON Lines is. */
    @Test
    void detectFindsTheSamePlaces() {
        Run jsonLines = keyed().run("detect", "jsonl/transcripts.jsonl");
        Run parquet = keyed().run("detect", "parquet/transcripts.parquet");

        assertThat(parquet.out().replace("parquet", "jsonl"))
                .isEqualTo(jsonLines.out())
                .isNotEmpty();
        assertThat(words(parquet)).isEqualTo(words(jsonLines));
    }

    /** The columns of the summary are as wide as the names of the files. */
    private static String words(Run run) {
        return run.err().replace("parquet", "jsonl").replaceAll(" +", " ");
    }

    @Test
    void aValueIsFoundInTheSamePlaces() {
        Run jsonLines = keyed().input("CALL_0003\n").run("find", "jsonl/cdr_synthetic.jsonl");
        Run parquet = keyed().input("CALL_0003\n").run("find", "parquet/cdr_synthetic.parquet");
        assertThat(parquet.out().replace("parquet", "jsonl"))
                .isEqualTo(jsonLines.out())
                .contains("\"by\":\"value\"");
    }

    @Test
    void aFileThatIsNoParquetIsToldInOneLine() throws IOException {
        Files.writeString(folder.resolve("calls.parquet"), "call_id,caller_id\n1,+3240000000\n");

        Run run = keyed().run("detect", "calls.parquet", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .endsWith("calls.parquet: the file does not begin with PAR1, so it is no Parquet file\n")
                .hasLineCount(1);
    }
}
