package org.allophone.table;

/**
 * How one column gets its value out of a row.
 *
 * @param <R> a row
 */
@FunctionalInterface
public interface Cell<R> {

    /** Hands this row's value to {@code out}, in exactly one call. */
    void write(R row, CellWriter out);
}
