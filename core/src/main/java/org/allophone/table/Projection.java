package org.allophone.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A table whose rows are read off sources, say calls. Each source gives none, one or several rows. One source serves several tables.
 *
 * @param <S> what the rows are read off
 * @param <R> a row
 * @param name the name of the table, a plural: {@code legs}
 * @param columns the columns, in the order of the file
 * @param rows gives the rows of one source, in order
 * @param rowsAtOnce how many rows are made before they are written; few if a row is large, because all of them stay in memory
 */
public record Projection<S, R>(String name, List<Column<R>> columns, Rows<S, R> rows, int rowsAtOnce) {

    public Projection {
        columns = List.copyOf(columns);
        if (rowsAtOnce < 1 || rowsAtOnce > Batch.MOST_ROWS) {
            throw new IllegalArgumentException(rowsAtOnce + " rows at once; allowed: 1 to " + Batch.MOST_ROWS);
        }
    }

    /** A table of small rows. */
    public Projection(String name, List<Column<R>> columns, Rows<S, R> rows) {
        this(name, columns, rows, Batch.MOST_ROWS);
    }

    /**
     * Reads rows off a source.
     *
     * @param <S> what the rows are read off
     * @param <R> a row
     */
    @FunctionalInterface
    public interface Rows<S, R> {
        void of(S source, Consumer<? super R> consumer);
    }

    /** The table that has each source itself as a row. */
    public static <S> Projection<S, S> identity(String name, List<Column<S>> columns) {
        return new Projection<>(name, columns, (source, consumer) -> consumer.accept(source));
    }

    /** The same rows with only these columns, in this order. */
    public Projection<S, R> only(List<String> names) {
        return new Projection<>(name, Column.named(names, columns), rows, rowsAtOnce);
    }

    /** The same rows seen through other columns, say masked ones. */
    public Projection<S, R> mapColumns(UnaryOperator<Column<R>> change) {
        return new Projection<>(name, columns.stream().map(change).toList(), rows, rowsAtOnce);
    }

    /** A table with the rows of these sources. */
    public Table<R> table(Iterable<? extends S> sources) {
        return new Table<>(name, columns, List.of(consumer -> sources.forEach(source -> rows.of(source, consumer))));
    }
}
