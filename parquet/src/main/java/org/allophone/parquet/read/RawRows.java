package org.allophone.parquet.read;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The values of the rows that were read and are not yet written again, as they stand in the file. */
final class RawRows {
    private final Deque<@Nullable Object[]> rows = new ArrayDeque<>();
    private final int columns;

    RawRows(int columns) {
        this.columns = columns;
    }

    /** Begins the next row, with nulls. */
    void begin() {
        rows.add(new @Nullable Object[columns]);
    }

    /** Keeps a value of the row that began last. */
    void set(int column, Object value) {
        rows.getLast()[column] = value;
    }

    /** The row that was read first of those that are left; it is not kept any more. */
    @Nullable
    Object[] next() {
        return rows.remove();
    }
}
