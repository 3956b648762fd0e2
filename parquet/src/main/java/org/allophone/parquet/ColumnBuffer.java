package org.allophone.parquet;

import org.allophone.table.CellWriter;
import org.apache.parquet.column.ColumnWriter;

/** The values of one column in a run of rows, kept until the file takes them. Made to be used again and again. */
sealed interface ColumnBuffer extends CellWriter permits TextBuffer, NumberBuffer {

    /** Hands the values of the rows {@code from} to {@code to}, without the latter, to the file. */
    void replay(int from, int to, ColumnWriter out);

    /** Forgets all values. */
    void clear();
}
