package org.allophone.quality.calls;

import java.util.Map;
import java.util.Optional;
import org.allophone.quality.calls.FoundFigure.Missing;
import org.allophone.quality.calls.log.CallColumn;
import org.allophone.quality.calls.log.CallLog;

/** Collects what was measured and compares it with the targets. */
final class FigureCollector {
    private final CallLog log;
    private final Map<CallFigure, FoundFigure> found;

    /**
     * A collector of what is found in some calls.
     *
     * @param found where figures are put
     */
    FigureCollector(CallLog log, Map<CallFigure, FoundFigure> found) {
        this.log = log;
        this.found = found;
    }

    /**
     * Adds a value.
     *
     * @param value NaN or infinite if there is too little to compute it
     * @param basis see {@link CallFigure#basis}
     */
    void add(CallFigure figure, double value, double basis) {
        Optional<CallColumn> column = figure.columns().stream()
                .filter(needed -> !log.has(needed))
                .sorted()
                .findFirst();
        if (column.isPresent()) {
            found.put(figure, missing(figure, Missing.COLUMN, column));
        } else if (!Double.isFinite(value)) {
            found.put(figure, missing(figure, Missing.TOO_FEW, Optional.empty()));
        } else {
            CallVerdict verdict = basis < figure.leastBasis()
                    ? CallVerdict.NOT_JUDGED
                    : figure.target().map(target -> target.verdict(value)).orElse(CallVerdict.NOT_JUDGED);
            found.put(
                    figure, new FoundFigure(figure, value, (long) basis, verdict, Optional.empty(), Optional.empty()));
        }
    }

    /** Adds a value that is computed from so many things. */
    void add(CallFigure figure, double value, long basis) {
        add(figure, value, (double) basis);
    }

    /** Adds that a figure needs to know the country. */
    void addWithoutCountry(CallFigure figure) {
        found.put(figure, missing(figure, Missing.COUNTRY, Optional.empty()));
    }

    private static FoundFigure missing(CallFigure figure, Missing why, Optional<CallColumn> column) {
        return new FoundFigure(figure, Double.NaN, 0, CallVerdict.NOT_MEASURED, Optional.of(why), column);
    }
}
