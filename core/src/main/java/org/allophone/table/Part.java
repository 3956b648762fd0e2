package org.allophone.table;

import java.util.function.Consumer;

/**
 * A run of consecutive rows of a table, made independently of the other parts: on any thread, in any order.
 *
 * @param <R> a row
 */
@FunctionalInterface
public interface Part<R> {

    /** Gives each row of this part, in order. */
    void forEach(Consumer<? super R> consumer);
}
