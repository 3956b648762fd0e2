package org.allophone.calendar;

/**
 * A half-hour in which the centre answers, on one day: all of it, or the part of it that the clock shows before or after it is
 * changed.
 *
 * @param time when it is
 * @param share the share of an ordinary day's calls that comes in the whole half-hour
 */
public record OpenHalfHour(DayClock.Stretch time, double share) {

    /** The share of an ordinary day's calls that comes in it. */
    public double part() {
        return share * time.seconds() / HalfHourSpan.SECONDS_PER_HALF_HOUR;
    }
}
