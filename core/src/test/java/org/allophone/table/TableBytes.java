package org.allophone.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes of a table in a format: what would stand in its file. */
final class TableBytes {
    private TableBytes() {}

    static <R> byte[] of(Format format, List<Column<R>> columns, List<R> rows) {
        return of(format, 1, new Table<>("rows", columns, List.<Part<R>>of(rows::forEach)));
    }

    static <R> List<String> lines(Format format, List<Column<R>> columns, List<R> rows) {
        return new String(of(format, columns, rows), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    static <R> byte[] of(Format format, int threads, Table<R> table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableFile file = format.open(table.columns(), bytes)) {
            new TableWriter(threads, done -> {}).write(table, List.of(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
