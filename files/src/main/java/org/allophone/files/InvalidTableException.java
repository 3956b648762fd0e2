package org.allophone.files;

import java.io.IOException;
import java.util.Locale;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** A file is not a table that can be read. The message is in English; {@link #fault} gives it in other languages. */
public final class InvalidTableException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final Wordings TEXTS = new Wordings("org.allophone.files.faults");
    private static final int LONGEST_SHOWN = 60;

    private final transient Wording fault;

    private InvalidTableException(Wording fault) {
        super(fault.in(Locale.ENGLISH));
        this.fault = fault;
    }

    /** A fault of a whole file. */
    static InvalidTableException of(String file, Wording found) {
        return new InvalidTableException(wording("fault", printable(file), found));
    }

    /** A fault of a line; lines count from 1. */
    static InvalidTableException onLine(String file, long line, Wording found) {
        return new InvalidTableException(wording("fault.line", printable(file), line, found));
    }

    /** A fault of a cell. */
    static InvalidTableException inColumn(String file, long line, String column, Wording found) {
        return new InvalidTableException(wording("fault.column", printable(file), line, shown(column), found));
    }

    /** A fault of a byte of a line; both count from 1. */
    static InvalidTableException atByte(String file, long line, long place, Wording found) {
        return new InvalidTableException(wording("fault.byte", printable(file), line, place, found));
    }

    /** A fault of a character of a line; both count from 1. */
    static InvalidTableException atCharacter(String file, long line, long place, Wording found) {
        return new InvalidTableException(wording("fault.character", printable(file), line, place, found));
    }

    /** The fault in one line: place, what was found, what is allowed. */
    public Wording fault() {
        return fault;
    }

    /** A text about a fault: a whole fault, or a part of one. */
    static Wording wording(String key, Object... values) {
        return Wording.of(TEXTS, key, values);
    }

    /** The name of a column, made safe for a message. */
    static String shown(String name) {
        return printable(name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name);
    }

    /** The text without characters that break the line or move a terminal's cursor. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\x80-\\x9f\\u2028\\u2029]", "?");
    }
}
