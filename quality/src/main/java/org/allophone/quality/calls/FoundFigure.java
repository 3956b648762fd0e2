package org.allophone.quality.calls;

import java.util.Optional;
import org.allophone.quality.calls.log.CallColumn;

/**
 * What a figure is in call records.
 *
 * @param value in the unit of the figure; NaN if it was not measured
 * @param basis how many things it was computed from: see {@link CallFigure#basis}
 * @param missing why it was not measured
 * @param column the column that is missing, if one is
 */
public record FoundFigure(
        CallFigure figure,
        double value,
        long basis,
        CallVerdict verdict,
        Optional<Missing> missing,
        Optional<CallColumn> column) {

    /** Why a figure was not measured. */
    public enum Missing {
        /** The records do not have this column. */
        COLUMN,
        /** It is not known in which country the centre is. */
        COUNTRY,
        /** The records have too few days, calls or agents, or nothing in a column. */
        TOO_FEW
    }
}
