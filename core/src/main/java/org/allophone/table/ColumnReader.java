package org.allophone.table;

/**
 * Reads one column off batches of rows. It has a vector of its own that it fills anew each time, so it is for one thread.
 *
 * @param <R> a row
 */
@FunctionalInterface
interface ColumnReader<R> {

    /** The column's values for these rows; the same vector each time. */
    ColumnVector read(Batch<R> rows);
}
