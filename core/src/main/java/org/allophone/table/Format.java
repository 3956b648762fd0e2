package org.allophone.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file format. */
public interface Format {

    /** What it is called, which is also how the names of its files end: {@code csv}. */
    String name();

    /** Whether a file is a text of one line per row, so that it can be read while it is written. */
    boolean isText();

    /** How many bytes a value takes at least, on average over the columns of calls: to say at once that a disk is too small. */
    int leastBytesPerValue();

    /** Starts a file: writes what stands before the first row. */
    TableFile open(List<? extends Column<?>> columns, OutputStream out) throws IOException;
}
