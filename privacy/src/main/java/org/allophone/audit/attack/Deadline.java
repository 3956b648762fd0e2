package org.allophone.audit.attack;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The instant at which work stops, and the time since it began. Any thread may ask. */
public final class Deadline {
    private static final double NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private final LongSupplier nanoTime;
    private final long start;
    private final long limit;

    private Deadline(LongSupplier nanoTime, long limit) {
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.limit = limit;
    }

    /**
     * A deadline after some time from now.
     *
     * @param nanoTime a clock that only goes forward, in nanoseconds from any instant
     */
    public static Deadline after(double seconds, LongSupplier nanoTime) {
        return afterNanos((long) (seconds * NANOS_PER_SECOND), nanoTime);
    }

    /** A deadline after so many nanoseconds from now. */
    public static Deadline afterNanos(long nanos, LongSupplier nanoTime) {
        return new Deadline(nanoTime, nanos);
    }

    /** A deadline after a share of the time that is left. */
    public Deadline share(double share) {
        return after(share * secondsLeft(), nanoTime);
    }

    public boolean isPast() {
        return nanos() >= limit;
    }

    /** The time that is left, at least 0. */
    public double secondsLeft() {
        return Math.max(0, (limit - nanos()) / NANOS_PER_SECOND);
    }

    /** The time since the deadline was set. */
    public double secondsSince() {
        return nanos() / NANOS_PER_SECOND;
    }

    private long nanos() {
        return nanoTime.getAsLong() - start;
    }

    /** The clock, in nanoseconds from any instant. */
    public LongSupplier nanoTime() {
        return nanoTime;
    }
}
