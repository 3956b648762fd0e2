package org.allophone.table;

import java.io.IOException;
import java.util.List;

/** Turns rows into what a file takes, in memory; used by one thread at a time and again for part after part. */
public interface Encoder {

    /**
     * Adds some rows.
     *
     * @param columns the values of each column; the same vectors each time
     * @param rows how many of the vectors' values are rows, from the first one on
     */
    void add(List<ColumnVector> columns, int rows);

    /** Appends the rows added to the file that this encoder belongs to, and forgets them. */
    void drain() throws IOException;
}
