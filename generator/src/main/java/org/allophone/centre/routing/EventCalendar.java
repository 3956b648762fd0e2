package org.allophone.centre.routing;

import java.util.Arrays;

/**
 * What is going to happen, the earliest first. An event is a bare number of 0 or more, whose highest bits are the time. A calendar
 * queue (Brown, Communications of the ACM 31, 1988): a page for each small span of time, most of them empty and few with more
 * than one event, which are in order; after the last page the first is used again for the next year. Adding and removing cost
 * the same however many events there are.
 */
final class EventCalendar {
    private static final int PAGES = 8192;
    private static final int PAGES_PER_MARK = Long.SIZE;
    private static final int NONE = -1;
    private static final long NEVER = Long.MAX_VALUE;

    private final int pageBits;
    private final int[] firstOfPage = new int[PAGES];
    /** One bit for each page that has events: the next one is found without turning pages. */
    private final long[] marks = new long[PAGES / PAGES_PER_MARK];

    private long[] events = new long[256];
    /** For each event the next on its page; for each free place the next free one. */
    private int[] next = new int[256];

    private int free = NONE;
    private int used;
    private int size;
    private long earliest = NEVER;

    /** @param pageBits a page is for 2 to this power of events: best where one in four has one */
    EventCalendar(int pageBits) {
        this.pageBits = pageBits;
        Arrays.fill(firstOfPage, NONE);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(long event) {
        int place = place();
        events[place] = event;
        int page = (int) (event >>> pageBits) & (PAGES - 1);
        int before = NONE;
        int after = firstOfPage[page];
        while (after != NONE && events[after] < event) {
            before = after;
            after = next[after];
        }
        next[place] = after;
        if (before == NONE) {
            firstOfPage[page] = place;
            marks[page / PAGES_PER_MARK] |= 1L << page;
        } else {
            next[before] = place;
        }
        size++;
        earliest = Math.min(earliest, event);
    }

    /** The earliest; a time after all others if there is none. */
    long first() {
        return earliest;
    }

    /** Takes out the earliest; the calendar is not empty. */
    long remove() {
        long removed = earliest;
        int page = (int) (removed >>> pageBits) & (PAGES - 1);
        int place = firstOfPage[page];
        firstOfPage[page] = next[place];
        if (next[place] == NONE) {
            marks[page / PAGES_PER_MARK] &= ~(1L << page);
        }
        next[place] = free;
        free = place;
        size--;
        earliest = size == 0 ? NEVER : earliestFrom(removed >>> pageBits);
        return removed;
    }

    private long earliestFrom(long page) {
        long ahead = page;
        while (ahead < page + PAGES) {
            long marked = marks[(int) (ahead / PAGES_PER_MARK) & (marks.length - 1)] >>> ahead;
            if (marked == 0) {
                ahead = (ahead | (PAGES_PER_MARK - 1)) + 1;
            } else {
                ahead += Long.numberOfTrailingZeros(marked);
                long event = events[firstOfPage[(int) ahead & (PAGES - 1)]];
                if (event >>> pageBits == ahead) {
                    return event;
                }
                ahead++; // that page's are of a later year
            }
        }
        // Nothing within a year.
        long found = NEVER;
        for (int place : firstOfPage) {
            found = place == NONE ? found : Math.min(found, events[place]);
        }
        return found;
    }

    private int place() {
        int place = free;
        if (place != NONE) {
            free = next[place];
            return place;
        }
        if (used == events.length) {
            events = Arrays.copyOf(events, 2 * used);
            next = Arrays.copyOf(next, 2 * used);
        }
        return used++;
    }
}
