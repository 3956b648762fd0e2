package org.allophone.detect.text;

import java.util.function.LongSupplier;

/** How long a search may take. Only a fault of the program reaches it: on a slow computer a text is searched just as on a fast one. */
public final class TimeLimit {
    private static final long NANOSECONDS_AT_LEAST = 10_000_000_000L;
    private static final long NANOSECONDS_PER_CHARACTER = 1_000_000L;

    /** So many tokens are read before the clock is looked at again. */
    private static final int READS_BETWEEN = 10_000;

    private final LongSupplier nanoTime;
    private final long start;
    private final long most;
    private int reads = READS_BETWEEN;

    /**
     * The limit of a search that begins now: ten seconds, and a millisecond for each character.
     *
     * @param nanoTime a clock in nanoseconds, such as {@link System#nanoTime}
     */
    public TimeLimit(LongSupplier nanoTime, long characters) {
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.most = NANOSECONDS_AT_LEAST + characters * NANOSECONDS_PER_CHARACTER;
    }

    /** Counts that a token is read; now and then looks whether time is left. */
    void countRead() {
        if (--reads < 0) {
            reads = READS_BETWEEN;
            check();
        }
    }

    /**
     * Looks whether time is left.
     *
     * @throws TimeIsUp if none is
     */
    public void check() {
        if (nanoTime.getAsLong() - start > most) {
            throw new TimeIsUp();
        }
    }

    /** Says that a search took too long. */
    public static final class TimeIsUp extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
