package org.allophone.calendar;

/**
 * An open half-hour of one day. If the clock is changed during the half-hour, this is only the part before or after the change.
 *
 * @param time its start and end
 * @param share the share of an ordinary day's calls that comes in the whole half-hour
 */
public record OpenHalfHour(DayClock.Stretch time, double share) {

    /** The share of an ordinary day's calls that comes in this half-hour or part of one. */
    public double part() {
        return share * time.seconds() / HalfHourSpan.SECONDS_PER_HALF_HOUR;
    }
}
