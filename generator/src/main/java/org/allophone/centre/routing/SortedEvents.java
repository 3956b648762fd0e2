package org.allophone.centre.routing;

/** Events that are known from the start, put in order: a bucket sort, since calls enter nearly in the order they arrive. */
final class SortedEvents {
    private SortedEvents() {}

    /** The same events, rising. */
    static long[] of(long[] events) {
        long least = Long.MAX_VALUE;
        long most = 0;
        for (long event : events) {
            least = Math.min(least, event);
            most = Math.max(most, event);
        }
        // One event to a bucket on average; a few late ones may widen the buckets, never spoil the order.
        double bucketsPerEvent = events.length / (most - least + 1.0);
        int[] ends = new int[events.length + 1];
        for (long event : events) {
            ends[(int) ((event - least) * bucketsPerEvent)]++;
        }
        for (int bucket = 1; bucket < ends.length; bucket++) {
            ends[bucket] += ends[bucket - 1];
        }
        long[] sorted = new long[events.length];
        for (int i = events.length - 1; i >= 0; i--) {
            sorted[--ends[(int) ((events[i] - least) * bucketsPerEvent)]] = events[i];
        }
        insertionSort(sorted);
        return sorted;
    }

    private static void insertionSort(long[] events) {
        for (int i = 1; i < events.length; i++) {
            long event = events[i];
            int place = i;
            while (place > 0 && events[place - 1] > event) {
                events[place] = events[place - 1];
                place--;
            }
            events[place] = event;
        }
    }
}
