package org.allophone.parquet.read;

import org.allophone.files.ValueKind;
import org.allophone.table.JsonString;

/** A value: a text, with what it is in JSON. */
record Cell(ValueKind kind, String text) {

    /** The value inside a list, a structure or a map. */
    String json() {
        return kind == ValueKind.TEXT ? JsonString.quoted(text) : text;
    }
}
