package org.allophone.centre.performance;

import java.util.Map;
import org.allophone.centre.CentreSimulation;
import org.allophone.centre.theory.ErlangA;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Staffing;

/**
 * Reads how a centre did off its calls, and what theory would have said beforehand. Give each thread a {@link #tally} for the
 * calls it makes, merge them, and ask for the {@link #report}.
 */
public final class Supervisor {
    /** The trade's usual promise: 80 % within 20 seconds. */
    private static final double USUAL_WITHIN_SECONDS = 20;

    private final CentreSimulation centre;
    private final AgentPools pools;
    private final double withinSeconds;

    public Supervisor(CentreSimulation centre) {
        this.centre = centre;
        this.pools =
                new AgentPools(centre.scenario().agents(), centre.workforce().queues());
        this.withinSeconds = promisedWithin(centre.scenario());
    }

    /**
     * How the centre did, beside what Erlang-A predicts for the same load.
     *
     * @param simulated what the calls show
     * @param predicted what Erlang-A says; its offered calls and handle time are the simulated ones, its first-call resolution is
     *     NaN
     */
    public record Report(Performance simulated, Performance predicted) {}

    /** A tally without calls, for one thread. */
    public PerformanceTally tally() {
        return new PerformanceTally(pools, withinSeconds);
    }

    /**
     * The report on the centre's calls, all of which the tally has counted.
     *
     * <p>Erlang-A gets what a planner would give it: half-hour by half-hour and pool by pool, as if each were stationary and
     * started from scratch, with the agents on duty; the scenario's expected course of the load, brought to the number of calls
     * that came; mean handle time and mean patience as the calls show them. The expected course rather than what came in each
     * half-hour, since a few calls counted are a poor rate, whose chance theory would take into account twice. So it knows nothing
     * of days and half-hours busier than expected, of a rush that outlasts its half-hour, of times that are not exponential,
     * and of agents who lack a skill of their pool.
     *
     * <p>As the patience is estimated from waits and abandonments, their proportion is no prediction; their level is. Theory
     * takes a call that is passed on for two: their waits add up, and so do the risks of being late or lost.
     */
    public Report report(PerformanceTally tally) {
        StaffingTimeline halfHours = new StaffingTimeline(
                centre.scenario(), centre.window(), centre.workforce(), pools, tally.lastCallOfCutDay());
        Performance simulated = tally.performance(halfHours.agentSeconds());
        return new Report(simulated, predicted(simulated, tally, halfHours));
    }

    private Performance predicted(Performance simulated, PerformanceTally tally, StaffingTimeline halfHours) {
        double allWeight = halfHours.weight();
        double legs = 0;
        double abandoned = 0;
        double notInTime = 0;
        double wait = 0;
        double answeredWait = 0;
        double busy = 0;
        for (int pool = 0; pool < pools.size(); pool++) {
            if (tally.offered(pool) == 0) {
                continue;
            }
            double handle = tally.meanHandleSeconds(pool);
            for (Map.Entry<StaffingTimeline.HalfHour, Long> entry :
                    halfHours.seconds().entrySet()) {
                StaffingTimeline.HalfHour halfHour = entry.getKey();
                double perSecond = tally.offered(pool) * halfHour.weight() / allWeight;
                double calls = perSecond * entry.getValue();
                ErlangA queue =
                        new ErlangA(halfHour.agents().get(pool), perSecond, handle, tally.meanPatienceSeconds());
                double answered = calls * (1 - queue.abandoning());
                legs += calls;
                abandoned += calls - answered;
                notInTime += calls * (1 - queue.answeredWithin(withinSeconds));
                wait += calls * queue.meanWait();
                answeredWait += answered * queue.averageSpeedOfAnswer();
                busy += answered * handle;
            }
        }
        long offered = simulated.offered();
        return new Performance(
                offered,
                offered - Math.round(abandoned),
                Math.round(abandoned),
                withinSeconds,
                // Who is passed on must be in time twice.
                StrictMath.pow(1 - notInTime / legs, legs / offered),
                answeredWait / (offered - abandoned),
                wait / offered,
                simulated.averageHandleTime(),
                busy / halfHours.agentSeconds(),
                Double.NaN);
    }

    /** The waiting time of the scenario's first promise to its callers. */
    private static double promisedWithin(CentreScenario scenario) {
        return scenario.agents().stream()
                .map(AgentGroup::staffing)
                .filter(Staffing.ForService.class::isInstance)
                .mapToDouble(staffing -> ((Staffing.ForService) staffing).withinSeconds())
                .findFirst()
                .orElse(USUAL_WITHIN_SECONDS);
    }
}
