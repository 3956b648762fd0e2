package org.allophone.mask.operator;

import org.allophone.pii.PiiKind;

/**
 * A personal datum in a cell or a text.
 *
 * @param kind what it is
 * @param text the text as it was found: {@code 0475 12 34 56}, {@code zéro quatre cent septante-cinq…}
 * @param value the datum in its usual form, however it is said: {@code +32475123456}; empty if it is not known
 */
public record Datum(PiiKind kind, String text, String value) {

    /** A datum that is known as it is written only. */
    public static Datum of(PiiKind kind, String text) {
        return new Datum(kind, text, "");
    }

    /** The usual form if it is known, otherwise the text. */
    String bestText() {
        return value.isEmpty() ? text : value;
    }
}
