package org.allophone.centre.performance;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.allophone.centre.staffing.OfferedLoad;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.DayLoad;

/**
 * How the share of each agent pool in the calls of a date differs from that of an ordinary day, because of the topics that are
 * expected: 1.2 is a fifth more.
 */
final class PoolShares {
    private final CentreScenario scenario;
    private final AgentPools pools;
    private final Map<List<Double>, List<Double>> known = new HashMap<>();

    PoolShares(CentreScenario scenario, AgentPools pools) {
        this.scenario = scenario;
        this.pools = pools;
    }

    /** The factors of a date, by the number of the pool. */
    List<Double> on(DayLoad load, DayOfWeek day) {
        List<Double> usual = scenario.ordinaryLoad(day).shares();
        return load.shares().equals(usual)
                ? Collections.nCopies(pools.size(), 1.0)
                : known.computeIfAbsent(
                        load.shares(),
                        shares -> IntStream.range(0, pools.size())
                                .mapToObj(pool -> ratio(calls(pool, shares), calls(pool, usual)))
                                .toList());
    }

    private static double ratio(double calls, double usual) {
        return usual == 0 ? 1 : calls / usual;
    }

    /** The calls of a pool, for each call of the centre. */
    private double calls(int pool, List<Double> shares) {
        return IntStream.range(0, scenario.agents().size())
                .filter(group -> pools.ofGroup(group) == pool)
                .mapToDouble(group -> OfferedLoad.of(scenario, scenario.agents().get(group), shares)
                        .perCall())
                .sum();
    }
}
