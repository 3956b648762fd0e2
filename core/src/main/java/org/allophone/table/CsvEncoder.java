package org.allophone.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows to CSV. Written for speed: one buffer, no object made per cell. */
final class CsvEncoder<R> implements Encoder<R>, CellWriter {
    private static final byte SEPARATOR = ',';

    private final List<Column<R>> columns;
    private final Cell<R>[] cells;
    private final ByteBuilder bytes = new ByteBuilder();
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
        if (!bytes.addPlainAscii(value)) {
            quotable(value);
        }
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

    private void quotable(String value) {
        boolean quoted = value.chars().anyMatch(c -> c == SEPARATOR || c == '"' || c == '\n' || c == '\r');
        byte[] utf8 = (quoted ? '"' + value.replace("\"", "\"\"") + '"' : value).getBytes(StandardCharsets.UTF_8);
        bytes.add(utf8, utf8.length);
    }
}
