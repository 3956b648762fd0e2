package org.allophone.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A file format. */
public interface Format {

    /** The name of the format, which is also the extension of its files: {@code csv}. */
    String name();

    /** Whether a file is a text of one line per row, so that it can be read while it is written. */
    boolean isText();

    /** Starts a file: writes the text or bytes before the first row. */
    TableFile open(List<? extends Column<?>> columns, OutputStream out) throws IOException;
}
