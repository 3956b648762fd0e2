package org.allophone.parquet;

import java.io.IOException;
import java.util.List;
import org.allophone.table.Column;
import org.allophone.table.ColumnVector;
import org.allophone.table.Encoder;

/** Rows stored by column, each column in its own arrays, so that no object is created per value. */
final class RowBuffer implements Encoder {
    private final ColumnBuffer[] columns;
    private final Target target;
    private int rows;

    /** Receives the first rows of these columns. */
    @FunctionalInterface
    interface Target {
        void add(StoredValues[] values, int rows) throws IOException;
    }

    RowBuffer(List<? extends Column<?>> columns, Target target) {
        this.columns = columns.stream().map(RowBuffer::buffer).toArray(ColumnBuffer[]::new);
        this.target = target;
    }

    private static ColumnBuffer buffer(Column<?> column) {
        NullMask presence = new NullMask(column);
        return switch (column.type()) {
            case TEXT, JSON -> new TextBuffer(presence);
            case INTEGER, TIMESTAMP -> new NumberBuffer(presence);
        };
    }

    @Override
    public void add(List<ColumnVector> vectors, int added) {
        for (int i = 0; i < columns.length; i++) {
            columns[i].add(vectors.get(i), added);
        }
        rows += added;
    }

    @Override
    public void drain() throws IOException {
        target.add(columns, rows);
        for (ColumnBuffer column : columns) {
            column.clear();
        }
        rows = 0;
    }
}
