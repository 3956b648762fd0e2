package org.allophone.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.allophone.pii.PiiKind;
import org.jspecify.annotations.Nullable;

/**
 * A column. It is declared once; header, schema, data dictionary and mask use this declaration.
 *
 * @param <R> a row
 */
public final class Column<R> {

    /** What a column holds. */
    public enum Type {
        TEXT("text"),
        JSON("JSON"),
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

    /** In an {@link #optional} column, this number means that the row has no value. */
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
     * A column of values that are JSON texts. JSON Lines has them as they are; other formats have them as texts.
     *
     * @param writer writes the value of a row; nothing if the row has none
     */
    public static <R> Column<R> json(String name, String meaning, BiConsumer<R, JsonBytes> writer) {
        return new Column<>(name, Type.JSON, meaning, null, false, row -> NO_INDEX, () -> {
            JsonVector vector = new JsonVector();
            return rows -> {
                JsonBytes json = vector.begin();
                for (int row = 0; row < rows.size(); row++) {
                    writer.accept(rows.get(row), json);
                    vector.end(row);
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
     * @param leastDigits a number with fewer digits gets leading zeros
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
     * This column, with an index for each value: the same index means the same value. So the replacement of a value can be remembered.
     *
     * @param newIndex should be small for frequent values; a negative number means that the value has no index
     */
    public Column<R> indexedBy(ToIntFunction<R> newIndex) {
        return new Column<>(name, type, meaning, sensitivity, optional, newIndex, reader);
    }

    /** This column, declared as optional. A row has no value if it has the empty text or JSON, the place -1 or the number {@link #NOTHING}. */
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
     * This column with its values replaced by texts, for example pseudonyms.
     *
     * @param replacements called once by each thread
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

    /** Replaces the values of a column. For one thread. */
    @FunctionalInterface
    public interface Replacement {

        /**
         * Replaces the values of some rows.
         *
         * @param indices the index of each row's value; the same index means the same value. -1 if the values have none
         * @param rows how many rows there are
         * @param values gives the column's values
         * @return the same vector each time
         */
        ColumnVector of(int[] indices, int rows, Values values);
    }

    /** Reads a column's values only for the rows that need them. */
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

    /** Whether a row may have no value. */
    public boolean isOptional() {
        return optional;
    }

    /** A row's value as a text; empty if it has none. */
    public String textOf(R row) {
        CellTexts texts = new CellTexts();
        texts.take(reader().read(Batch.of(row)), 1);
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
