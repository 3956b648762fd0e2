package org.allophone.table;

import java.util.function.Consumer;

/** Keeps one value as the bytes of its text: to be looked at by a person or by a mask. Made to be used again and again. */
public final class CellBytes implements CellWriter {
    private final ByteBuilder bytes = new ByteBuilder();
    private boolean absent;

    /** The text of the one value that {@code cell} writes. */
    public static String textOf(Consumer<CellWriter> cell) {
        CellBytes value = new CellBytes();
        cell.accept(value);
        return value.toString();
    }

    /** Forgets the value. */
    public void clear() {
        bytes.clear();
        absent = false;
    }

    /** Whether the row had no such value. */
    public boolean isAbsent() {
        return absent;
    }

    /** The array that holds the value, from its start; valid until the next value. */
    public byte[] array() {
        return bytes.array();
    }

    /** How many bytes of {@link #array} are the value's. */
    public int length() {
        return bytes.length();
    }

    @Override
    public void text(String value) {
        bytes.addUtf8(value);
    }

    @Override
    public void numbered(String prefix, long number, int leastDigits) {
        bytes.addUtf8(prefix);
        bytes.addPadded(number, leastDigits);
    }

    @Override
    public void token(byte[] ascii, int length) {
        bytes.add(ascii, length);
    }

    @Override
    public void integer(long value) {
        bytes.addDecimal(value);
    }

    @Override
    public void timestamp(long localMicros) {
        bytes.addIsoTimestamp(localMicros);
    }

    @Override
    public void absent() {
        absent = true;
    }

    /** The value as a text; empty if it is absent. */
    @Override
    public String toString() {
        return bytes.toString();
    }
}
