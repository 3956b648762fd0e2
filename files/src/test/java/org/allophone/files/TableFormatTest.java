package org.allophone.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFormatTest {
    @ParameterizedTest
    @CsvSource({
        "a.csv, CSV",
        "folder.json/A.TSV, CSV",
        "calls.2026.jsonl, JSON_LINES",
        "a.ndjson, JSON_LINES",
        "a.JSON, JSON_LINES",
        "a.parquet, PARQUET",
        "a.txt, ",
        "a.csv.gz, ",
        "csv, ",
        "/, "
    })
    void theNameTellsTheFormat(Path file, TableFormat format) {
        assertThat(TableFormat.of(file).orElse(null)).isEqualTo(format);
        assertThat(TableFormat.isTable(file)).isEqualTo(format != null);
    }
}
