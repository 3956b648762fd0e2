package org.allophone.table;

import java.io.IOException;
import java.util.List;

/** Encodes rows for a file, in memory. One thread at a time uses it. It is reused for one part after the other. */
public interface Encoder {

    /**
     * Adds some rows.
     *
     * @param columns the values of each column; the same vectors each time
     * @param rows the number of rows: the first values of each vector
     */
    void add(List<ColumnVector> columns, int rows);

    /** Appends the rows added to the file that this encoder belongs to, and forgets them. */
    void drain() throws IOException;
}
