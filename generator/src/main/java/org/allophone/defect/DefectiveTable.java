package org.allophone.defect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.allophone.random.Seed;
import org.allophone.table.Column;
import org.allophone.table.ColumnVector;
import org.allophone.table.Encoder;
import org.allophone.table.RowCells;
import org.allophone.table.TableFile;
import org.jspecify.annotations.Nullable;

/**
 * A file of a table in which some rows are wrong. Rows come in as they were made and masked, by many threads; they get their defects when
 * they are drained, one after the other, so the file does not depend on the number of threads.
 */
public final class DefectiveTable implements TableFile {
    private final String table;
    private final int part;
    private final List<? extends Column<?>> columns;
    private final TableFile file;
    private final Encoder encoder;
    private final Ledger ledger;
    private final RowDefects defects;
    private final RowCells written;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();
    private final PriorityQueue<DefectiveRow> late =
            new PriorityQueue<>(Comparator.<DefectiveRow>comparingLong(row -> row.cleanRow() + row.late())
                    .thenComparingLong(DefectiveRow::cleanRow));
    private long cleanRows;
    private long rows;

    /**
     * @param part the number of the file, from 1
     * @param columns those of the table; any of them may have no value in the file
     * @param file the file in its format, opened with columns that are {@link Column#optional}
     * @param ledger where its defects are told; null if another format's file tells them
     */
    public DefectiveTable(
            String table,
            int part,
            List<? extends Column<?>> columns,
            List<Defect> defects,
            Seed seed,
            TableFile file,
            @Nullable Ledger ledger) {
        this.table = table;
        this.part = part;
        this.columns = columns;
        this.file = file;
        this.encoder = file.encoder();
        this.ledger = ledger == null ? Ledger.NONE : ledger;
        this.defects = new RowDefects(table, defects, columns, seed);
        this.written = new RowCells(columns);
    }

    @Override
    public Encoder encoder() {
        return new Encoder() {
            private final RowCells cells = new RowCells(columns);
            private final List<@Nullable Object[]> added = new ArrayList<>();

            @Override
            public void add(List<ColumnVector> values, int count) {
                added.addAll(cells.rows(values, count));
            }

            @Override
            public void drain() throws IOException {
                for (@Nullable Object[] row : added) {
                    take(row);
                }
                added.clear();
            }
        };
    }

    private void take(@Nullable Object[] cells) throws IOException {
        cleanRows++;
        DefectiveRow row = new DefectiveRow(cleanRows, cells);
        defects.apply(row);
        if (row.late() > 0) {
            late.add(row);
        } else {
            write(row);
        }
        writeLateUpTo(cleanRows);
    }

    private void writeLateUpTo(long cleanRow) throws IOException {
        for (DefectiveRow next = late.peek();
                next != null && next.cleanRow() + next.late() <= cleanRow;
                next = late.peek()) {
            late.remove();
            write(next);
        }
    }

    private void write(DefectiveRow row) throws IOException {
        rows++;
        add(row.cells());
        if (row.late() > 0) {
            tell(row, new Change(DefectKind.LATE, "", "", ""));
        }
        for (Change change : row.changes()) {
            tell(row, change);
        }
        if (row.isDoubled()) {
            rows++;
            add(row.cells());
            tell(row, new Change(DefectKind.DUPLICATE, "", "", ""));
        }
    }

    private void tell(DefectiveRow row, Change change) throws IOException {
        ledger.add(table, part, rows, row.cleanRow(), change);
    }

    private void add(@Nullable Object[] cells) throws IOException {
        waiting.add(cells);
        if (waiting.size() == RowCells.MOST_ROWS) {
            flush();
        }
    }

    private void flush() throws IOException {
        encoder.add(written.values(waiting), waiting.size());
        encoder.drain();
        waiting.clear();
    }

    @Override
    public void close() throws IOException {
        writeLateUpTo(Long.MAX_VALUE);
        flush();
        file.close();
    }
}
