package org.allophone.centre.staffing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.scenario.TimeOff;

/**
 * Who is absent or on leave on a date. Both are addressed, so that a date needs nothing of the dates before. An absence begins on any day and
 * lasts a geometric number of days. The weeks of leave are dealt: of each group, about as many agents are on leave in each week.
 */
final class Absences {
    private static final Purpose ABSENCE = Purpose.of("absence of an agent");
    private static final Purpose LEAVE = Purpose.of("weeks of leave of a group");

    /** No absence is longer. */
    private static final int MOST_DAYS = 30;

    /** A Monday, the first day of the first week. */
    private static final LocalDate FIRST_MONDAY = LocalDate.of(1969, 12, 29);

    private static final int DAYS_PER_WEEK = 7;
    private static final int WEEKS_PER_YEAR = 52;
    /** Multiples of the golden ratio, without their whole parts, are spread evenly however many there are. */
    private static final double GOLDEN = 0.6180339887498949;

    private final TimeOff timeOff;
    private final Seed seed;
    private final double beginning;

    Absences(TimeOff timeOff, Seed seed) {
        this.timeOff = timeOff;
        this.seed = seed;
        // In the long run the share of the days in an absence is q L / (1 + q L).
        this.beginning = timeOff.absence() / (1 - timeOff.absence()) / timeOff.absenceDays();
    }

    /**
     * Whether an agent is not there.
     *
     * @param person the agent's number in the centre
     * @param number the agent's number in the group
     * @param team a number for the group, of the site
     */
    boolean isOff(long person, int number, long team, LocalDate date) {
        return isAbsent(person, date.toEpochDay()) || isOnLeave(number, team, date);
    }

    private boolean isAbsent(long person, long epochDay) {
        if (timeOff.absence() == 0) {
            return false;
        }
        for (int since = 0; since < MOST_DAYS; since++) {
            RandomStream random = seed.stream(ABSENCE, person, epochDay - since);
            if (random.nextDouble() < beginning && days(random) > since) {
                return true;
            }
        }
        return false;
    }

    /** A geometric number of days, from 1 on. */
    private double days(RandomStream random) {
        double goesOn = 1 - 1 / timeOff.absenceDays();
        return goesOn == 0 ? 1 : 1 + Math.floor(StrictMath.log(random.nextOpenDouble()) / StrictMath.log(goesOn));
    }

    /** 52 weeks have as many parts as an agent has weeks of leave. The agent is on leave in one week of each part. */
    private boolean isOnLeave(int number, long team, LocalDate date) {
        if (timeOff.leaveWeeks() == 0) {
            return false;
        }
        long week = Math.floorDiv(ChronoUnit.DAYS.between(FIRST_MONDAY, date), DAYS_PER_WEEK);
        long part = Math.floorDiv(week * timeOff.leaveWeeks(), WEEKS_PER_YEAR);
        long first = firstWeek(part);
        double turn = number * GOLDEN + seed.stream(LEAVE, team, part).nextDouble();
        return week == first + (long) ((turn - Math.floor(turn)) * (firstWeek(part + 1) - first));
    }

    private long firstWeek(long part) {
        return -Math.floorDiv(-part * WEEKS_PER_YEAR, timeOff.leaveWeeks());
    }
}
