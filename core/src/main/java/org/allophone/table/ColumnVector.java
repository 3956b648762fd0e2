package org.allophone.table;

import java.util.Arrays;

/** The values of one column for the rows of a batch, by the row's place in it. */
public abstract sealed class ColumnVector permits CategoryVector, JsonVector, NumberVector, TextVector, TokenVector {
    private final boolean[] absent = new boolean[Batch.MOST_ROWS];
    private boolean anyAbsent;

    /** Whether the stored value of a row means "no value" in an optional column. */
    abstract boolean isNothing(int row);

    /** Whether a row has no value. */
    public final boolean isAbsent(int row) {
        return anyAbsent && absent[row];
    }

    /** Marks a row as having no value. */
    public final void setAbsent(int row) {
        anyAbsent = true;
        absent[row] = true;
    }

    /** Marks every row as having a value. */
    public final void setPresent() {
        if (anyAbsent) {
            Arrays.fill(absent, false);
            anyAbsent = false;
        }
    }
}
