package org.allophone.table;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A single value as the text a person reads. */
public final class CellText implements CellWriter {
    private String value = "";

    private CellText() {}

    /** The text of the one value that {@code cell} writes. */
    public static String of(Consumer<CellWriter> cell) {
        CellText text = new CellText();
        cell.accept(text);
        return text.value;
    }

    @Override
    public void text(String text) {
        value = text;
    }

    @Override
    public void token(byte[] ascii, int length) {
        value = new String(ascii, 0, length, StandardCharsets.US_ASCII);
    }

    @Override
    public void integer(long number) {
        value = Long.toString(number);
    }

    @Override
    public void timestamp(long localMicros) {
        ByteBuilder bytes = new ByteBuilder();
        bytes.addIsoTimestamp(localMicros);
        value = bytes.toString();
    }
}
