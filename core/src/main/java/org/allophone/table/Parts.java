package org.allophone.table;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/**
 * Rows numbered from 1 on, cut into parts of equal length.
 *
 * @param <R> a row
 * @param rows how many rows
 * @param rowsPerPart how many of them a part has; the last one has the rest
 * @param walk starts at the first part; asked anew for each walk, so it may remember where it is
 */
public record Parts<R>(long rows, int rowsPerPart, Supplier<Maker<R>> walk) implements Iterable<Part<R>> {

    /**
     * Makes the parts of one walk, in order.
     *
     * @param <R> a row
     */
    @FunctionalInterface
    public interface Maker<R> {

        /** The part of the rows {@code first} to {@code last}. */
        Part<R> part(long first, long last);
    }

    @Override
    public Iterator<Part<R>> iterator() {
        Maker<R> maker = walk.get();
        return new Iterator<>() {
            private long made;

            @Override
            public boolean hasNext() {
                return made < rows;
            }

            @Override
            public Part<R> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                long first = made + 1;
                made = Math.min(made + rowsPerPart, rows);
                return maker.part(first, made);
            }
        };
    }
}
