package org.allophone.files;

import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** The reasons why a file is not a table that can be read: place, what was found, what is allowed. */
final class Faults {
    private static final Wordings TEXTS = new Wordings("org.allophone.files.faults");
    private static final int LONGEST_SHOWN = 60;

    private Faults() {}

    /** A fault of a whole file. */
    static Refusal of(String file, Wording found) {
        return Refusal.failed(wording("fault", printable(file), found));
    }

    /** A fault of a line; lines count from 1. */
    static Refusal onLine(String file, long line, Wording found) {
        return Refusal.failed(wording("fault.line", printable(file), line, found));
    }

    /** A fault of a cell. */
    static Refusal inColumn(String file, long line, String column, Wording found) {
        return Refusal.failed(wording("fault.column", printable(file), line, shown(column), found));
    }

    /** A fault of a byte of a line; both count from 1. */
    static Refusal atByte(String file, long line, long place, Wording found) {
        return Refusal.failed(wording("fault.byte", printable(file), line, place, found));
    }

    /** A fault of a character of a line; both count from 1. */
    static Refusal atCharacter(String file, long line, long place, Wording found) {
        return Refusal.failed(wording("fault.character", printable(file), line, place, found));
    }

    /** A part of a text about a fault. */
    static Wording wording(String key, Object... values) {
        return Wording.of(TEXTS, key, values);
    }

    /** The name of a column, made safe for a message. */
    static String shown(String name) {
        return printable(name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name);
    }

    /** The text without characters that break the line or move a terminal's cursor. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{C}\\u2028\\u2029]", "?");
    }
}
