package org.allophone.table;

import java.util.Arrays;

/** Texts. */
public final class TextVector extends ColumnVector {
    private final String[] values = new String[Batch.MOST_ROWS];

    TextVector() {
        Arrays.fill(values, "");
    }

    /** The text of a row; any text if the row has no value. */
    public String value(int row) {
        return values[row];
    }

    void set(int row, String value) {
        values[row] = value;
    }

    @Override
    boolean isNothing(int row) {
        return values[row].isEmpty();
    }
}
