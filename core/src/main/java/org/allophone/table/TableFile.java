package org.allophone.table;

import java.io.Closeable;
import java.io.IOException;

/**
 * One file under construction: rows are encoded apart, by many threads, and drained into it in order, by one.
 *
 * @param <R> a row
 */
public interface TableFile<R> extends Closeable {

    /** A new encoder, for one thread. */
    Encoder<R> encoder();

    /** Adds what stands after the last row. Leaves open the stream that the file is written to. */
    @Override
    void close() throws IOException;
}
