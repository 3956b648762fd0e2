package org.allophone.centre;

import java.util.Arrays;
import java.util.List;
import org.allophone.centre.demand.PiecewisePoisson;
import org.allophone.centre.demand.PlannedCall;
import org.allophone.centre.demand.PlannedCalls;
import org.allophone.centre.demand.event.EventCalls;
import org.jspecify.annotations.Nullable;

/**
 * The planned calls of a site-day, in the order they come in. Everyday calls and those of each event are processes of their own, laid
 * one upon the other: so each call has one cause, exactly.
 */
final class ArrivingCalls {
    private static final double MILLIS_PER_SECOND = 1000;

    private final long[] calls;
    private final int[] arrivals;
    private final long @Nullable [] causes;

    private ArrivingCalls(long[] calls, int[] arrivals, long @Nullable [] causes) {
        this.calls = calls;
        this.arrivals = arrivals;
        this.causes = causes;
    }

    /**
     * The calls of a day.
     *
     * @param events the events that cause some of them, in the order of the plan
     * @param everyday the instants of its everyday calls, in seconds since the day began, in rising order
     */
    static ArrivingCalls of(PlannedCalls planned, List<EventCalls> events, double[] everyday, DayStreams streams) {
        int[] arrivals = new int[planned.calls().length];
        write(everyday, arrivals, 0);
        if (!planned.hasCauses()) {
            return new ArrivingCalls(planned.calls(), arrivals, null);
        }
        int filled = everyday.length;
        for (EventCalls event : events) {
            long number = event.event().number();
            int count = 0;
            while (filled + count < arrivals.length && planned.cause(filled + count) == number) {
                count++;
            }
            if (count > 0) {
                double[] instants = new double[count];
                PiecewisePoisson rate = event.rate(PiecewisePoisson::new);
                rate.instants(streams.arrivalsOfEvents().stream(number), instants, count);
                write(instants, arrivals, filled);
                filled += count;
            }
        }
        return sorted(planned, arrivals);
    }

    private static void write(double[] instants, int[] arrivals, int from) {
        for (int call = 0; call < instants.length; call++) {
            arrivals[from + call] = (int) (instants[call] * MILLIS_PER_SECOND);
        }
    }

    private static ArrivingCalls sorted(PlannedCalls planned, int[] arrivals) {
        int size = arrivals.length;
        long[] order = new long[size];
        for (int call = 0; call < size; call++) {
            order[call] = (long) arrivals[call] << Integer.SIZE | call;
        }
        Arrays.sort(order);
        long[] calls = new long[size];
        int[] instants = new int[size];
        long[] causes = new long[size];
        for (int place = 0; place < size; place++) {
            int call = (int) order[place];
            calls[place] = planned.calls()[call];
            instants[place] = arrivals[call];
            causes[place] = planned.cause(call);
        }
        return new ArrivingCalls(calls, instants, causes);
    }

    /** The calls, each a planned call. */
    long[] calls() {
        return calls;
    }

    /** When they come in, in milliseconds since the day began. */
    int[] arrivals() {
        return arrivals;
    }

    /** For each call, the number of the event that caused its case; absent if no case of the day has one. */
    long @Nullable [] causes() {
        return causes;
    }

    /** How many of the day's first calls are the first one of a case that an event caused. */
    int causedBy(long event, int ofCalls) {
        long[] known = causes;
        int count = 0;
        for (int place = 0; known != null && place < ofCalls; place++) {
            count += known[place] == event && PlannedCall.contact(calls[place]) == 1 ? 1 : 0;
        }
        return count;
    }
}
