package org.allophone.mask.document;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.allophone.pii.PiiKind;

/** What was found in the cells of a column: counts, and never a value. */
public final class ColumnEvidence {
    private final Map<PiiKind, Long> cellsByKind = new EnumMap<>(PiiKind.class);
    private long cells;
    private long personalCells;
    private long oneDatumCells;
    private long notSearched;

    ColumnEvidence() {}

    /**
     * Counts a cell.
     *
     * @param content what was found in it
     */
    void add(CellContent content) {
        cells++;
        personalCells += content.isPersonal() ? 1 : 0;
        oneDatumCells += content.isCovered() && content.kinds().size() == 1 ? 1 : 0;
        notSearched += content.isSearched() ? 0 : 1;
        content.kinds().forEach(kind -> cellsByKind.merge(kind, 1L, Long::sum));
    }

    /** Counts what was found in other cells of the column. */
    void add(ColumnEvidence other) {
        cells += other.cells;
        personalCells += other.personalCells;
        oneDatumCells += other.oneDatumCells;
        notSearched += other.notSearched;
        other.cellsByKind.forEach((kind, count) -> cellsByKind.merge(kind, count, Long::sum));
    }

    /** The number of cells that are not empty. */
    public long cells() {
        return cells;
    }

    /** The number of cells in which something was found, or that could not be searched to the end. */
    public long personalCells() {
        return personalCells;
    }

    /** The number of cells that could not be searched to the end. */
    public long notSearched() {
        return notSearched;
    }

    /** The number of cells in which a kind was found. */
    public Map<PiiKind, Long> cellsByKind() {
        return Collections.unmodifiableMap(cellsByKind);
    }

    /** Whether in most of the personal cells there is one datum, of one kind, and hardly anything else. */
    public boolean isOneDatumACell() {
        return 2 * oneDatumCells > personalCells;
    }
}
