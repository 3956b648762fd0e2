package org.allophone.centre.routing;

import java.util.Arrays;

/**
 * The future events, earliest first. An event is a number of 0 or more, whose highest bits are the time. This is a
 * calendar queue (Brown, Communications of the ACM 31, 1988): it has a page for each short span of time and keeps the
 * events of a page sorted. Most pages are empty; few have more than one event. After the last page, the first one is
 * used again, for the next year. The cost of adding and removing does not depend on the number of events.
 */
final class EventCalendar {
    private static final int PAGES = 8192;
    private static final int PAGES_PER_MARK = Long.SIZE;
    private static final int NONE = -1;
    private static final long NEVER = Long.MAX_VALUE;

    private final int pageBits;
    private final int[] firstOfPage = new int[PAGES];
    /** One bit per page, set if the page has events, so that the next event is found without looking at empty pages. */
    private final long[] marks = new long[PAGES / PAGES_PER_MARK];

    private long[] events = new long[256];
    /** For each event, the next one on its page; for each free place, the next free one. */
    private int[] next = new int[256];

    private int free = NONE;
    private int used;
    private int size;
    private long earliest = NEVER;

    /**
     * @param pageBits a page holds the events that differ only in this many low bits; fastest when one page in four has
     *     an event
     */
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

    /** The earliest event; the largest number if there is none. */
    long first() {
        return earliest;
    }

    /** Removes the earliest event. The calendar must not be empty. */
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
                ahead++; // the events of that page are of a later year
            }
        }
        // There is no event within a year.
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
