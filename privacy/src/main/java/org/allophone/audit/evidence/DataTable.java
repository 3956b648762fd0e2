package org.allophone.audit.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table that an attack looks at: the first ones, as many as fit in memory.
 *
 * @param rows how many are held
 * @param complete whether the file has no others
 */
public record DataTable(GivenFile file, List<DataColumn> columns, int rows, boolean complete) {
    /** The columns of a kind. */
    public List<DataColumn> columns(ColumnKind kind) {
        return columns.stream().filter(column -> column.kind() == kind).toList();
    }

    /** The column that tells whom a row is about, as well as can be guessed. */
    public Optional<DataColumn> person() {
        return columns.stream()
                .filter(column -> column.kind().isIdentifying())
                .filter(column -> column.namesPerson() || column.kind() != ColumnKind.IDENTIFIER)
                .max(Comparator.comparing(DataColumn::namesPerson)
                        .thenComparing(column -> column.kind() == ColumnKind.TOKEN)
                        .thenComparing(column -> !column.isUnique())
                        .thenComparing(columns::indexOf, Comparator.reverseOrder()));
    }

    /** The first column with instants that has more of them than days. */
    public Optional<DataColumn> time() {
        List<DataColumn> times = columns(ColumnKind.TIME);
        return times.stream()
                .filter(column -> column.values().stream().limit(100).anyMatch(DataTable::hasClock))
                .findFirst()
                .or(() -> times.stream().findFirst());
    }

    private static boolean hasClock(String text) {
        long seconds = instant(text);
        return seconds != Times.UNKNOWN && Math.floorMod(seconds, 86_400) != 0;
    }

    /** An instant in any of the forms of {@link Times}. */
    static long instant(String text) {
        long instant = Times.instant(text);
        return instant == Times.UNKNOWN ? Times.epoch(text) : instant;
    }

    /** The instants of a column, for each row, in seconds; {@link Times#UNKNOWN} where there is none. */
    public long[] seconds(DataColumn column) {
        long[] byValue = column.values().stream().mapToLong(DataTable::instant).toArray();
        long[] seconds = new long[rows];
        for (int row = 0; row < rows; row++) {
            seconds[row] = column.code(row) < 0 ? Times.UNKNOWN : byValue[column.code(row)];
        }
        return seconds;
    }
}
