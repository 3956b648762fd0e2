package org.allophone.audit.reversal;

import java.util.function.LongSupplier;
import org.allophone.audit.attack.Deadline;

/**
 * How long reversal may take, and on how many processors.
 *
 * @param nanos the time limit in nanoseconds
 * @param threads how many threads guess at the same time
 * @param clock a clock in nanoseconds that never goes back, for example {@code System::nanoTime}
 */
public record Budget(long nanos, int threads, LongSupplier clock) {
    /** Starts the clock. */
    Deadline start() {
        return Deadline.afterNanos(nanos, clock);
    }
}
