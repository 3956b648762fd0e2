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

    /** All calls, cut in this many slices of equal length, as nearly as whole numbers can be. */
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
