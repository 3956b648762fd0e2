package org.allophone.table;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows to lines of CSV. Written for speed: one buffer, no object made per cell. */
final class CsvLines<R> implements TextFile.LineWriter<R>, CellWriter {
    private final Cell<R>[] cells;
    private final byte separator;
    private final ByteBuilder bytes;
    private final RememberedTexts texts;

    CsvLines(List<Column<R>> columns, char separator, ByteBuilder bytes) {
        this.cells = Column.cells(columns);
        this.separator = (byte) separator;
        this.bytes = bytes;
        this.texts = new RememberedTexts(text -> quotedIfNeeded(text, separator).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void line(R row) {
        int start = bytes.length();
        cells[0].write(row, this);
        if (cells.length == 1 && bytes.length() == start) {
            // Readers skip a line that is blank, and the row would be lost.
            bytes.add((byte) '"');
            bytes.add((byte) '"');
        }
        for (int i = 1; i < cells.length; i++) {
            bytes.add(separator);
            cells[i].write(row, this);
        }
        bytes.add((byte) '\n');
    }

    @Override
    public void text(String value) {
        byte[] utf8 = texts.encoded(value);
        bytes.add(utf8, utf8.length);
    }

    @Override
    public void numbered(String prefix, long number, int leastDigits) {
        text(prefix);
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
        // Empty means absent.
    }

    static String quotedIfNeeded(String value, char separator) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == separator || c == '"' || c == '\n' || c == '\r') {
                return '"' + value.replace("\"", "\"\"") + '"';
            }
        }
        return value;
    }
}
