package org.allophone.defect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row with what was made wrong in it. */
final class DefectiveRow {
    private final long cleanRow;
    private final @Nullable Object[] cells;
    private final List<Change> changes = new ArrayList<>();
    private final boolean[] changed;
    private boolean doubled;
    private int late;

    /** @param cells the true ones, which are changed */
    DefectiveRow(long cleanRow, @Nullable Object[] cells) {
        this.cleanRow = cleanRow;
        this.cells = cells;
        this.changed = new boolean[cells.length];
    }

    /** Its number in the clean file. */
    long cleanRow() {
        return cleanRow;
    }

    @Nullable
    Object[] cells() {
        return cells;
    }

    List<Change> changes() {
        return changes;
    }

    boolean isDoubled() {
        return doubled;
    }

    void setDoubled() {
        doubled = true;
    }

    /** By how many rows it is late. */
    int late() {
        return late;
    }

    void setLate(int rows) {
        late = rows;
    }

    /** Whether a cell was changed already: each has one defect at most, so that the ledger tells its true value. */
    boolean isChanged(int column) {
        return changed[column];
    }

    void set(int column, @Nullable Object cell) {
        cells[column] = cell;
        changed[column] = true;
    }
}
