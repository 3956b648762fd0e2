package org.allophone.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows to CSV. Written for speed: one buffer, no object made per cell. */
final class CsvEncoder<R> implements Encoder<R>, CellWriter {
    private static final byte SEPARATOR = ',';

    /** A power of two. */
    private static final int REMEMBERED_TEXTS = 256;

    private final List<Column<R>> columns;
    private final Cell<R>[] cells;
    private final ByteBuilder bytes = new ByteBuilder();
    private final @Nullable String[] texts = new String[REMEMBERED_TEXTS];
    private final byte[][] encodedTexts = new byte[REMEMBERED_TEXTS][];
    private int rows;

    CsvEncoder(List<Column<R>> columns) {
        this.columns = columns;
        @SuppressWarnings({"unchecked", "rawtypes"})
        Cell<R>[] array = columns.stream().map(Column::cell).toArray(Cell[]::new);
        this.cells = array;
    }

    @Override
    public void header() {
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                bytes.add(SEPARATOR);
            }
            text(columns.get(i).name());
        }
        bytes.add((byte) '\n');
    }

    @Override
    public void row(R row) {
        cells[0].write(row, this);
        for (int i = 1; i < cells.length; i++) {
            bytes.add(SEPARATOR);
            cells[i].write(row, this);
        }
        bytes.add((byte) '\n');
        rows++;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public void drainTo(OutputStream out) throws IOException {
        bytes.drainTo(out);
        rows = 0;
    }

    @Override
    public void text(String value) {
        byte[] utf8 = encoded(value);
        bytes.add(utf8, utf8.length);
    }

    /** Texts are mostly few and come again and again: agents, topics, prefixes. So the last of each place is remembered. */
    private byte[] encoded(String value) {
        int place = value.hashCode() & (REMEMBERED_TEXTS - 1);
        if (value.equals(texts[place])) {
            return encodedTexts[place];
        }
        byte[] utf8 = (mustBeQuoted(value) ? '"' + value.replace("\"", "\"\"") + '"' : value)
                .getBytes(StandardCharsets.UTF_8);
        texts[place] = value;
        encodedTexts[place] = utf8;
        return utf8;
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

    private static boolean mustBeQuoted(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == SEPARATOR || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
