package org.allophone.centre;

import org.allophone.centre.demand.PlannedDay;
import org.jspecify.annotations.Nullable;

/**
 * The calls of the same site on the day after the simulated day. They are needed only for the few calls that may last until then.
 */
final class NextDayCalls {
    private static final long MILLIS_PER_SECOND = 1000;
    private static final long NEVER = Long.MAX_VALUE;

    private final SimulationModel model;
    private final int site;
    private final PlannedDay tomorrow;
    /** The length of the simulated day. */
    private final long lengthMillis;

    /** The callers of the next day. They and the arrivals are computed when they are first needed. */
    private int @Nullable [] callers;

    private int[] arrivals = {};

    NextDayCalls(SimulationModel model, SiteDay today) {
        this.model = model;
        this.site = today.site();
        this.tomorrow = today.tomorrow();
        this.lengthMillis = model.scenario().clock(today.date()).seconds() * MILLIS_PER_SECOND;
    }

    /**
     * The time of a caller's first call on the next day, in milliseconds since the simulated day began. If there is none, a time
     * after all others.
     */
    long firstCallOf(int caller) {
        int[] known = callers;
        if (known == null) {
            DayStreams streams = model.streams(site, tomorrow.date().toEpochDay());
            ArrivingCalls calls = model.arrivals(streams, tomorrow);
            arrivals = calls.arrivals();
            known = CallersOfDay.of(model.callers(), site, calls.calls(), arrivals)
                    .callers();
            callers = known;
        }
        for (int call = 0; call < known.length; call++) {
            if (known[call] == caller) {
                return lengthMillis + arrivals[call];
            }
        }
        return NEVER;
    }
}
