package org.allophone.files;

import java.util.List;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;

/** A row of a table, with its line in the file. */
public final class Row {
    private final long line;
    private final List<String> header;
    private final String[] texts;
    private final ValueKind[] kinds;

    private final RowSource source;

    /**
     * Makes a row of a file that is no text. It keeps the arrays: they must not be changed afterwards.
     *
     * @param line from 1; see {@link #line}
     * @param texts one for each name of the header
     * @param kinds one for each text
     * @param noText says that the file cannot be {@link #rewritten}
     */
    public Row(long line, List<String> header, String[] texts, ValueKind[] kinds, Refusal noText) {
        this(line, header, texts, kinds, new NoRowSource(noText));
    }

    Row(long line, List<String> header, String[] texts, ValueKind[] kinds, RowSource source) {
        this.line = line;
        this.header = header;
        this.texts = texts;
        this.kinds = kinds;
        this.source = source;
    }

    /** The number of UTF-16 units that it has in the file, without the end of its line. */
    int length() {
        return source.length(texts);
    }

    /** The same row; something else stands before it in the file. */
    Row after(String before) {
        return new Row(line, header, texts, kinds, source.after(before));
    }

    /** The line of the file on which the row starts; the first line is 1. A Parquet file has no lines: the number of the row, from 1. */
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

    /**
     * The row as it stands in the file, with other texts in some cells, and with what stands between it and the row before: ends of
     * lines. The rest stays as it is, so that {@link TableReader#start}, all rows and {@link TableReader#end} are the whole file.
     *
     * @param others a text for each cell; null for a cell that stays as it is. In the place of a {@link ValueKind#NESTED} cell it is
     *     JSON, for which see {@link JsonTexts#replaced}; in that of a number, a number if it is written like one, else a text. For a {@link
     *     ValueKind#MISSING} cell it is not used
     * @throws Refusal if the file is no text
     */
    public String rewritten(List<@Nullable String> others) {
        return source.rewritten(texts, kinds, others);
    }
}
