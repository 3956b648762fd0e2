package org.allophone.centre.performance;

import java.util.Map;
import java.util.TreeMap;
import org.allophone.centre.CentreSimulation;
import org.allophone.centre.Window;
import org.allophone.centre.demand.LoadVariation;
import org.allophone.centre.theory.VaryingErlangA;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Staffing;

/**
 * Computes the performance of a centre from its calls, and the prediction of queueing theory beside it. Give each
 * thread a {@link #tally} for the calls it simulates, merge the tallies, and ask for the {@link #report}.
 */
public final class Supervisor {
    /** The usual service level of contact centres: 80 % within 20 seconds. */
    private static final Staffing.ForService USUAL = new Staffing.ForService(0.8, 20);

    private final CentreSimulation centre;
    private final AgentPools pools;
    private final double withinSeconds;

    public Supervisor(CentreSimulation centre) {
        this.centre = centre;
        this.pools =
                new AgentPools(centre.scenario().agents(), centre.workforce().queues());
        this.withinSeconds = promise(centre.scenario()).withinSeconds();
    }

    /**
     * The performance of the centre, and the prediction of Erlang-A for the same load.
     *
     * @param simulated computed from the calls
     * @param predicted computed by Erlang-A; its offered calls and handle time are the simulated ones, its first-call
     *     resolution is NaN
     * @param predictedWithoutVariation the same, if all half-hours were as busy as expected
     * @param serviceLevels the simulated service level, by each formula
     * @param endedInMenu the calls that ended in the menu, and were not offered to agents
     */
    public record Report(
            Performance simulated,
            Performance predicted,
            Performance predictedWithoutVariation,
            ServiceLevels serviceLevels,
            long endedInMenu) {}

    /** An empty tally, for one thread. */
    public PerformanceTally tally() {
        return new PerformanceTally(pools, withinSeconds);
    }

    /**
     * The report on the centre's calls. The tally must have counted all of them.
     *
     * <p>Erlang-A gets the input that a planner would give it. Each pool is a queue of its own, with the agents on duty
     * in each half-hour. The arrival rates are those that the scenario expects, scaled to the number of calls that
     * arrived, and they vary as the scenario says ({@link VaryingErlangA}). Mean handle time and mean patience are
     * estimated from the calls. The rates are not those counted in each half-hour, because a few calls give a poor
     * estimate, and theory would count the random variation twice. So the prediction ignores times that are not
     * exponential, agents who lack a skill of their pool, and that in a busy time fewer calls are transferred and slow
     * agents take a smaller part of the calls.
     *
     * <p>The patience is estimated as total waiting time ÷ abandoned calls. So the ratio of waiting time to abandoned
     * calls is not a prediction, but the size of each is one.
     */
    public Report report(PerformanceTally tally) {
        CentreScenario scenario = centre.scenario();
        Window window = centre.window();
        StaffingTimeline days =
                StaffingTimeline.ofWindow(scenario, window, centre.workforce(), pools, tally.lastCallOfCutDay());
        Performance simulated = tally.performance(days.agentSeconds());
        return new Report(
                simulated,
                predicted(
                        simulated,
                        tally,
                        days,
                        LoadVariation.within(scenario, window.from(), window.days(), window.sites())),
                predicted(simulated, tally, days, LoadVariation.none(scenario)),
                tally.serviceLevels(),
                tally.endedInMenu());
    }

    private Performance predicted(
            Performance simulated, PerformanceTally tally, StaffingTimeline days, LoadVariation variation) {
        Map<Integer, Prediction.PoolLoad> loads = new TreeMap<>();
        for (int pool = 0; pool < pools.size(); pool++) {
            if (tally.offered(pool) > 0) {
                double calls = tally.offered(pool) / days.weight(pool);
                loads.put(pool, new Prediction.PoolLoad(calls, tally.meanHandleSeconds(pool)));
            }
        }
        Prediction prediction = new Prediction(
                days,
                variation,
                loads,
                new PoolWork(centre.scenario(), pools),
                centre.scenario().atWork().reaction().mean(),
                tally.meanPatienceSeconds(),
                withinSeconds);
        double offered = simulated.offered();
        long abandoned = Math.round(prediction.calls().abandoned());
        return new Performance(
                simulated.offered(),
                simulated.offered() - abandoned,
                abandoned,
                withinSeconds,
                prediction.serviceLevel(offered),
                prediction.averageSpeedOfAnswer(offered),
                prediction.calls().waitSeconds() / offered,
                simulated.averageHandleTime(),
                prediction.occupancy(),
                Double.NaN);
    }

    /** The first service level that a scenario promises, or the usual one. */
    static Staffing.ForService promise(CentreScenario scenario) {
        return scenario.agents().stream()
                .map(AgentGroup::staffing)
                .filter(Staffing.ForService.class::isInstance)
                .map(Staffing.ForService.class::cast)
                .findFirst()
                .orElse(USUAL);
    }
}
