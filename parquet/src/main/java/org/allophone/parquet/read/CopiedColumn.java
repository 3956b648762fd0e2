package org.allophone.parquet.read;

import java.util.Arrays;
import org.allophone.parquet.StoredValues;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/** The values of a column for some rows that are to be written again, of the classes that Parquet's library gives them. */
final class CopiedColumn implements StoredValues {
    private final @Nullable Object[] values;
    private final int level;

    /** @param level Parquet's definition level of a value that is not null */
    CopiedColumn(int rows, int level) {
        this.values = new Object[rows];
        this.level = level;
    }

    void set(int row, @Nullable Object value) {
        values[row] = value;
    }

    @Override
    public void replay(int from, int to, ColumnWriter out) {
        for (int row = from; row < to; row++) {
            write(values[row], out);
        }
        Arrays.fill(values, from, to, null);
    }

    private void write(@Nullable Object value, ColumnWriter out) {
        if (value == null) {
            out.writeNull(0, 0);
        } else if (value instanceof Binary bytes) {
            out.write(bytes, 0, level);
        } else if (value instanceof Integer number) {
            out.write(number, 0, level);
        } else if (value instanceof Long number) {
            out.write(number, 0, level);
        } else if (value instanceof Double number) {
            out.write(number, 0, level);
        } else if (value instanceof Float number) {
            out.write(number, 0, level);
        } else {
            out.write((boolean) value, 0, level);
        }
    }
}
