package org.allophone.table;

import java.util.List;

/** A file format whose rows are bytes one after the other, so that parts encoded apart can be put together. */
public interface Format {

    /** A new encoder for one thread. */
    <R> Encoder<R> encoder(List<Column<R>> columns);
}
