package org.allophone.centre.demand;

import org.allophone.centre.demand.event.EventNumber;
import org.allophone.random.RandomStream;
import org.jspecify.annotations.Nullable;

/**
 * The planned calls of a site-day, each a {@link PlannedCall}: first the everyday ones in the order they come in, then the first calls
 * of the cases that events cause today, event by event. Repeat calls of such cases are among the everyday ones.
 */
public final class PlannedCalls {
    private final long[] calls;
    /** For each call, the number of the event that caused its case; absent if no call of the day has one. */
    private long @Nullable [] causes;

    private int filled;
    private int everyday;

    PlannedCalls(int size, boolean withCauses) {
        this.calls = new long[size];
        this.causes = withCauses ? new long[size] : null;
    }

    void add(long call, long cause, boolean causedToday) {
        calls[filled] = call;
        if (cause != EventNumber.NONE) {
            long[] known = causes == null ? new long[calls.length] : causes;
            known[filled] = cause;
            causes = known;
        }
        filled++;
        everyday += causedToday ? 0 : 1;
    }

    void shuffleEveryday(RandomStream random) {
        long[] known = causes;
        for (int i = everyday - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            swap(calls, i, j);
            if (known != null) {
                swap(known, i, j);
            }
        }
    }

    private static void swap(long[] values, int i, int j) {
        long value = values[i];
        values[i] = values[j];
        values[j] = value;
    }

    /** How many of the calls have no event of today as their cause; these are the first ones. */
    public int everyday() {
        return everyday;
    }

    /** The calls. */
    public long[] calls() {
        return calls;
    }

    /** The number of the event that caused the case of a call. */
    public long cause(int place) {
        return causes == null ? EventNumber.NONE : causes[place];
    }

    /** Whether a call of the day belongs to a case that an event caused. */
    public boolean hasCauses() {
        return causes != null;
    }
}
