package org.allophone.parquet.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.allophone.files.Row;
import org.allophone.files.TableReader;

/** All cells of a table, each with its kind. */
final class Cells {
    private Cells() {}

    static List<List<Cell>> of(Path file) throws IOException {
        try (TableReader table = TableReader.open(file)) {
            List<List<Cell>> rows = new ArrayList<>();
            for (Row row = table.next(); row != null; row = table.next()) {
                List<Cell> cells = new ArrayList<>();
                for (int i = 0; i < row.size(); i++) {
                    cells.add(new Cell(row.kind(i), row.text(i)));
                }
                rows.add(cells);
            }
            return rows;
        }
    }
}
