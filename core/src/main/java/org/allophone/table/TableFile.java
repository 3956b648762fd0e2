package org.allophone.table;

import java.io.Closeable;
import java.io.IOException;

/** One file under construction: rows are encoded apart, by many threads, and drained into it in order, by one. */
public interface TableFile extends Closeable {

    /** A new encoder, for one thread. */
    Encoder encoder();

    /** Adds what stands after the last row. Leaves open the stream that the file is written to. */
    @Override
    void close() throws IOException;
}
