package org.allophone.centre;

import java.util.Arrays;
import org.allophone.centre.demand.PlannedCall;
import org.allophone.person.CallerDirectory;

/**
 * Who makes the calls of a site-day. Nobody is on two calls at once: a new case whose caller has another call about that time takes
 * another caller. Repeat calls keep their callers. Where two of them have the same caller, or no other caller is found, the first
 * call ends before the next one comes in.
 */
final class CallersOfDay {
    /** Another caller is taken if less than this lies between two calls of one. Most calls are over by then. */
    private static final int APART_MILLIS = 15 * 60_000;

    private static final int MOST_TRIES = 8;
    private static final int NONE = -1;
    private static final long NEVER = Long.MAX_VALUE;

    private final int[] arrivals;
    private final int[] callers;
    /** By a caller's place in this table, the latest call known of the caller. */
    private final int[] latest;
    /** For each call, another one of the same caller. */
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
                ofDay.take(call, directory.callerOf(site, PlannedCall.caseOfSite(calls[call]), 0));
            }
        }
        for (int call = 0; call < calls.length; call++) {
            if (PlannedCall.isFree(calls[call])) {
                ofDay.take(call, ofDay.freeCaller(directory, site, calls[call], call));
            }
        }
        return ofDay;
    }

    /** By the call's place in the day. */
    int[] callers() {
        return callers;
    }

    /**
     * For each call when the next call of the same caller comes in, in milliseconds since the day began; a time after all others
     * where there is none.
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
            caller = directory.callerOf(site, PlannedCall.caseOfSite(planned), attempt);
            free = isFree(caller, call);
        }
        return caller;
    }

    /** Whether a caller has no call about the time of this one. */
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

    /** Where a caller stands in the table: an own place (Fibonacci hashing, then the next ones). */
    private int place(int caller) {
        int place = (caller * 0x9e3779b9) >>> (Integer.numberOfLeadingZeros(latest.length) + 1);
        while (latest[place] != NONE && callers[latest[place]] != caller) {
            place = (place + 1) & (latest.length - 1);
        }
        return place;
    }
}
