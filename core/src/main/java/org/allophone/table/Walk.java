package org.allophone.table;

import java.util.Iterator;

/**
 * Walks through rows once, from the first to the last.
 *
 * @param <R> a row
 */
@FunctionalInterface
public interface Walk<R> {

    /** The parts of the next {@code rows} rows. All of them must be read before this method is called again. */
    Iterator<Part<R>> next(long rows);
}
