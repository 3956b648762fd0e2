package org.allophone.parquet;

import org.allophone.table.ColumnVector;

/** The values of one column for some rows of a table of ours. A buffer is reused. */
sealed interface ColumnBuffer extends StoredValues permits TextBuffer, NumberBuffer {

    /** Adds the values of the vector's first rows; the same vector each time. */
    void add(ColumnVector vector, int rows);

    /** Removes all values. */
    void clear();
}
