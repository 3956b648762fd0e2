package org.allophone.centre.performance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allophone.centre.demand.LoadVariation;
import org.allophone.centre.theory.ExpectedCalls;
import org.allophone.centre.theory.VaryingErlangA;

/**
 * What Erlang-A predicts for a centre. Each agent pool is a queue of its own. A transferred call counts once in each of its two
 * pools; its waits are added, and so are the probabilities of a late answer and of abandoning.
 */
final class Prediction {
    private final StaffingTimeline days;
    private final Map<Integer, PoolLoad> loads;
    private final double reactionSeconds;
    private final double meanPatienceSeconds;
    private final double withinSeconds;
    /** For each pool and day, the calls of the half-hours. */
    private final Map<Integer, Map<StaffingTimeline.Day, List<ExpectedCalls>>> calls = new TreeMap<>();

    /**
     * @param days the days, all of them
     * @param variation how much the load varies around the expected one
     * @param loads the load of each pool that has calls, by the number of the pool
     * @param work of which topics these loads are
     * @param reactionSeconds the mean time that an agent needs after a call to be ready for the next one
     * @param meanPatienceSeconds the mean time that a caller waits before abandoning
     * @param withinSeconds the longest wait of a call that is answered in time
     */
    Prediction(
            StaffingTimeline days,
            LoadVariation variation,
            Map<Integer, PoolLoad> loads,
            PoolWork work,
            double reactionSeconds,
            double meanPatienceSeconds,
            double withinSeconds) {
        this.days = days;
        this.loads = loads;
        this.reactionSeconds = reactionSeconds;
        this.meanPatienceSeconds = meanPatienceSeconds;
        this.withinSeconds = withinSeconds;
        loads.forEach((pool, load) -> {
            double ofTopics = variation.ofTopics(work.of(pool));
            Map<List<Object>, double[][]> covariances = new HashMap<>();
            Map<StaffingTimeline.Day, List<ExpectedCalls>> ofDays = new HashMap<>();
            for (StaffingTimeline.Day day : days.siteDays().keySet()) {
                double[][] ofDay = covariances.computeIfAbsent(
                        List.of(day.weekday(), day.clock()),
                        key -> variation.covariances(day.weekday(), day.clock(), ofTopics));
                ofDays.put(day, expected(pool, load, day, ofDay));
            }
            calls.put(pool, ofDays);
        });
    }

    /**
     * The load of a pool.
     *
     * @param callsOfWeight its calls per second in a half-hour of weight 1
     * @param handleSeconds the mean handle time of one of these calls
     */
    record PoolLoad(double callsOfWeight, double handleSeconds) {

        /** This load and another one. */
        PoolLoad plus(PoolLoad other) {
            double sum = callsOfWeight + other.callsOfWeight;
            double work = callsOfWeight * handleSeconds + other.callsOfWeight * other.handleSeconds;
            return new PoolLoad(sum, work / sum);
        }

        /** Its load in a half-hour in which the calls of the pool have this weight, in erlang. */
        double erlangs(double weight) {
            return callsOfWeight * weight * handleSeconds;
        }
    }

    /** The load of a pool. */
    PoolLoad load(int pool) {
        return loads.getOrDefault(pool, new PoolLoad(0, 1));
    }

    /** The calls of a pool in each half-hour of a day. */
    List<ExpectedCalls> calls(int pool, StaffingTimeline.Day day) {
        return calls.getOrDefault(pool, Map.of()).getOrDefault(day, List.of());
    }

    /** The calls of a pool on all days. */
    ExpectedCalls calls(int pool) {
        ExpectedCalls sum = ExpectedCalls.NONE;
        for (Map.Entry<StaffingTimeline.Day, Long> day : days.siteDays().entrySet()) {
            for (ExpectedCalls ofHalfHour : calls(pool, day.getKey())) {
                sum = sum.plus(ofHalfHour.times(day.getValue()));
            }
        }
        return sum;
    }

    /** The calls of all pools on all days. */
    ExpectedCalls calls() {
        return loads.keySet().stream().map(this::calls).reduce(ExpectedCalls.NONE, ExpectedCalls::plus);
    }

    /** The share of these calls of the centre that are answered in time. A transferred call is in time only if both its legs are. */
    double serviceLevel(double offered) {
        ExpectedCalls legs = calls();
        return StrictMath.pow(legs.inTime() / legs.calls(), legs.calls() / offered);
    }

    /** The mean wait of the answered ones of these calls of the centre, in seconds. */
    double averageSpeedOfAnswer(double offered) {
        return calls().answeredWaitSeconds() / (offered - calls().abandoned());
    }

    /** The share of the time of their shifts in which the agents of a pool are busy. */
    double occupancy(int pool) {
        return busySeconds(pool) / days.agentSeconds(pool);
    }

    /** The share of the time of their shifts in which the agents of all pools are busy. */
    double occupancy() {
        return loads.keySet().stream().mapToDouble(this::busySeconds).sum() / days.agentSeconds();
    }

    private double busySeconds(int pool) {
        return calls(pool).answered() * load(pool).handleSeconds();
    }

    private List<ExpectedCalls> expected(int pool, PoolLoad load, StaffingTimeline.Day day, double[][] covariances) {
        List<VaryingErlangA.HalfHour> halfHours = new ArrayList<>();
        int before = 0;
        for (StaffingTimeline.HalfHour halfHour : day.halfHours()) {
            int agents = halfHour.agents().get(pool);
            halfHours.add(new VaryingErlangA.HalfHour(
                    halfHour.from(),
                    halfHour.to(),
                    load.callsOfWeight() * halfHour.weights().get(pool),
                    agents,
                    before == 0 ? 1 : (double) halfHour.staying().get(pool) / before));
            before = agents;
        }
        return new VaryingErlangA(load.handleSeconds() + reactionSeconds, meanPatienceSeconds, withinSeconds)
                .expected(halfHours, covariances);
    }
}
