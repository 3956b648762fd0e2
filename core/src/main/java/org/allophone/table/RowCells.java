package org.allophone.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the values of columns into cells of rows, and cells of rows into values of columns: for what has to move or change whole rows
 * after they were made. A cell is a text, a whole number (an instant in microseconds) or nothing. For one thread.
 */
public final class RowCells {
    /** How many rows are turned into values at once. */
    public static final int MOST_ROWS = Batch.MOST_ROWS;

    private final List<? extends Column<?>> columns;
    private final List<CellTexts> texts = new ArrayList<>();
    private final List<ColumnVector> vectors = new ArrayList<>();

    public RowCells(List<? extends Column<?>> columns) {
        this.columns = columns;
        for (Column<?> column : columns) {
            texts.add(new CellTexts());
            vectors.add(
                    switch (column.type()) {
                        case TEXT -> new TextVector();
                        case JSON -> new JsonVector();
                        case INTEGER -> NumberVector.integers();
                        case TIMESTAMP -> NumberVector.timestamps();
                    });
        }
    }

    /** The rows of these values; each is an array of its own. */
    public List<@Nullable Object[]> rows(List<ColumnVector> values, int rows) {
        List<@Nullable Object[]> all = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            all.add(new @Nullable Object[columns.size()]);
        }
        for (int column = 0; column < columns.size(); column++) {
            ColumnVector vector = values.get(column);
            boolean isNumber = switch (columns.get(column).type()) {
                case INTEGER, TIMESTAMP -> true;
                case TEXT, JSON -> false;
            };
            if (!isNumber) {
                texts.get(column).take(vector, rows);
            }
            for (int row = 0; row < rows; row++) {
                if (!vector.isAbsent(row)) {
                    all.get(row)[column] = isNumber
                            ? (Object) ((NumberVector) vector).value(row)
                            : texts.get(column).text(row);
                }
            }
        }
        return all;
    }

    /**
     * The values of these rows; the same vectors each time.
     *
     * @param rows at most {@link #MOST_ROWS}
     */
    public List<ColumnVector> values(List<@Nullable Object[]> rows) {
        for (int column = 0; column < columns.size(); column++) {
            ColumnVector vector = vectors.get(column);
            vector.setPresent();
            if (vector instanceof JsonVector json) {
                json.begin();
            }
            for (int row = 0; row < rows.size(); row++) {
                set(vector, row, rows.get(row)[column]);
            }
        }
        return vectors;
    }

    private static void set(ColumnVector vector, int row, @Nullable Object cell) {
        if (cell == null) {
            vector.setAbsent(row);
        } else if (vector instanceof TextVector texts) {
            texts.set(row, (String) cell);
        } else if (vector instanceof NumberVector numbers) {
            numbers.set(row, (Long) cell);
        }
        if (vector instanceof JsonVector json) {
            if (cell != null) {
                json.append((String) cell);
            }
            json.end(row);
        }
    }
}
