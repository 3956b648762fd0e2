package org.allophone.calendar;

/**
 * A span of hours of one day, counted in half-hours since midnight: 8h to 18h is 16 to 36.
 *
 * @param from the first half-hour, 0 to 47
 * @param to the end, after {@code from}, at most 48
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

    /** Whether another span lies within this one. */
    public boolean contains(HalfHourSpan other) {
        return from <= other.from && other.to <= to;
    }
}
