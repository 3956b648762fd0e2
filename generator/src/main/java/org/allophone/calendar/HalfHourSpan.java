package org.allophone.calendar;

import java.util.Optional;

/**
 * A span of hours, counted in half-hours since the midnight at which its day begins: 8h to 18h is 16 to 36, and 22h to 6h of the next
 * day is 44 to 60.
 *
 * @param from the first half-hour; 48 and more are of the next day
 * @param to the end, after {@code from}
 */
public record HalfHourSpan(int from, int to) {
    /** The number of half-hours of a day. */
    public static final int HALF_HOURS_PER_DAY = 48;

    /** The length of a half-hour. */
    public static final int SECONDS_PER_HALF_HOUR = 1800;

    /** Its length in half-hours. */
    public int halfHours() {
        return to - from;
    }

    /** Its beginning, in seconds since midnight. */
    public int fromSecond() {
        return from * SECONDS_PER_HALF_HOUR;
    }

    /** Its end, in seconds since midnight. */
    public int toSecond() {
        return to * SECONDS_PER_HALF_HOUR;
    }

    /** Its end on the clock, in half-hours since midnight: 48 only if the span ends at the midnight after its day. */
    public int toOnTheClock() {
        return to > HALF_HOURS_PER_DAY ? to - HALF_HOURS_PER_DAY : to;
    }

    /** Whether a half-hour lies within this span. */
    public boolean includes(int halfHour) {
        return from <= halfHour && halfHour < to;
    }

    /** What this span and another one have in common, if anything. */
    public Optional<HalfHourSpan> within(HalfHourSpan other) {
        int first = Math.max(from, other.from);
        int end = Math.min(to, other.to);
        return first < end ? Optional.of(new HalfHourSpan(first, end)) : Optional.empty();
    }

    /** Whether another span lies within this one. */
    public boolean contains(HalfHourSpan other) {
        return from <= other.from && other.to <= to;
    }
}
