package org.allophone.dataset;

import java.util.function.Supplier;

/**
 * What was made of a call a moment ago: several tables ask for it, one after the other. Each thread remembers its own last call, and no
 * more, because a conversation with its labels is large.
 */
final class LastMade<T> {
    @SuppressWarnings("ThreadLocalUsage") // what is made depends on the data set; its threads end with the run
    private final ThreadLocal<Made<T>> made = new ThreadLocal<>();

    private record Made<T>(long call, T what) {}

    /** What was made of a call; it is made now if the thread made something else since. */
    T of(long call, Supplier<T> maker) {
        Made<T> last = made.get();
        if (last == null || last.call() != call) {
            last = new Made<>(call, maker.get());
            made.set(last);
        }
        return last.what();
    }
}
