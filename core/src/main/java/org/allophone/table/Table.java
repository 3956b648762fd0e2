package org.allophone.table;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table: its columns, and its rows in parts. One thread walks the parts, which is cheap. Many threads make the rows of the
 * parts, which is most of the work.
 *
 * @param <R> a row
 * @param name the name of the table, a plural: {@code agents}
 * @param columns the columns, in the order of the file
 * @param parts the rows, part after part; can be walked more than once and gives the same rows each time
 */
public record Table<R>(String name, List<Column<R>> columns, Iterable<? extends Part<R>> parts) {

    public Table {
        columns = List.copyOf(columns);
    }

    /** The same rows seen through other columns, say masked ones. */
    public Table<R> mapColumns(UnaryOperator<Column<R>> change) {
        return new Table<>(name, columns.stream().map(change).toList(), parts);
    }
}
