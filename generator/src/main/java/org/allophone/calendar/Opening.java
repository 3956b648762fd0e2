package org.allophone.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The opening days and hours of a centre. A call that waits at closing time is still served.
 *
 * @param hours the hours of each day of the week that is open, at least one. Hours that end after midnight belong to the day on which
 *     they begin; they end before the next day's hours begin
 * @param holidays the public holidays on which it stays closed
 */
public record Opening(Map<DayOfWeek, HalfHourSpan> hours, Holidays holidays) {
    public Opening {
        hours = Collections.unmodifiableMap(new EnumMap<>(hours));
    }

    /** The days of the week that are open. */
    public Set<DayOfWeek> days() {
        return hours.keySet();
    }

    /** Whether the centre opens on a date. */
    public boolean isOpenOn(LocalDate date) {
        return hours.containsKey(date.getDayOfWeek()) && !holidays.include(date);
    }

    /** The hours of a day of the week that is open. */
    public HalfHourSpan on(DayOfWeek day) {
        @Nullable HalfHourSpan found = hours.get(day);
        if (found == null) {
            throw new IllegalArgumentException("the centre is closed on a " + day);
        }
        return found;
    }

    /** Whether all open days have the same hours. */
    public boolean isTheSameEveryDay() {
        return new HashSet<>(hours.values()).size() == 1;
    }
}
