package org.allophone.dataset;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of calls, by their numbers.
 *
 * @param first the number of its first call, from 1 on
 * @param last the number of its last call; {@code first - 1} if it has none
 */
public record CallRange(long first, long last) {

    /** Cuts all calls into this many slices. The lengths of the slices differ by at most one call. */
    public static List<CallRange> of(long calls, int slices) {
        List<CallRange> list = new ArrayList<>();
        long before = 0;
        for (int i = 1; i <= slices; i++) {
            long end = calls / slices * i + calls % slices * i / slices;
            list.add(new CallRange(before + 1, end));
            before = end;
        }
        return list;
    }

    /** How many calls it has. */
    public long calls() {
        return last - first + 1;
    }
}
