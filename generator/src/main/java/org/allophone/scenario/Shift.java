package org.allophone.scenario;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.allophone.calendar.HalfHourSpan;

/**
 * The working hours of an agent.
 *
 * @param days the days of the week on which the shift begins
 * @param hours from its beginning to its end, which may be after midnight. On a day with shorter opening hours, the agent works the
 *     part within them
 * @param breaks the hours within the shift in which the agent takes no calls, in order. A call that the agent talks to is finished first
 */
public record Shift(Set<DayOfWeek> days, HalfHourSpan hours, List<HalfHourSpan> breaks) {
    public Shift {
        days = Set.copyOf(days);
        breaks = List.copyOf(breaks);
    }

    /** Whether the agent takes calls in a half-hour of a day on which the shift begins. */
    public boolean covers(int halfHour) {
        return hours.includes(halfHour) && breaks.stream().noneMatch(pause -> pause.includes(halfHour));
    }
}
