package org.allophone.table;

import java.io.OutputStream;
import java.util.List;

/** A file whose rows are lines of text, one after the other. Nothing is written after the last row. */
final class LinesFile implements TableFile {
    private final List<String> names;
    private final LineSyntax syntax;
    private final OutputStream out;

    /** @param names the names of the columns */
    LinesFile(List<String> names, LineSyntax syntax, OutputStream out) {
        this.names = names;
        this.syntax = syntax;
        this.out = out;
    }

    @Override
    public Encoder encoder() {
        return new LineEncoder(names, syntax, out);
    }

    @Override
    public void close() {
        // The code that opened the stream closes it.
    }
}
