package org.allophone.centre;

import java.time.LocalDate;
import org.allophone.calendar.DayClock;
import org.allophone.centre.demand.CallVolume;
import org.allophone.centre.demand.CasePlan;
import org.jspecify.annotations.Nullable;

/** The day after one that is played, at the same site: looked at only for the few calls that may last until then. */
final class NextDayCalls {
    private static final long MILLIS_PER_SECOND = 1000;
    private static final long NEVER = Long.MAX_VALUE;

    private final SimulationModel play;
    private final CasePlan cases;
    private final CallVolume load;
    private final CallVolume.SiteDay today;
    private final long siteDay;
    /** Made when first asked for; so are the arrivals. */
    private long @Nullable [] slots;

    private int[] arrivals = {};

    /** @param today the day that is played */
    NextDayCalls(SimulationModel play, CasePlan cases, CallVolume load, CallVolume.SiteDay today) {
        this.play = play;
        this.cases = cases;
        this.load = load;
        this.today = today;
        this.siteDay = today.index() + load.sites();
    }

    /** When a case's call comes in, in milliseconds since the day began that is played; a time after all others if none does. */
    long callOf(long caseNumber) {
        long[] planned = slots;
        if (planned == null) {
            planned = siteDay < load.siteDays() ? cases.slots(siteDay) : new long[0];
            arrivals = planned.length == 0
                    ? new int[0]
                    : play.arrivals(siteDay, clock(today.date().plusDays(1)), planned.length);
            slots = planned;
        }
        for (int call = 0; call < planned.length; call++) {
            if (CasePlan.Slot.caseNumber(planned[call]) == caseNumber) {
                return clock(today.date()).seconds() * MILLIS_PER_SECOND + arrivals[call];
            }
        }
        return NEVER;
    }

    private DayClock clock(LocalDate date) {
        return play.scenario().clock(date);
    }
}
