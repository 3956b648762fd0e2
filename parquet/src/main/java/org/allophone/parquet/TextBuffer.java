package org.allophone.parquet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.allophone.table.CellBytes;
import org.allophone.table.RememberedTexts;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;

/** A column of texts, stored one after the other in UTF-8. Every value is written as text. */
final class TextBuffer implements ColumnBuffer {
    private final NullMask presence;
    private final RememberedTexts texts = new RememberedTexts(text -> text.getBytes(StandardCharsets.UTF_8));
    private final CellBytes value = new CellBytes();

    private byte[] bytes = new byte[1024];

    /** The end of the text of each row, which is the start of the next text. */
    private int[] ends = new int[64];

    private int rows;

    TextBuffer(NullMask presence) {
        this.presence = presence;
    }

    @Override
    public void text(String text) {
        byte[] utf8 = texts.encoded(text);
        keep(utf8, utf8.length);
    }

    @Override
    public void numbered(String prefix, long number, int leastDigits) {
        value.numbered(prefix, number, leastDigits);
        keepValue();
    }

    @Override
    public void token(byte[] ascii, int length) {
        keep(ascii, length);
    }

    @Override
    public void integer(long number) {
        value.integer(number);
        keepValue();
    }

    @Override
    public void timestamp(long localMicros) {
        value.timestamp(localMicros);
        keepValue();
    }

    @Override
    public void absent() {
        presence.absent(rows);
        keep(bytes, 0);
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

    private void keepValue() {
        keep(value.array(), value.length());
        value.clear();
    }

    private void keep(byte[] utf8, int length) {
        if (rows == ends.length) {
            ends = Arrays.copyOf(ends, 2 * rows);
        }
        int start = start(rows);
        int end = start + length;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
        }
        System.arraycopy(utf8, 0, bytes, start, length);
        ends[rows++] = end;
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }
}
