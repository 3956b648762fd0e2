package org.allophone.mask.document;

import java.util.Set;
import org.allophone.pii.PiiKind;

/**
 * What was found in a cell.
 *
 * @param kinds the kinds of data
 * @param isCovered whether the data are most of the cell
 * @param isSearched whether the cell was searched to its end
 */
record CellContent(Set<PiiKind> kinds, boolean isCovered, boolean isSearched) {
    /** Nothing was found. */
    static final CellContent NOTHING = new CellContent(Set.of(), false, true);

    /** The cell could not be searched, so it counts as personal. */
    static final CellContent NOT_SEARCHED = new CellContent(Set.of(), false, false);

    boolean isPersonal() {
        return !kinds.isEmpty() || !isSearched;
    }
}
