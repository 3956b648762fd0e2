package org.allophone.centre.demand.event;

import java.time.LocalDate;
import java.util.List;
import org.allophone.scenario.event.EventPlan;

/**
 * An event as it happens.
 *
 * @param number its number, by which {@link EventLife} finds it again; above 0
 * @param id its name, of which the centre has one
 * @param plan what the scenario says of it
 * @param date the day on which it begins
 * @param secondOfDay when it begins, as the centre's clock shows it, in seconds since midnight
 * @param begins the same instant in UTC: seconds since 1970-01-01T00:00
 * @param extra the calls of its topics that it causes at the peak, for each usual one
 */
public record CentreEvent(
        long number, String id, EventPlan plan, LocalDate date, int secondOfDay, long begins, double extra) {

    private static final long SECONDS_PER_DAY = 86_400;
    private static final long MICROS_PER_SECOND = 1_000_000;

    /** When it begins, on the centre's own clock: microseconds since 1970-01-01T00:00 local time. */
    public long startMicros() {
        return micros(secondOfDay);
    }

    /** When it ends, as {@link #startMicros} and the hours that pass since then. */
    public long endMicros() {
        return micros(secondOfDay + Math.round(plan.curve().seconds()));
    }

    private long micros(long second) {
        return (date.toEpochDay() * SECONDS_PER_DAY + second) * MICROS_PER_SECOND;
    }

    /** The names of its topics. */
    public List<String> topics() {
        return plan.topics();
    }

    /** The instant at which it ends in UTC: seconds since 1970-01-01T00:00. */
    public long ends() {
        return begins + Math.round(plan.curve().seconds());
    }
}
