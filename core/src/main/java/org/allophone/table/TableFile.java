package org.allophone.table;

import java.io.Closeable;
import java.io.IOException;

/** A file that is being written. Many threads encode rows; one thread drains the encoded rows into the file, in order. */
public interface TableFile extends Closeable {

    /** A new encoder, for one thread. */
    Encoder encoder();

    /** Writes the end of the file, after the last row. Does not close the stream that the file is written to. */
    @Override
    void close() throws IOException;
}
