package org.allophone.parquet.read;

import org.allophone.files.ValueKind;
import org.allophone.table.JsonString;

/** The JSON text of a list, a structure or a map while it is read. A text that is too long is refused before it fills the memory. */
final class NestedText {
    private final RowCells cells;
    private final int column;
    private final StringBuilder json = new StringBuilder();

    NestedText(RowCells cells, int column) {
        this.cells = cells;
        this.column = column;
    }

    int column() {
        return column;
    }

    boolean isEmpty() {
        return json.isEmpty();
    }

    void append(String text) {
        json.append(text);
        cells.checkCell(column, json.length());
    }

    /** Appends the name of the next value of an object. */
    void appendName(String name) {
        append(JsonString.quoted(name));
        append(":");
    }

    /** Puts the text into the row, unless there is none, and begins the next one. */
    void finish() {
        if (!isEmpty()) {
            cells.set(column, new Cell(ValueKind.NESTED, json.toString()));
            json.setLength(0);
        }
    }
}
