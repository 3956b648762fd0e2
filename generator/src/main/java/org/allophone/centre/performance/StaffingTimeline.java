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
 * The opening hours of a window in half-hours: what volume was planned for them and who was there. Half-hours that are alike, of
 * other dates and sites, are one here.
 *
 * <p>Where the last site-day is cut short, as it may be when a number of calls is asked for, it ends when its last call comes in,
 * as if the doors had been closed then.
 */
final class StaffingTimeline {
    private static final long MILLIS_PER_SECOND = 1000;
    private static final long ALL_DAY = Long.MAX_VALUE;

    private final CentreScenario scenario;
    private final Workforce workforce;
    private final AgentPools pools;
    private final Map<HalfHour, Long> seconds = new LinkedHashMap<>();

    /** @param lastCallSecond when the last call of the site-day that is cut short came in, in seconds since the day began */
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
     * @param weight how its expected calls compare with those of other half-hours
     * @param agents how many are on duty, for each pool
     */
    record HalfHour(double weight, List<Integer> agents) {}

    /** The half-hours, and how many seconds there are of each, all dates and sites together. */
    Map<HalfHour, Long> seconds() {
        return seconds;
    }

    /** The weight of all of their seconds. */
    double weight() {
        double sum = 0;
        for (Map.Entry<HalfHour, Long> entry : seconds.entrySet()) {
            sum += entry.getKey().weight() * entry.getValue();
        }
        return sum;
    }

    /** How long agents were on duty, all together. */
    long agentSeconds() {
        long sum = 0;
        for (Map.Entry<HalfHour, Long> entry : seconds.entrySet()) {
            for (int present : entry.getKey().agents()) {
                sum += present * entry.getValue();
            }
        }
        return sum;
    }

    /** Adds a date of so many sites, until so many seconds have passed of it. */
    private void add(LocalDate date, int sites, long until) {
        double weight = scenario.weight(date);
        if (weight == 0 || sites == 0) {
            return;
        }
        Roster roster = workforce.roster(date);
        for (OpenHalfHour halfHour : scenario.halfHours(scenario.clock(date))) {
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
            boolean there = roster.startOf(agent) <= second * MILLIS_PER_SECOND
                    && second * MILLIS_PER_SECOND < roster.endOf(agent);
            present[pools.ofGroup(roster.groupOf(agent))] += there ? 1 : 0;
        }
        return List.of(present);
    }
}
