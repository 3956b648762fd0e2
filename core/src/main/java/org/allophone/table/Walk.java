package org.allophone.table;

import java.util.Iterator;

/**
 * A way through rows, gone once from the first to the last.
 *
 * @param <R> a row
 */
@FunctionalInterface
public interface Walk<R> {

    /** The parts of the next so many rows; to be used up before the next ones are asked for. */
    Iterator<Part<R>> next(long rows);
}
