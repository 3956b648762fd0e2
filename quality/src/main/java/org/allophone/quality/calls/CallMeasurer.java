package org.allophone.quality.calls;

import org.allophone.quality.calls.log.CallLog;

/** Computes a few figures of call records. A figure for which a column is missing is left out by who collects them. */
interface CallMeasurer {
    void measure(CallLog log, RegularDays days, FigureCollector found);
}
