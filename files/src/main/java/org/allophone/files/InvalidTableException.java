package org.allophone.files;

import java.io.IOException;
import java.util.Locale;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** A file is not a table that can be read. The message is in English; who speaks another language asks the fault for its words. */
public final class InvalidTableException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final Wordings TEXTS = new Wordings("org.allophone.files.faults");
    private static final int LONGEST_SHOWN = 60;

    private final transient Wording fault;

    private InvalidTableException(Wording fault) {
        super(fault.in(Locale.ENGLISH));
        this.fault = fault;
    }

    /** Of a whole file. */
    static InvalidTableException of(String file, Wording found) {
        return new InvalidTableException(wording("fault", printable(file), found));
    }

    /** Of a line, which counts from 1. */
    static InvalidTableException onLine(String file, long line, Wording found) {
        return new InvalidTableException(wording("fault.line", printable(file), line, found));
    }

    /** Of a cell. */
    static InvalidTableException inColumn(String file, long line, String column, Wording found) {
        return new InvalidTableException(wording("fault.column", printable(file), line, shown(column), found));
    }

    /** Of a byte of a line; both count from 1. */
    static InvalidTableException atByte(String file, long line, long place, Wording found) {
        return new InvalidTableException(wording("fault.byte", printable(file), line, place, found));
    }

    /** Of a character of a line; both count from 1. */
    static InvalidTableException atCharacter(String file, long line, long place, Wording found) {
        return new InvalidTableException(wording("fault.character", printable(file), line, place, found));
    }

    /** One line: where, what was found, what is allowed. */
    public Wording fault() {
        return fault;
    }

    /** A text of those of the faults: a whole fault, or a part of one. */
    static Wording wording(String key, Object... values) {
        return Wording.of(TEXTS, key, values);
    }

    /** The name of a column as it can stand in a message. */
    static String shown(String name) {
        return printable(name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name);
    }

    /** Without what would break the line or move a terminal's cursor. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\x80-\\x9f\\u2028\\u2029]", "?");
    }
}
