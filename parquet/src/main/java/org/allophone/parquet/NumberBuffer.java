package org.allophone.parquet;

import java.util.Arrays;
import org.apache.parquet.column.ColumnWriter;

/** A column of whole numbers or of timestamps. */
final class NumberBuffer implements ColumnBuffer {
    private final NullMask presence;
    private long[] numbers = new long[64];
    private int rows;

    NumberBuffer(NullMask presence) {
        this.presence = presence;
    }

    @Override
    public void integer(long value) {
        keep(value);
    }

    @Override
    public void timestamp(long localMicros) {
        keep(localMicros);
    }

    @Override
    public void absent() {
        presence.absent(rows);
        keep(0);
    }

    @Override
    public void text(String value) {
        throw notANumber();
    }

    @Override
    public void numbered(String prefix, long number, int leastDigits) {
        throw notANumber();
    }

    @Override
    public void token(byte[] ascii, int length) {
        throw notANumber();
    }

    @Override
    public void replay(int from, int to, ColumnWriter out) {
        for (int row = from; row < to; row++) {
            if (presence.isAbsent(row)) {
                out.writeNull(0, 0);
            } else {
                out.write(numbers[row], 0, presence.level());
            }
        }
    }

    @Override
    public void clear() {
        rows = 0;
        presence.clear();
    }

    private void keep(long number) {
        if (rows == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * rows);
        }
        numbers[rows++] = number;
    }

    private IllegalStateException notANumber() {
        return new IllegalStateException(
                "column " + presence.columnName() + " is declared a number or a timestamp, and a row has a text there");
    }
}
