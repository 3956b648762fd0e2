package org.allophone.centre;

import java.util.Arrays;

/** What is going to happen, the earliest first: a binary heap of bare numbers, whose highest bits are the time. */
final class EventHeap {
    private long[] events = new long[256];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(long event) {
        if (size == events.length) {
            events = Arrays.copyOf(events, 2 * size);
        }
        int at = size++;
        while (at > 0 && events[(at - 1) >>> 1] > event) {
            events[at] = events[(at - 1) >>> 1];
            at = (at - 1) >>> 1;
        }
        events[at] = event;
    }

    /** The earliest; the heap is not empty. */
    long first() {
        return events[0];
    }

    /** Takes out the earliest; the heap is not empty. */
    long remove() {
        long first = events[0];
        long last = events[--size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && events[child + 1] < events[child]) {
                child++;
            }
            if (events[child] >= last) {
                break;
            }
            events[at] = events[child];
            at = child;
        }
        events[at] = last;
        return first;
    }
}
