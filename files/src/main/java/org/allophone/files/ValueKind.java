package org.allophone.files;

/** The kind of a cell. With the text of the cell, it is enough to write the row as it was. */
public enum ValueKind {
    /** The row has no such cell: the object of this line does not have the name. */
    MISSING,
    /** A cell without a value: an empty one without quotation marks in CSV, {@code null} in JSON. */
    NULL,
    /** A text. In CSV, every cell that is not empty, including numbers, and an empty one between quotation marks. */
    TEXT,
    /** A JSON number. Its text is as in the file: {@code 1e3}, {@code 0.10}. */
    NUMBER,
    /** {@code true} or {@code false} of JSON. */
    BOOLEAN,
    /** A JSON object or array. Its text is as in the file, with escapes and spaces. */
    NESTED
}
