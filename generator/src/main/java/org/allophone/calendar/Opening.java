package org.allophone.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The opening days and hours of a centre. A call that waits at closing time is still served.
 *
 * @param days the days of the week, at least one
 * @param hours the hours of each of these days
 * @param holidays the public holidays on which it stays closed
 */
public record Opening(Set<DayOfWeek> days, HalfHourSpan hours, Holidays holidays) {
    public Opening {
        days = Set.copyOf(days);
    }

    /** Whether the centre opens on a date. */
    public boolean isOpenOn(LocalDate date) {
        return days.contains(date.getDayOfWeek()) && !holidays.include(date);
    }
}
