package org.allophone.parquet;

import java.util.Arrays;
import org.allophone.table.ColumnVector;
import org.allophone.table.NumberVector;
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
    public void add(ColumnVector vector, int added) {
        NumberVector values = (NumberVector) vector;
        if (rows + added > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(2 * rows, rows + added));
        }
        for (int row = 0; row < added; row++) {
            if (values.isAbsent(row)) {
                presence.absent(rows);
            }
            numbers[rows++] = values.value(row);
        }
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
}
