package org.allophone.pii;

/**
 * Where a text states a datum: from {@code start}, included, to {@code end}, not included.
 *
 * <p>Both count UTF-16 units, as {@link String#charAt} does: {@code text.substring(start, end)} is the stretch itself. A reader
 * that counts characters of another size, as Python does, has to convert them where a text holds characters beyond U+FFFF.
 *
 * @param start the first unit, 0 or more
 * @param end the unit after the last one, greater than {@code start}: no span is empty
 * @param label what is stated there
 */
public record Span(int start, int end, Label label) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "a span is from " + start + " to " + end + "; it starts at 0 or later and ends after its start");
        }
    }

    /** How many UTF-16 units it covers. */
    public int length() {
        return end - start;
    }

    /** The same span of a text that stands {@code units} further on in a longer one. */
    Span shifted(int units) {
        return new Span(start + units, end + units, label);
    }
}
