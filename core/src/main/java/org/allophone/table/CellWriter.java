package org.allophone.table;

/** Takes one value of a row. A format implements it to write bytes, a masker to look at a value before it is replaced. */
public interface CellWriter {

    /** A text. */
    void text(String value);

    /**
     * A text made of a prefix and a number: {@code CALL_0042}, {@code +3240123456}. As {@link #text}, without making the text.
     *
     * @param number 0 or more
     * @param leastDigits zeros stand before a number of fewer digits
     */
    void numbered(String prefix, long number, int leastDigits);

    /** A text of ASCII letters, digits, {@code -}, {@code +} and {@code _} only, given as bytes: the first {@code length} of {@code ascii}. */
    void token(byte[] ascii, int length);

    /** A whole number. */
    void integer(long value);

    /** Nothing: this row has no such value. */
    void absent();

    /** An instant on the centre's own clock: microseconds since 1970-01-01T00:00 local time. */
    void timestamp(long localMicros);
}
