package org.allophone.parquet;

import org.allophone.table.ColumnVector;
import org.apache.parquet.column.ColumnWriter;

/** The values of one column for some rows, kept until they are written to the file. A buffer is reused. */
sealed interface ColumnBuffer permits TextBuffer, NumberBuffer {

    /** Adds the values of the vector's first rows; the same vector each time. */
    void add(ColumnVector vector, int rows);

    /** Writes the values of the rows {@code from}, included, to {@code to}, not included, to the file. */
    void replay(int from, int to, ColumnWriter out);

    /** Removes all values. */
    void clear();
}
