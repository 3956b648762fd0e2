package org.allophone.dataset;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was made of calls a moment ago: several tables ask for it, one after the other. For any number of threads. */
final class LastMade<T> {
    private static final int PLACES = 64;

    /** By the end of the call's number. */
    private final AtomicReferenceArray<@Nullable Made<T>> made = new AtomicReferenceArray<>(PLACES);

    private record Made<T>(long call, T what) {}

    /** What was made of a call; it is made now if it is not remembered. */
    T of(long call, Supplier<T> maker) {
        int place = (int) (call % PLACES);
        Made<T> last = made.get(place);
        if (last == null || last.call() != call) {
            last = new Made<>(call, maker.get());
            made.set(place, last);
        }
        return last.what();
    }
}
