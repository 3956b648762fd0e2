package org.allophone.centre.performance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allophone.calendar.OpenHalfHour;
import org.allophone.centre.Window;
import org.allophone.centre.staffing.Roster;
import org.allophone.centre.staffing.Workforce;
import org.allophone.scenario.CentreScenario;

/**
 * The half-hours in which the centre is open during a window, with their expected call volume and the agents on duty. Half-hours
 * with the same volume and the same agents are counted together, over all dates and sites.
 *
 * <p>If the last site-day is cut short, because the window has a given number of calls, it ends when its last call arrives.
 */
final class StaffingTimeline {
    private static final long MILLIS_PER_SECOND = 1000;
    private static final long ALL_DAY = Long.MAX_VALUE;

    private final CentreScenario scenario;
    private final Workforce workforce;
    private final AgentPools pools;
    private final Map<HalfHour, Long> seconds = new LinkedHashMap<>();

    /**
     * @param lastCallSecond the arrival of the last call of the site-day that is cut short, in seconds since the day
     *     began
     */
    StaffingTimeline(
            CentreScenario scenario, Window window, Workforce workforce, AgentPools pools, long lastCallSecond) {
        this.scenario = scenario;
        this.workforce = workforce;
        this.pools = pools;
        for (int day = 0; day < window.days(); day++) {
            LocalDate date = window.from().plusDays(day);
            boolean whole = window.cut().isEmpty() || day < window.cut().get().day();
            add(date, whole ? window.sites() : window.cut().get().site(), ALL_DAY);
            if (!whole && day == window.cut().get().day() && window.cut().get().calls() > 0) {
                add(date, 1, lastCallSecond + 1);
            }
        }
    }

    /**
     * A half-hour of a site.
     *
     * @param weight its expected number of calls, relative to other half-hours
     * @param agents the number of agents on duty, for each pool
     */
    record HalfHour(double weight, List<Integer> agents) {}

    /** The half-hours and the number of seconds of each, summed over dates and sites. */
    Map<HalfHour, Long> seconds() {
        return seconds;
    }

    /** The sum of weight times seconds over all half-hours. */
    double weight() {
        double sum = 0;
        for (Map.Entry<HalfHour, Long> entry : seconds.entrySet()) {
            sum += entry.getKey().weight() * entry.getValue();
        }
        return sum;
    }

    /** The total time of agents on duty, in seconds. */
    long agentSeconds() {
        long sum = 0;
        for (Map.Entry<HalfHour, Long> entry : seconds.entrySet()) {
            for (int present : entry.getKey().agents()) {
                sum += present * entry.getValue();
            }
        }
        return sum;
    }

    /** Adds a date at a number of sites, up to a time in seconds since the day began. */
    private void add(LocalDate date, int sites, long until) {
        double weight = scenario.weight(date);
        if (weight == 0 || sites == 0) {
            return;
        }
        Roster roster = workforce.roster(date);
        for (OpenHalfHour halfHour : scenario.halfHours(date)) {
            long from = halfHour.time().from();
            if (from < until) {
                long length = Math.min(halfHour.time().to(), until) - from;
                seconds.merge(new HalfHour(weight * halfHour.share(), onDuty(roster, from)), sites * length, Long::sum);
            }
        }
    }

    private List<Integer> onDuty(Roster roster, long second) {
        Integer[] present = new Integer[pools.size()];
        Arrays.fill(present, 0);
        for (int agent = 0; agent < roster.agents(); agent++) {
            boolean there = roster.isOnDuty(agent, second * MILLIS_PER_SECOND);
            present[pools.ofGroup(roster.groupOf(agent))] += there ? 1 : 0;
        }
        return List.of(present);
    }
}
