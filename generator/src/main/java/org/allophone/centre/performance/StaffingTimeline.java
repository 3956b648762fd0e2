package org.allophone.centre.performance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.allophone.calendar.DayClock;
import org.allophone.calendar.OpenHalfHour;
import org.allophone.centre.Window;
import org.allophone.centre.staffing.Roster;
import org.allophone.centre.staffing.Workforce;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.DayLoad;
import org.allophone.scenario.KnownLoad;

/**
 * The open days of a period, half-hour by half-hour, with their expected call volume and the agents on duty. Days that are alike
 * are counted together, over all dates and sites.
 */
final class StaffingTimeline {
    private static final long MILLIS_PER_SECOND = 1000;
    private static final long ALL_DAY = Long.MAX_VALUE;

    private final CentreScenario scenario;
    private final Workforce workforce;
    private final AgentPools pools;
    private final PoolShares poolShares;
    /** For each agent group, the share of its planned agents who are there. */
    private final double[] presences;

    private final Map<Day, Long> siteDays = new LinkedHashMap<>();

    private StaffingTimeline(CentreScenario scenario, Workforce workforce, AgentPools pools) {
        this.scenario = scenario;
        this.workforce = workforce;
        this.pools = pools;
        this.presences = IntStream.range(0, scenario.agents().size())
                .mapToDouble(workforce::presence)
                .toArray();
        this.poolShares = new PoolShares(scenario, pools);
    }

    /** The days of one site in the period of the scenario. */
    static StaffingTimeline ofPeriod(CentreScenario scenario, Workforce workforce, AgentPools pools) {
        StaffingTimeline timeline = new StaffingTimeline(scenario, workforce, pools);
        scenario.dates().forEach(date -> timeline.add(date, 1, ALL_DAY));
        return timeline;
    }

    /**
     * The days of a window. If its last site-day is cut short, because the window has a given number of calls, that day ends
     * when its last call arrives.
     *
     * @param lastCallSecond the arrival of the last call of the site-day that is cut short, in seconds since the day
     *     began
     */
    static StaffingTimeline ofWindow(
            CentreScenario scenario, Window window, Workforce workforce, AgentPools pools, long lastCallSecond) {
        StaffingTimeline timeline = new StaffingTimeline(scenario, workforce, pools);
        for (int day = 0; day < window.days(); day++) {
            LocalDate date = window.from().plusDays(day);
            boolean whole = window.cut().isEmpty() || day < window.cut().get().day();
            timeline.add(date, whole ? window.sites() : window.cut().get().site(), ALL_DAY);
            if (!whole && day == window.cut().get().day() && window.cut().get().calls() > 0) {
                timeline.add(date, 1, lastCallSecond + 1);
            }
        }
        return timeline;
    }

    /**
     * An open day.
     *
     * @param clock the clock on this day
     */
    record Day(DayOfWeek weekday, DayClock clock, List<HalfHour> halfHours) {}

    /**
     * A half-hour of a site, or a part of one.
     *
     * @param from its start, in seconds since the day began
     * @param to its end, in seconds since the day began
     * @param weight its expected number of calls per second, relative to other half-hours
     * @param weights the same for the calls of each pool
     * @param agents the number of agents on duty, for each pool
     * @param staying how many of these agents were on duty in the half-hour before, for each pool
     */
    record HalfHour(
            long from, long to, double weight, List<Double> weights, List<Integer> agents, List<Integer> staying) {

        long seconds() {
            return to - from;
        }
    }

    /** The days, and the number of site-days that are like it. */
    Map<Day, Long> siteDays() {
        return siteDays;
    }

    /** The sum of weight times seconds over all half-hours. */
    double weight() {
        double sum = 0;
        for (Map.Entry<Day, Long> day : siteDays.entrySet()) {
            for (HalfHour halfHour : day.getKey().halfHours()) {
                sum += day.getValue() * halfHour.weight() * halfHour.seconds();
            }
        }
        return sum;
    }

    /** The sum of weight times seconds over all half-hours, for the calls of a pool. */
    double weight(int pool) {
        double sum = 0;
        for (Map.Entry<Day, Long> day : siteDays.entrySet()) {
            for (HalfHour halfHour : day.getKey().halfHours()) {
                sum += day.getValue() * halfHour.weights().get(pool) * halfHour.seconds();
            }
        }
        return sum;
    }

    /** The total time in which a site is open, in seconds. */
    long openSeconds() {
        long sum = 0;
        for (Map.Entry<Day, Long> day : siteDays.entrySet()) {
            sum += day.getValue()
                    * day.getKey().halfHours().stream()
                            .mapToLong(HalfHour::seconds)
                            .sum();
        }
        return sum;
    }

    /** The total time of the agents of a pool on duty, in seconds. */
    long agentSeconds(int pool) {
        long sum = 0;
        for (Map.Entry<Day, Long> day : siteDays.entrySet()) {
            for (HalfHour halfHour : day.getKey().halfHours()) {
                sum += day.getValue() * halfHour.agents().get(pool) * halfHour.seconds();
            }
        }
        return sum;
    }

    /** The total time of all agents on duty, in seconds. */
    long agentSeconds() {
        long sum = 0;
        for (int pool = 0; pool < pools.size(); pool++) {
            sum += agentSeconds(pool);
        }
        return sum;
    }

    /** Adds a date at a number of sites, up to a time in seconds since the day began. */
    private void add(LocalDate date, int sites, long until) {
        DayLoad load = KnownLoad.of(scenario, date);
        if (load.weight() == 0 || sites == 0) {
            return;
        }
        Roster roster = workforce.planned(date);
        DayClock clock = scenario.clock(date);
        List<Double> ofPools = poolShares.on(load, date.getDayOfWeek());
        List<HalfHour> halfHours = new ArrayList<>();
        long before = -1;
        for (OpenHalfHour halfHour : scenario.halfHours(date)) {
            long from = halfHour.time().from();
            if (from < until) {
                long to = Math.min(halfHour.time().to(), until);
                List<Integer> agents = onDuty(roster, from, from);
                List<Integer> staying = onDuty(roster, before, from);
                double weight = load.weight() * halfHour.share();
                List<Double> weights =
                        ofPools.stream().map(share -> share * weight).toList();
                halfHours.add(new HalfHour(from, to, weight, weights, agents, staying));
                before = from;
            }
        }
        siteDays.merge(new Day(date.getDayOfWeek(), clock, halfHours), (long) sites, Long::sum);
    }

    /** For each pool, the number of agents who are on duty at both times, in seconds since the day began. */
    private List<Integer> onDuty(Roster roster, long first, long second) {
        double[] present = new double[pools.size()];
        for (int agent = 0; agent < roster.agents(); agent++) {
            if (roster.isOnDuty(agent, first * MILLIS_PER_SECOND)
                    && roster.isOnDuty(agent, second * MILLIS_PER_SECOND)) {
                int group = roster.groupOf(agent);
                present[pools.ofGroup(group)] += presences[group];
            }
        }
        return Arrays.stream(present)
                .mapToObj(agents -> agents == 0 ? 0 : (int) Math.max(1, Math.round(agents)))
                .toList();
    }
}
