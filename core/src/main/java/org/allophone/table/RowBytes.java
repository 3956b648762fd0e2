package org.allophone.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Rows as bytes, one after the other. The cells are written column by column. For this, each row first has its own place, wide enough
 * for the longest row; then the rows are moved together, without gaps.
 */
final class RowBytes {
    /** Places of this many bytes in total stay in the processor's second cache. A wider row is written alone. */
    private static final int MOST_PLACES = 1 << 19;

    private final int[] ends = new int[Batch.MOST_ROWS];
    private byte[] places = {};
    private byte[] bytes = new byte[1 << 10];
    private int length;

    /**
     * Adds the vectors' first rows.
     *
     * @param cells what writes each column
     * @param end what stands behind each row
     */
    void add(List<CellEncoder> cells, Literal end, int rows) {
        long widest = (long) end.length() + CellEncoder.SLACK;
        for (CellEncoder cell : cells) {
            widest += cell.most(rows);
        }
        if (widest > Integer.MAX_VALUE / 2) {
            throw new IllegalStateException("a row has up to " + widest + " bytes, more than one array can hold");
        }
        int together = (int) Math.max(1, Math.min(rows, MOST_PLACES / widest));
        for (int from = 0; from < rows; from += together) {
            add(cells, end, from, Math.min(rows, from + together), (int) widest);
        }
    }

    private void add(List<CellEncoder> cells, Literal end, int from, int to, int widest) {
        if (places.length < widest * (to - from)) {
            places = new byte[widest * (to - from)];
        }
        for (int row = from; row < to; row++) {
            ends[row] = (row - from) * widest;
        }
        for (CellEncoder cell : cells) {
            cell.put(from, to, places, ends);
        }
        for (int row = from; row < to; row++) {
            int start = (row - from) * widest;
            int count = end.put(places, ends[row]) - start;
            if (bytes.length - length < count) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
            }
            System.arraycopy(places, start, bytes, length, count);
            length += count;
            ends[row] = length;
        }
    }

    /** The end of a row of the last {@link #add}; the next row starts there. */
    int end(int row) {
        return ends[row];
    }

    /** The array that holds all rows, from index 0 on. */
    byte[] bytes() {
        return bytes;
    }

    void clear() {
        length = 0;
    }

    /** Writes all rows, and forgets them. */
    void drainTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        clear();
    }
}
