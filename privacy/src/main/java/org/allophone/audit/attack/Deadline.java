package org.allophone.audit.attack;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The instant at which work stops. */
public final class Deadline {
    private final LongSupplier nanoTime;
    private final long end;

    private Deadline(LongSupplier nanoTime, long end) {
        this.nanoTime = nanoTime;
        this.end = end;
    }

    /**
     * A deadline after some time from now.
     *
     * @param nanoTime a clock that only goes forward, in nanoseconds from any instant
     */
    public static Deadline after(double seconds, LongSupplier nanoTime) {
        return new Deadline(nanoTime, nanoTime.getAsLong() + (long) (seconds * TimeUnit.SECONDS.toNanos(1)));
    }

    /** A deadline after a share of the time that is left. */
    public Deadline share(double share) {
        return after(share * secondsLeft(), nanoTime);
    }

    public boolean isPast() {
        return nanoTime.getAsLong() - end >= 0;
    }

    /** The time that is left, at least 0. */
    public double secondsLeft() {
        return Math.max(0, (double) (end - nanoTime.getAsLong()) / TimeUnit.SECONDS.toNanos(1));
    }

    /** The clock, in nanoseconds from any instant. */
    public LongSupplier nanoTime() {
        return nanoTime;
    }
}
