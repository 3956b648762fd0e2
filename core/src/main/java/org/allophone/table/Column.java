package org.allophone.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
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

    /** The number that means, in a column that is {@link #optional}, that a row has no value. */
    public static final long NOTHING = Long.MIN_VALUE;

    private static final int NO_INDEX = -1;

    private final String name;
    private final Type type;
    private final String meaning;
    private final @Nullable PiiKind sensitivity;
    private final boolean optional;
    private final ToIntFunction<R> index;
    private final Supplier<ColumnReader<R>> reader;

    private Column(
            String name,
            Type type,
            String meaning,
            @Nullable PiiKind sensitivity,
            boolean optional,
            ToIntFunction<R> index,
            Supplier<ColumnReader<R>> reader) {
        this.name = name;
        this.type = type;
        this.meaning = meaning;
        this.sensitivity = sensitivity;
        this.optional = optional;
        this.index = index;
        this.reader = reader;
    }

    /** A column of text. */
    public static <R> Column<R> text(String name, String meaning, Function<R, String> getter) {
        return new Column<>(name, Type.TEXT, meaning, null, false, row -> NO_INDEX, () -> {
            TextVector vector = new TextVector();
            return rows -> {
                for (int row = 0; row < rows.size(); row++) {
                    vector.set(row, getter.apply(rows.get(row)));
                }
                return vector;
            };
        });
    }

    /**
     * A column of texts out of a list.
     *
     * @param place the place of a row's text in the list; -1 if the row has none
     */
    public static <R> Column<R> category(String name, String meaning, List<String> categories, ToIntFunction<R> place) {
        return new Column<>(name, Type.TEXT, meaning, null, false, row -> NO_INDEX, () -> {
            CategoryVector vector = new CategoryVector(categories);
            return rows -> {
                for (int row = 0; row < rows.size(); row++) {
                    vector.set(row, place.applyAsInt(rows.get(row)));
                }
                return vector;
            };
        });
    }

    /**
     * A column of texts made of a prefix and a number: {@code CALL_0042}.
     *
     * @param leastDigits zeros stand before a number of fewer digits
     * @param number gives 0 or more
     */
    public static <R> Column<R> numbered(
            String name, String meaning, String prefix, int leastDigits, ToLongFunction<R> number) {
        return numbers(name, Type.TEXT, meaning, () -> NumberVector.numbered(prefix, leastDigits), number);
    }

    /** A column of whole numbers. */
    public static <R> Column<R> integer(String name, String meaning, ToLongFunction<R> getter) {
        return numbers(name, Type.INTEGER, meaning, NumberVector::integers, getter);
    }

    /** A column of instants on the centre's own clock, in microseconds since 1970-01-01T00:00 local time. */
    public static <R> Column<R> timestamp(String name, String meaning, ToLongFunction<R> localMicros) {
        return numbers(name, Type.TIMESTAMP, meaning, NumberVector::timestamps, localMicros);
    }

    private static <R> Column<R> numbers(
            String name, Type type, String meaning, Supplier<NumberVector> vectors, ToLongFunction<R> getter) {
        return new Column<>(name, type, meaning, null, false, row -> NO_INDEX, () -> {
            NumberVector vector = vectors.get();
            return rows -> {
                for (int row = 0; row < rows.size(); row++) {
                    vector.set(row, getter.applyAsLong(rows.get(row)));
                }
                return vector;
            };
        });
    }

    /** This column, declared as holding personal data in clear. */
    public Column<R> holding(PiiKind kind) {
        return new Column<>(name, type, meaning, kind, optional, index, reader);
    }

    /**
     * This column, whose values have an index: the same index means the same value. So what replaces a value can be remembered.
     *
     * @param newIndex best small for what comes often; a negative one means that the value has none
     */
    public Column<R> indexedBy(ToIntFunction<R> newIndex) {
        return new Column<>(name, type, meaning, sensitivity, optional, newIndex, reader);
    }

    /** This column, of which some rows have no value: the empty text, the place -1 in a list, or the number {@link #NOTHING}. */
    public Column<R> optional() {
        return new Column<>(name, type, meaning, sensitivity, true, index, () -> {
            ColumnReader<R> values = reader.get();
            return rows -> {
                ColumnVector vector = values.read(rows);
                vector.setPresent();
                for (int row = 0; row < rows.size(); row++) {
                    if (vector.isNothing(row)) {
                        vector.setAbsent(row);
                    }
                }
                return vector;
            };
        });
    }

    /**
     * This column with texts in the place of its values, say pseudonyms.
     *
     * @param replacements asked once by each thread
     */
    public Column<R> replacedBy(Supplier<Replacement> replacements) {
        return new Column<>(name, Type.TEXT, meaning, sensitivity, optional, index, () -> {
            ColumnReader<R> values = reader.get();
            Replacement replacement = replacements.get();
            Batch<R> some = new Batch<>();
            int[] indices = new int[Batch.MOST_ROWS];
            return rows -> {
                for (int row = 0; row < rows.size(); row++) {
                    indices[row] = index.applyAsInt(rows.get(row));
                }
                return replacement.of(indices, rows.size(), (which, count) -> {
                    for (int i = 0; i < count; i++) {
                        some.add(rows.get(which[i]));
                    }
                    ColumnVector vector = values.read(some);
                    some.clear();
                    return vector;
                });
            };
        });
    }

    /** Puts other values in the place of a column's; for one thread. */
    @FunctionalInterface
    public interface Replacement {

        /**
         * The other values of some rows.
         *
         * @param indices the index of each row's value; the same index means the same value. -1 if the values have none
         * @param rows how many rows there are
         * @param values gives the column's values
         * @return the same vector each time
         */
        ColumnVector of(int[] indices, int rows, Values values);
    }

    /** Reads a column's values where they are needed. */
    @FunctionalInterface
    public interface Values {

        /** The values of the first {@code count} of these rows, one after the other; the same vector each time. */
        ColumnVector of(int[] rows, int count);
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

    /** A row's value as a text; empty if it has none. */
    public String textOf(R row) {
        CellTexts texts = new CellTexts(reader().read(Batch.of(row)));
        texts.take(1);
        return texts.text(0);
    }

    /** What reads this column, for one thread. */
    ColumnReader<R> reader() {
        return reader.get();
    }

    /** The columns of these names, in this order. */
    static <R> List<Column<R>> named(List<String> names, List<Column<R>> columns) {
        return names.stream()
                .flatMap(wanted ->
                        columns.stream().filter(column -> column.name().equals(wanted)))
                .toList();
    }
}
