package org.allophone.pii;

/**
 * The place of a datum in a text: from {@code start}, included, to {@code end}, not included.
 *
 * <p>Both count UTF-16 units, as {@link String#charAt} does: {@code text.substring(start, end)} is the datum. A reader
 * that counts code points, as Python does, must convert them if the text has characters beyond U+FFFF.
 *
 * @param start the first unit, 0 or more
 * @param end the unit after the last one, greater than {@code start}
 * @param label what the text states there
 */
public record Span(int start, int end, Label label) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "a span is from " + start + " to " + end + "; it starts at 0 or later and ends after its start");
        }
    }

    /** The number of UTF-16 units it covers. */
    public int length() {
        return end - start;
    }

    /** The same span, moved {@code units} further on. */
    Span shifted(int units) {
        return new Span(start + units, end + units, label);
    }
}
