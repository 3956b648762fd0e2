package org.allophone.files;

import java.util.List;

/** A row of a table, with its line in the file. */
public final class Row {
    private final long line;
    private final List<String> header;
    private final String[] texts;
    private final ValueKind[] kinds;

    Row(long line, List<String> header, String[] texts, ValueKind[] kinds) {
        this.line = line;
        this.header = header;
        this.texts = texts;
        this.kinds = kinds;
    }

    /** The line of the file on which the row starts; the first line is 1. */
    public long line() {
        return line;
    }

    /** The names of the columns, as many as the row has cells; see {@link TableReader#header}. */
    public List<String> header() {
        return header;
    }

    /** The number of cells. */
    public int size() {
        return texts.length;
    }

    /**
     * The text of a cell; empty if it is {@link ValueKind#MISSING} or {@link ValueKind#NULL}.
     *
     * @param column from 0
     */
    public String text(int column) {
        return texts[column];
    }

    /**
     * The kind of a cell.
     *
     * @param column from 0
     */
    public ValueKind kind(int column) {
        return kinds[column];
    }
}
