package org.allophone.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.allophone.pii.PiiKind;
import org.jspecify.annotations.Nullable;

/**
 * A column, declared once: header, schema, data dictionary and mask all come from here.
 *
 * @param <R> a row
 */
public final class Column<R> {

    /** What a column holds. */
    public enum Type {
        TEXT("text"),
        INTEGER("whole number"),
        TIMESTAMP("local date and time, ISO 8601");

        private final String description;

        Type(String description) {
            this.description = description;
        }

        /** For a data dictionary. */
        public String description() {
            return description;
        }
    }

    private final String name;
    private final Type type;
    private final String meaning;
    private final @Nullable PiiKind sensitivity;
    private final boolean optional;
    private final Cell<R> cell;

    private Column(
            String name, Type type, String meaning, @Nullable PiiKind sensitivity, boolean optional, Cell<R> cell) {
        this.name = name;
        this.type = type;
        this.meaning = meaning;
        this.sensitivity = sensitivity;
        this.optional = optional;
        this.cell = cell;
    }

    /** A column of text. */
    public static <R> Column<R> text(String name, String meaning, Function<R, String> getter) {
        return new Column<>(name, Type.TEXT, meaning, null, false, (row, out) -> out.text(getter.apply(row)));
    }

    /**
     * A column of texts made of a prefix and a number: {@code CALL_0042}.
     *
     * @param leastDigits zeros stand before a number of fewer digits
     */
    public static <R> Column<R> numbered(
            String name, String meaning, String prefix, int leastDigits, ToLongFunction<R> number) {
        return new Column<>(
                name,
                Type.TEXT,
                meaning,
                null,
                false,
                (row, out) -> out.numbered(prefix, number.applyAsLong(row), leastDigits));
    }

    /** A column of whole numbers. */
    public static <R> Column<R> integer(String name, String meaning, ToLongFunction<R> getter) {
        return new Column<>(
                name, Type.INTEGER, meaning, null, false, (row, out) -> out.integer(getter.applyAsLong(row)));
    }

    /** A column of instants on the centre's own clock, in microseconds since 1970-01-01T00:00 local time. */
    public static <R> Column<R> timestamp(String name, String meaning, ToLongFunction<R> localMicros) {
        return new Column<>(
                name, Type.TIMESTAMP, meaning, null, false, (row, out) -> out.timestamp(localMicros.applyAsLong(row)));
    }

    /** This column, declared as holding personal data in clear. */
    public Column<R> holding(PiiKind kind) {
        return new Column<>(name, type, meaning, kind, optional, cell);
    }

    /** This column, declared as absent from some rows: those that {@code absent} tells. */
    public Column<R> absentWhen(Predicate<R> absent) {
        return new Column<>(name, type, meaning, sensitivity, true, (row, out) -> {
            if (absent.test(row)) {
                out.absent();
            } else {
                cell.write(row, out);
            }
        });
    }

    /** This column with other values: {@code replacement} in the place of its cell. */
    public Column<R> replacedBy(Cell<R> replacement) {
        return new Column<>(name, type, meaning, sensitivity, optional, replacement);
    }

    /** The name in the header. */
    public String name() {
        return name;
    }

    public Type type() {
        return type;
    }

    /** One sentence for a person who reads the file. */
    public String meaning() {
        return meaning;
    }

    /** The kind of personal datum this column is about, if any. */
    public Optional<PiiKind> sensitivity() {
        return Optional.ofNullable(sensitivity);
    }

    /** Whether some rows have no such value. */
    public boolean isOptional() {
        return optional;
    }

    /** How to get this column's value out of a row. */
    public Cell<R> cell() {
        return cell;
    }

    /** The columns of these names, in this order. */
    static <R> List<Column<R>> named(List<String> names, List<Column<R>> columns) {
        return names.stream()
                .flatMap(wanted ->
                        columns.stream().filter(column -> column.name().equals(wanted)))
                .toList();
    }

    /** The cells of these columns, at least one, as what a row's loop walks fastest. */
    static <R> Cell<R>[] cells(List<Column<R>> columns) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Cell<R>[] cells = columns.stream().map(Column::cell).toArray(Cell[]::new);
        return cells;
    }
}
