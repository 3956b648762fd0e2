package org.allophone.parquet.read;

import org.allophone.files.JsonObject;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** The reasons why a file is not a table that can be read: place, what was found, what is allowed. */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.parquet.read.faults");

    private Faults() {}

    /** A fault of a whole file. */
    static Refusal of(String file, Wording found) {
        return Refusal.failed(wording("fault", printable(file), found));
    }

    /** A fault of a column, in all rows. */
    static Refusal inColumn(String file, String column, Wording found) {
        return Refusal.failed(wording("fault.column", printable(file), JsonObject.shown(column), found));
    }

    /** A fault of a cell; rows count from 1. */
    static Refusal inCell(String file, long row, String column, Wording found) {
        return Refusal.failed(wording("fault.cell", printable(file), row, JsonObject.shown(column), found));
    }

    /** A fault of a row. */
    static Refusal inRow(String file, long row, Wording found) {
        return Refusal.failed(wording("fault.row", printable(file), row, found));
    }

    /** A part of a text about a fault. */
    static Wording wording(String key, Object... values) {
        return Wording.of(TEXTS, key, values);
    }

    /** The text without characters that break the line or move a terminal's cursor. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{C}\\u2028\\u2029]", "?");
    }
}
