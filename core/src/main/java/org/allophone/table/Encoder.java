package org.allophone.table;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Turns rows into bytes, in memory; used by one thread at a time and again for part after part.
 *
 * @param <R> a row
 */
public interface Encoder<R> {

    /** Adds what stands before the first row of a file. */
    void header();

    /** Adds a row. */
    void row(R row);

    /** How many rows stand in the buffer. */
    int rows();

    /** Moves the buffer's bytes to {@code out} and empties it. */
    void drainTo(OutputStream out) throws IOException;
}
