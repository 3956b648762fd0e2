package org.allophone.table;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table: its columns, and its rows in parts. Walking the parts is cheap and done by one thread; making the rows of a part
 * is the work, and is done by many.
 *
 * @param <R> a row
 * @param name what the table is called, a plural: {@code agents}
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
