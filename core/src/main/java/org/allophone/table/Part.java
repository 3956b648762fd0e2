package org.allophone.table;

import java.util.function.Consumer;

/**
 * A run of rows that is made by one thread, apart from the other parts.
 *
 * @param <R> a row
 */
@FunctionalInterface
public interface Part<R> {

    /** Gives each row of this part, in order. */
    void forEach(Consumer<? super R> consumer);

    /** Whether {@link #forEach} would now wait, because another thread is making data that this part needs. */
    default boolean mustWait() {
        return false;
    }
}
