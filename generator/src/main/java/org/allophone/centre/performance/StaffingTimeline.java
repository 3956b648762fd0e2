package org.allophone.centre.performance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allophone.calendar.OpenHalfHour;
import org.allophone.centre.demand.CallVolume;
import org.allophone.centre.staffing.Roster;
import org.allophone.centre.staffing.Workforce;
import org.allophone.scenario.CentreScenario;

/**
 * The opening hours from the first site-day to the last call, in half-hours: what load was planned for them and who was there.
 * Half-hours that are alike, of other dates and sites, are one here.
 *
 * <p>Where the last site-day is cut short, as it may be when a number of calls is asked for, it ends when its last call comes in,
 * as if the doors had been closed then.
 */
final class StaffingTimeline {
    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final long MILLIS_PER_SECOND = 1000;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final long ALL_DAY = Long.MAX_VALUE;

    private final CentreScenario scenario;
    private final Workforce agents;
    private final AgentPools pools;
    private final Map<HalfHour, Long> seconds = new LinkedHashMap<>();

    /** @param lastCallMicros when the last call of all came in, if it is known, or else a larger number */
    StaffingTimeline(
            CentreScenario scenario, CallVolume load, Workforce agents, AgentPools pools, long lastCallMicros) {
        this.scenario = scenario;
        this.agents = agents;
        this.pools = pools;
        if (load.calls() > 0) {
            CallVolume.SiteDay last = load.siteDayOfCall(load.calls() - 1);
            scenario.start().datesUntil(last.date()).forEach(date -> add(date, load.sites(), ALL_DAY));
            add(last.date(), last.site(), ALL_DAY);
            boolean cutShort = last.calls() < load.plannedCalls(last.index());
            long lastSecond = lastCallMicros / MICROS_PER_SECOND - last.date().toEpochDay() * SECONDS_PER_DAY;
            add(last.date(), 1, cutShort ? scenario.clock(last.date()).whenBegins(lastSecond + 1) : ALL_DAY);
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
        Roster roster = agents.roster(date);
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
