package org.allophone.centre.performance;

import java.util.Map;
import org.allophone.centre.CentreSimulation;
import org.allophone.centre.theory.ErlangA;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Staffing;

/**
 * Computes the performance of a centre from its calls, and the prediction of queueing theory beside it. Give each
 * thread a {@link #tally} for the calls it simulates, merge the tallies, and ask for the {@link #report}.
 */
public final class Supervisor {
    /** The usual service level of contact centres is 80 % within 20 seconds. */
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
     * The performance of the centre, and the prediction of Erlang-A for the same load.
     *
     * @param simulated computed from the calls
     * @param predicted computed by Erlang-A; its offered calls and handle time are the simulated ones, its first-call
     *     resolution is NaN
     * @param serviceLevels the simulated service level, by each formula
     */
    public record Report(Performance simulated, Performance predicted, ServiceLevels serviceLevels) {}

    /** An empty tally, for one thread. */
    public PerformanceTally tally() {
        return new PerformanceTally(pools, withinSeconds);
    }

    /**
     * The report on the centre's calls. The tally must have counted all of them.
     *
     * <p>Erlang-A gets the input that a planner would give it. Each half-hour of each pool is a stationary queue of its
     * own, with the agents on duty. The arrival rates are those that the scenario expects, scaled to the number of
     * calls that arrived. Mean handle time and mean patience are estimated from the calls. The rates are not those
     * counted in each half-hour, because a few calls give a poor estimate, and theory would count the random variation
     * twice. So the prediction ignores days and half-hours that are busier than expected, queues that last beyond their
     * half-hour, times that are not exponential, and agents who lack a skill of their pool.
     *
     * <p>The patience is estimated as total waiting time ÷ abandoned calls. So the ratio of waiting time to abandoned
     * calls is not a prediction, but the size of each is one. Theory treats a transferred call as two calls. The
     * waiting times of the two are added; the probabilities of a late answer and of abandoning are added too.
     */
    public Report report(PerformanceTally tally) {
        StaffingTimeline halfHours = new StaffingTimeline(
                centre.scenario(), centre.window(), centre.workforce(), pools, tally.lastCallOfCutDay());
        Performance simulated = tally.performance(halfHours.agentSeconds());
        return new Report(simulated, predicted(simulated, tally, halfHours), tally.serviceLevels());
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
                // A transferred call is in time only if both its legs are.
                StrictMath.pow(1 - notInTime / legs, legs / offered),
                answeredWait / (offered - abandoned),
                wait / offered,
                simulated.averageHandleTime(),
                busy / halfHours.agentSeconds(),
                Double.NaN);
    }

    /** The waiting time of the scenario's first service level. */
    private static double promisedWithin(CentreScenario scenario) {
        return scenario.agents().stream()
                .map(AgentGroup::staffing)
                .filter(Staffing.ForService.class::isInstance)
                .mapToDouble(staffing -> ((Staffing.ForService) staffing).withinSeconds())
                .findFirst()
                .orElse(USUAL_WITHIN_SECONDS);
    }
}
