package org.allophone.table;

import java.util.Arrays;

/** Texts. */
public final class TextVector extends ColumnVector {
    private final String[] values = new String[Batch.MOST_ROWS];
    private final boolean json;

    TextVector() {
        this(false);
    }

    private TextVector(boolean json) {
        this.json = json;
        Arrays.fill(values, "");
    }

    /** JSON texts. */
    static TextVector json() {
        return new TextVector(true);
    }

    /** Whether the texts are JSON. */
    boolean isJson() {
        return json;
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
