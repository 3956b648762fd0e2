package org.allophone.centre;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.allophone.calendar.DayClock;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.centre.staffing.Roster;
import org.allophone.scenario.CentreScenario;

/**
 * When a simulated site-day is over, in milliseconds since it began.
 *
 * @param nextOpening when the centre opens on the next day; the end of that day if it is closed
 * @param latest when the last call of the day ends at the latest
 */
record EndOfDay(long nextOpening, long latest) {
    private static final int MILLIS_PER_SECOND = 1000;
    private static final int SECONDS_PER_DAY = 86_400;
    private static final long LONG_NIGHT = 4L * 3600 * MILLIS_PER_SECOND;

    static EndOfDay of(CentreScenario scenario, LocalDate today, DayClock clock, Roster roster) {
        HalfHourSpan open = scenario.opening().on(today.getDayOfWeek());
        long nextOpening = clock.whenBegins(SECONDS_PER_DAY + tomorrowFrom(scenario, today)) * MILLIS_PER_SECOND;
        // If the night is so long that the calls of the day end in it, the calls of the next day need not be known.
        boolean longNight = nextOpening - clock.whenEnds(open.toSecond()) * MILLIS_PER_SECOND >= LONG_NIGHT;
        return new EndOfDay(nextOpening, longNight ? nextOpening : lastAgentsBack(roster));
    }

    /** When the centre opens on the next day, in seconds since midnight; the end of that day if it is closed. */
    private static long tomorrowFrom(CentreScenario scenario, LocalDate today) {
        DayOfWeek tomorrow = today.plusDays(1).getDayOfWeek();
        return scenario.opening().days().contains(tomorrow)
                ? scenario.opening().on(tomorrow).fromSecond()
                : SECONDS_PER_DAY;
    }

    /** When the first of the agents who stay to the end is back for the next shift. */
    private static long lastAgentsBack(Roster roster) {
        return IntStream.range(0, roster.agents())
                .filter(roster::staysToTheEnd)
                .mapToLong(agent -> roster.duties().get(agent).back())
                .min()
                .orElseThrow();
    }
}
