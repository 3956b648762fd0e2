package org.allophone.centre;

import java.util.Arrays;
import org.allophone.centre.demand.PlannedCall;
import org.allophone.person.CallerDirectory;
import org.allophone.person.UsualTimes;

/**
 * The callers of a site-day's calls. Nobody is on two calls at once. If the caller of a new case has another call at about the
 * same time, the case takes another caller. Repeat calls keep their callers. If two of them have the same caller, or if no other
 * caller is found, the first call ends before the next one comes in.
 */
final class CallersOfDay {
    /** If less time than this lies between two calls of one caller, another caller is taken. Most calls are over by then. */
    private static final int APART_MILLIS = 15 * 60_000;

    private static final int MOST_TRIES = 8;
    private static final int NONE = -1;
    private static final long NEVER = Long.MAX_VALUE;

    private final int[] arrivals;
    private final int[] callers;
    /** The table of callers. At the place of a caller: the call that was added last for this caller. */
    private final int[] latest;
    /** For each call, the call that was added before it for the same caller. */
    private final int[] another;

    private CallersOfDay(int[] arrivals) {
        this.arrivals = arrivals;
        this.callers = new int[arrivals.length];
        this.another = new int[arrivals.length];
        this.latest = new int[4 * Integer.highestOneBit(Math.max(1, arrivals.length))];
        Arrays.fill(latest, NONE);
    }

    /**
     * The callers of a day.
     *
     * @param calls the planned calls, in the order they come in
     * @param arrivals when they come in, in milliseconds since the day began
     */
    static CallersOfDay of(CallerDirectory directory, int site, long[] calls, int[] arrivals) {
        CallersOfDay ofDay = new CallersOfDay(arrivals);
        for (int call = 0; call < calls.length; call++) {
            if (!PlannedCall.isFree(calls[call])) {
                // A later contact of the case has to find the same caller, without the time of this one.
                ofDay.take(call, callerOf(directory, site, calls[call], UsualTimes.ANY, 0));
            }
        }
        for (int call = 0; call < calls.length; call++) {
            if (PlannedCall.isFree(calls[call])) {
                ofDay.take(call, ofDay.freeCaller(directory, site, calls[call], call));
            }
        }
        return ofDay;
    }

    /** The caller of each call, by the call's place in the day. */
    int[] callers() {
        return callers;
    }

    /**
     * For each call, the time at which the next call of the same caller comes in, in milliseconds since the day began. If there
     * is none, a time after all others.
     */
    long[] nextCalls() {
        long[] next = new long[callers.length];
        for (int call = 0; call < next.length; call++) {
            long soonest = NEVER;
            for (int other = latest[place(callers[call])]; other != NONE; other = another[other]) {
                soonest = other > call ? Math.min(soonest, arrivals[other]) : soonest;
            }
            next[call] = soonest;
        }
        return next;
    }

    private int freeCaller(CallerDirectory directory, int site, long planned, int call) {
        int caller = NONE;
        boolean free = false;
        for (int attempt = 0; !free && attempt < MOST_TRIES; attempt++) {
            caller = callerOf(directory, site, planned, (double) call / arrivals.length, attempt);
            free = isFree(caller, call);
        }
        return caller;
    }

    private static int callerOf(CallerDirectory directory, int site, long planned, double time, int attempt) {
        return directory.callerOf(site, PlannedCall.caseOfSite(planned), PlannedCall.topic(planned), time, attempt);
    }

    /** Whether a caller has no other call at about the time of this call. */
    private boolean isFree(int caller, int call) {
        for (int other = latest[place(caller)]; other != NONE; other = another[other]) {
            if (Math.abs(arrivals[other] - arrivals[call]) < APART_MILLIS) {
                return false;
            }
        }
        return true;
    }

    private void take(int call, int caller) {
        int place = place(caller);
        callers[call] = caller;
        another[call] = latest[place];
        latest[place] = call;
    }

    /**
     * The place of a caller in the table. Each caller has its own: the place that Fibonacci hashing gives or, if that is taken,
     * the next free one.
     */
    private int place(int caller) {
        int place = (caller * 0x9e3779b9) >>> (Integer.numberOfLeadingZeros(latest.length) + 1);
        while (latest[place] != NONE && callers[latest[place]] != caller) {
            place = (place + 1) & (latest.length - 1);
        }
        return place;
    }
}
