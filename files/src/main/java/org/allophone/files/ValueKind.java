package org.allophone.files;

/** What a cell of somebody's table is, beside its text: enough to write the row again as it was. */
public enum ValueKind {
    /** The row has no such cell: the object of this line does not have the name. */
    MISSING,
    /** A cell that says nothing: an empty one without quotation marks in CSV, {@code null} in JSON. */
    NULL,
    /** A text. In CSV every cell that is not empty, numbers too, and an empty one between quotation marks. */
    TEXT,
    /** A JSON number, its text as it was written: {@code 1e3}, {@code 0.10}. */
    NUMBER,
    /** {@code true} or {@code false} of JSON. */
    BOOLEAN,
    /** A JSON object or array, its text as it was written: escapes and spaces are still in it. */
    NESTED
}
