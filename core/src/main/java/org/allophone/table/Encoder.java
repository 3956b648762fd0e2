package org.allophone.table;

import java.io.IOException;

/**
 * Turns rows into what a file takes, in memory; used by one thread at a time and again for part after part.
 *
 * @param <R> a row
 */
public interface Encoder<R> {

    /** Adds a row. */
    void row(R row);

    /** Appends the buffer's rows to the file that this encoder belongs to, and empties the buffer. */
    void drain() throws IOException;
}
