package org.allophone.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file format. */
public interface Format {

    /** What it is called, which is also how the names of its files end: {@code csv}. */
    String name();

    /** Starts a file: writes what stands before the first row. */
    <R> TableFile<R> open(List<Column<R>> columns, OutputStream out) throws IOException;
}
