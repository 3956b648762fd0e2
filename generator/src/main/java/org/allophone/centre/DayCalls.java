package org.allophone.centre;

import org.allophone.centre.demand.PlannedCall;
import org.allophone.centre.demand.event.EventNumber;
import org.allophone.centre.entry.Ending;
import org.jspecify.annotations.Nullable;

/** The calls of a site-day as the simulation leaves them, by their places in the day: who called, about what, and how it went. */
final class DayCalls {
    private static final int NOBODY = -1;

    private final long[] planned;
    private final int[] arrivals;
    private final long @Nullable [] causes;
    private final int[] callers;
    private final boolean[] repeatedToday;
    private final boolean[] overAtOnce;
    private final LegTimes legs;

    /**
     * The calls of a day.
     *
     * @param planned the calls as {@link PlannedCall} packs them
     * @param arrivals when they came in, in milliseconds since the day began
     * @param causes the events that caused their cases; null if there are none
     * @param callers the indices of the callers in their directory
     * @param repeatedToday whether a call is followed by a repeat call on the same day
     * @param overAtOnce whether a call is over as soon as an agent answers; empty if none is
     */
    DayCalls(
            long[] planned,
            int[] arrivals,
            long @Nullable [] causes,
            int[] callers,
            boolean[] repeatedToday,
            boolean[] overAtOnce,
            LegTimes legs) {
        this.planned = planned;
        this.arrivals = arrivals;
        this.causes = causes;
        this.callers = callers;
        this.repeatedToday = repeatedToday;
        this.overAtOnce = overAtOnce;
        this.legs = legs;
    }

    int size() {
        return planned.length;
    }

    /** The call as {@link PlannedCall} packs it. */
    long planned(int place) {
        return planned[place];
    }

    int topic(int place) {
        return PlannedCall.topic(planned[place]);
    }

    /** 1 for the case's first contact, 2 for the second… */
    int contactNumber(int place) {
        return PlannedCall.contact(planned[place]);
    }

    /** Whether the caller calls again because this call did not resolve the case. */
    boolean isFollowed(int place) {
        return PlannedCall.returns(planned[place]) || repeatedToday[place];
    }

    /** When the call came in, in milliseconds since the day began. */
    int arrival(int place) {
        return arrivals[place];
    }

    /** The number of the event that caused its case; {@link EventNumber#NONE} if none did. */
    long cause(int place) {
        return causes == null ? EventNumber.NONE : causes[place];
    }

    int caller(int place) {
        return callers[place];
    }

    LegTimes legs() {
        return legs;
    }

    /** How it ended. */
    Ending ending(int place) {
        if (legs.isEndedInMenu(place)) {
            return legs.endingInMenu(place);
        }
        return legs.isAbandoned(legs.last(place)) ? Ending.ABANDONED : Ending.ANSWERED;
    }

    boolean isAnswered(int place) {
        return ending(place) == Ending.ANSWERED;
    }

    /** Whether an agent answered, and the call was over at once. */
    boolean isShort(int place) {
        return overAtOnce.length > 0 && overAtOnce[place] && isAnswered(place);
    }

    boolean isTransferred(int place) {
        return legs.isTransferred(place);
    }

    /** The number on the roster of the last agent who spoke; -1 if nobody did. */
    int agent(int place) {
        int last = legs.agent(legs.last(place));
        return last == NOBODY ? legs.agent(place) : last;
    }

    int waitSeconds(int place) {
        return legs.waitSeconds(place) + (legs.isTransferred(place) ? legs.waitSeconds(legs.last(place)) : 0);
    }

    int talkSeconds(int place) {
        return legs.talkSeconds(place) + (legs.isTransferred(place) ? legs.talkSeconds(legs.last(place)) : 0);
    }
}
