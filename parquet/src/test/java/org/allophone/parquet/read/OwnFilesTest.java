package org.allophone.parquet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.allophone.files.ValueKind;
import org.allophone.parquet.ParquetFormat;
import org.allophone.parquet.Sample;
import org.allophone.table.CsvFormat;
import org.allophone.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we write as Parquet is read as what we write as CSV. */
class OwnFilesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void ourParquetHasTheCellsOfOurCsv() throws Exception {
        Table<Long> table = Sample.big(1000);
        Path parquet = folder.resolve("table.parquet");
        Path csv = folder.resolve("table.csv");
        Sample.write(new ParquetFormat(), table, 2, parquet);
        Sample.write(new CsvFormat(CsvFormat.Dialect.RFC_4180), table, 2, csv);

        List<List<Cell>> read = Cells.of(parquet);
        List<List<Cell>> expected = Cells.of(csv);

        assertThat(read).hasSameSizeAs(expected);
        for (int row = 0; row < read.size(); row++) {
            List<Cell> cells = read.get(row);
            assertThat(cells.stream().map(Cell::text))
                    .containsExactlyElementsOf(
                            expected.get(row).stream().map(Cell::text).toList());
            assertThat(IntStream.range(0, cells.size())
                            .mapToObj(i -> cells.get(i).kind() == ValueKind.NULL))
                    .containsExactlyElementsOf(expected.get(row).stream()
                            .map(cell -> cell.kind() == ValueKind.NULL)
                            .toList());
        }
    }
}
