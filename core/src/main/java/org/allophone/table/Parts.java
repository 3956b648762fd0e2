package org.allophone.table;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/**
 * Numbered rows, cut into parts of equal length.
 *
 * @param <R> a row
 * @param from the number of the first row
 * @param to the number of the last row, {@code from - 1} if there are none
 * @param rowsPerPart the number of rows of a part; the last part has the rest
 * @param walk gives a new maker for each walk, so a maker may remember its place
 */
public record Parts<R>(long from, long to, int rowsPerPart, Supplier<Maker<R>> walk) implements Iterable<Part<R>> {

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
            private long made = from - 1;

            @Override
            public boolean hasNext() {
                return made < to;
            }

            @Override
            public Part<R> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                long first = made + 1;
                made = Math.min(made + rowsPerPart, to);
                return maker.part(first, made);
            }
        };
    }
}
