package org.allophone.centre.routing;

/**
 * Sorts the events that are known before the day starts. A bucket sort is fast here, since calls enter the queue nearly
 * in the order of their arrival.
 */
final class SortedEvents {
    private SortedEvents() {}

    /** The same events in rising order. */
    static long[] of(long[] events) {
        long least = Long.MAX_VALUE;
        long most = 0;
        for (long event : events) {
            least = Math.min(least, event);
            most = Math.max(most, event);
        }
        // One event per bucket on average. A few very late events make the buckets wider, but the order stays right.
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
