package org.allophone.quality.calls;

/** Counts by two things, and whether the one depends on the other. Rows and columns without any count are not counted. */
final class ContingencyTable {
    private final long[][] cells;
    private final long[] rows;
    private final long[] columns;
    private long sum;

    /** @param cells at least one row, all of the same length */
    ContingencyTable(long[][] cells) {
        this.cells = cells;
        this.rows = new long[cells.length];
        this.columns = new long[cells.length == 0 ? 0 : cells[0].length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                rows[row] += cells[row][column];
                columns[column] += cells[row][column];
                sum += cells[row][column];
            }
        }
    }

    long sum() {
        return sum;
    }

    /** Pearson's. */
    double chiSquare() {
        double chiSquare = 0;
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                double expected = (double) rows[row] * columns[column] / sum;
                double difference = cells[row][column] - expected;
                chiSquare += expected == 0 ? 0 : difference * difference / expected;
            }
        }
        return chiSquare;
    }

    int freedom() {
        return (used(rows) - 1) * (used(columns) - 1);
    }

    private static int used(long[] counts) {
        int used = 0;
        for (long count : counts) {
            used += count > 0 ? 1 : 0;
        }
        return used;
    }
}
