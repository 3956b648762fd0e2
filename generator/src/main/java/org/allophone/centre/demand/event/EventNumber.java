package org.allophone.centre.demand.event;

/** The number of an event: the day on which it begins, the place of its plan in the scenario, and which of that day's it is. */
public final class EventNumber {
    /** No event. */
    public static final long NONE = 0;

    /** So many random events of one plan may begin on one day. */
    static final int MOST_OF_DAY = 7;

    private static final int OF_DAY_BITS = 3;
    private static final int PLAN_BITS = 10;

    private EventNumber() {}

    static long of(long epochDay, int plan, int ofDay) {
        return (epochDay << PLAN_BITS | plan) << OF_DAY_BITS | (ofDay + 1);
    }

    static long epochDay(long number) {
        return number >>> (PLAN_BITS + OF_DAY_BITS);
    }

    /** The place of its plan in the scenario, from 0 on. */
    public static int plan(long number) {
        return (int) (number >>> OF_DAY_BITS) & ((1 << PLAN_BITS) - 1);
    }
}
