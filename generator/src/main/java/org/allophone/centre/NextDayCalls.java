package org.allophone.centre;

import org.allophone.calendar.DayClock;
import org.allophone.centre.demand.PlannedDay;
import org.jspecify.annotations.Nullable;

/** The calls of the day after the one that is simulated, at the same site: looked at only for the few calls that may last until then. */
final class NextDayCalls {
    private static final long MILLIS_PER_SECOND = 1000;
    private static final long NEVER = Long.MAX_VALUE;

    private final SimulationModel model;
    private final int site;
    private final PlannedDay tomorrow;
    /** How long the day that is simulated lasts. */
    private final long lengthMillis;

    /** Made when first asked for; so are the arrivals. */
    private int @Nullable [] callers;

    private int[] arrivals = {};

    NextDayCalls(SimulationModel model, SiteDay today) {
        this.model = model;
        this.site = today.site();
        this.tomorrow = today.tomorrow();
        this.lengthMillis = model.scenario().clock(today.date()).seconds() * MILLIS_PER_SECOND;
    }

    /** When a caller calls first, in milliseconds since the day began that is simulated; a time after all others if never. */
    long firstCallOf(int caller) {
        int[] known = callers;
        if (known == null) {
            DayClock clock = model.scenario().clock(tomorrow.date());
            arrivals = model.arrivals(model.streams(site, tomorrow.date().toEpochDay()), clock, tomorrow.calls());
            known = CallersOfDay.of(model.callers(), site, tomorrow.plannedCalls(), arrivals)
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
