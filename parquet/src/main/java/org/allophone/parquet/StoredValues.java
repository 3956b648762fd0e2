package org.allophone.parquet;

import org.apache.parquet.column.ColumnWriter;

/** The values of one column for some rows, kept until they are written to the file. */
public interface StoredValues {

    /** Writes the values of the rows {@code from}, included, to {@code to}, not included, to the file. */
    void replay(int from, int to, ColumnWriter out);
}
