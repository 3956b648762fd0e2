package org.allophone.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Some rows that are handed over together, so that a table is read column by column. Filled and read by one thread, again and again.
 *
 * @param <R> a row
 */
final class Batch<R> {
    /** With this few rows, the memory that one column reads and writes stays in the processor's first cache. */
    static final int MOST_ROWS = 256;

    private final @Nullable Object[] rows = new Object[MOST_ROWS];
    private int size;

    /** A batch of one row. */
    static <R> Batch<R> of(R row) {
        Batch<R> batch = new Batch<>();
        batch.add(row);
        return batch;
    }

    void add(R row) {
        rows[size++] = row;
    }

    int size() {
        return size;
    }

    R get(int index) {
        @SuppressWarnings("unchecked") // only rows are added
        R row = (R) rows[index];
        return row;
    }

    /** Also drops the references to the rows, because each row may hold a whole day in memory. */
    void clear() {
        Arrays.fill(rows, 0, size, null);
        size = 0;
    }
}
