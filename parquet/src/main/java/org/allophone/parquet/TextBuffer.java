package org.allophone.parquet;

import java.util.Arrays;
import org.allophone.table.CellTexts;
import org.allophone.table.ColumnVector;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;

/** A column of texts, stored one after the other in UTF-8. Every value is written as text. */
final class TextBuffer implements ColumnBuffer {
    private final NullMask presence;
    private final CellTexts texts = new CellTexts();
    private byte[] bytes = new byte[1024];

    /** The end of the text of each row, which is the start of the next text. */
    private int[] ends = new int[64];

    private int rows;

    TextBuffer(NullMask presence) {
        this.presence = presence;
    }

    @Override
    public void add(ColumnVector vector, int added) {
        texts.take(vector, added);
        for (int row = 0; row < added; row++) {
            if (vector.isAbsent(row)) {
                presence.absent(rows);
            }
            keep(texts.bytes(), texts.start(row), texts.length(row));
        }
    }

    @Override
    public void replay(int from, int to, ColumnWriter out) {
        for (int row = from; row < to; row++) {
            if (presence.isAbsent(row)) {
                out.writeNull(0, 0);
            } else {
                int start = start(row);
                out.write(Binary.fromReusedByteArray(bytes, start, ends[row] - start), 0, presence.level());
            }
        }
    }

    @Override
    public void clear() {
        rows = 0;
        presence.clear();
    }

    private void keep(byte[] utf8, int from, int length) {
        if (rows == ends.length) {
            ends = Arrays.copyOf(ends, 2 * rows);
        }
        int start = start(rows);
        int end = start + length;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
        }
        System.arraycopy(utf8, from, bytes, start, length);
        ends[rows++] = end;
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }
}
