package org.allophone.scenario;

import org.allophone.calendar.HalfHourSpan;

/**
 * When agents do not work although their group is on duty.
 *
 * @param daysPerWeek the most days of a week on which an agent who is staffed for a service level works
 * @param absence the share of the working days on which an agent is absent without notice, such as ill
 * @param absenceDays how many days an absence lasts on average
 * @param leaveWeeks the weeks of leave per year
 * @param lunch the lunch break of shifts of more than six hours
 */
public record TimeOff(int daysPerWeek, double absence, double absenceDays, int leaveWeeks, Lunch lunch) {
    /** Agents who are there on all days. */
    public static final TimeOff NONE = new TimeOff(7, 0, 1, 0, new Lunch(0, new HalfHourSpan(23, 28)));

    private static final double WEEKS_PER_YEAR = 52;

    /** Whether agents are there on all days of their shifts. */
    public boolean isNever() {
        return absence == 0 && leaveWeeks == 0;
    }

    /** The share of the agents of a plan who are there on a day. */
    public double presence() {
        return (1 - absence) * (1 - leaveWeeks / WEEKS_PER_YEAR);
    }

    /**
     * The lunch break. The agents of a group have it one after the other.
     *
     * @param lengthSeconds how long it is; 0 if there is none
     * @param between it begins and ends in these hours
     */
    public record Lunch(int lengthSeconds, HalfHourSpan between) {

        /** The share of these hours in which an agent has lunch. */
        public double share() {
            return (double) lengthSeconds / HalfHourSpan.SECONDS_PER_HALF_HOUR / between.halfHours();
        }
    }
}
