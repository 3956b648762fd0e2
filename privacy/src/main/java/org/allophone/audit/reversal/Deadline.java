package org.allophone.audit.reversal;

import java.util.function.LongSupplier;

/** The time since a start, and whether it is more than allowed. Any thread may ask. */
final class Deadline {
    private static final double NANOS_PER_SECOND = 1e9;

    private final LongSupplier clock;
    private final long start;
    private final long limit;

    Deadline(LongSupplier clock, long limit) {
        this.clock = clock;
        this.start = clock.getAsLong();
        this.limit = limit;
    }

    boolean isOver() {
        return clock.getAsLong() - start >= limit;
    }

    double seconds() {
        return (clock.getAsLong() - start) / NANOS_PER_SECOND;
    }
}
