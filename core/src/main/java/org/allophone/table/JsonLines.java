package org.allophone.table;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows to lines of JSON. */
final class JsonLines<R> implements TextFile.LineWriter<R>, CellWriter {
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final Cell<R>[] cells;

    /** What stands before each value: bracket or comma, name, colon. */
    private final byte[][] names;

    private final ByteBuilder bytes;
    private final RememberedTexts texts;
    private final RememberedTexts prefixes;

    JsonLines(List<Column<R>> columns, ByteBuilder bytes) {
        this.cells = Column.cells(columns);
        this.names = new byte[cells.length][];
        for (int i = 0; i < names.length; i++) {
            names[i] =
                    utf8((i == 0 ? "{" : ",") + JsonString.quoted(columns.get(i).name()) + ":");
        }
        this.bytes = bytes;
        this.texts = new RememberedTexts(text -> utf8(JsonString.quoted(text)));
        this.prefixes = new RememberedTexts(text -> utf8(JsonString.escaped(text)));
    }

    @Override
    public void line(R row) {
        for (int i = 0; i < cells.length; i++) {
            bytes.add(names[i], names[i].length);
            cells[i].write(row, this);
        }
        bytes.add((byte) '}');
        bytes.add((byte) '\n');
    }

    @Override
    public void text(String value) {
        byte[] quoted = texts.encoded(value);
        bytes.add(quoted, quoted.length);
    }

    @Override
    public void numbered(String prefix, long number, int leastDigits) {
        byte[] escaped = prefixes.encoded(prefix);
        quote();
        bytes.add(escaped, escaped.length);
        bytes.addPadded(number, leastDigits);
        quote();
    }

    @Override
    public void token(byte[] ascii, int length) {
        quote();
        bytes.add(ascii, length);
        quote();
    }

    @Override
    public void integer(long value) {
        bytes.addDecimal(value);
    }

    @Override
    public void timestamp(long localMicros) {
        quote();
        bytes.addIsoTimestamp(localMicros);
        quote();
    }

    @Override
    public void absent() {
        bytes.add(NULL, NULL.length);
    }

    private void quote() {
        bytes.add((byte) '"');
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
