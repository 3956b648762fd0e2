package org.allophone.parquet;

import java.util.BitSet;
import org.allophone.table.Column;

/** Which rows have a value in a column. */
final class NullMask {
    private final String columnName;
    private final boolean optional;
    private final BitSet absent = new BitSet();

    NullMask(Column<?> column) {
        this.columnName = column.name();
        this.optional = column.isOptional();
    }

    String columnName() {
        return columnName;
    }

    /** Marks a row as having no value. */
    void absent(int row) {
        if (!optional) {
            throw new IllegalStateException(
                    "column " + columnName + " is not declared as absent from any row, and a row has no value there");
        }
        absent.set(row);
    }

    boolean isAbsent(int row) {
        return optional && absent.get(row);
    }

    /** Parquet's definition level of a value that is not null. */
    int level() {
        return optional ? 1 : 0;
    }

    void clear() {
        absent.clear();
    }
}
