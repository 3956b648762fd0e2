package org.allophone.centre.performance;

import java.util.ArrayList;
import java.util.List;
import org.allophone.centre.staffing.OfferedLoad;
import org.allophone.scenario.CentreScenario;

/** The work that each topic gives to each agent pool, if all calls are answered. Only the ratios within a pool matter. */
final class PoolWork {
    private final List<double[]> byTopic = new ArrayList<>();

    PoolWork(CentreScenario scenario, AgentPools pools) {
        for (int pool = 0; pool < pools.size(); pool++) {
            byTopic.add(new double[scenario.topics().size()]);
        }
        for (int group = 0; group < scenario.agents().size(); group++) {
            double[] ofPool = byTopic.get(pools.ofGroup(group));
            double[] ofGroup =
                    OfferedLoad.secondsByTopic(scenario, scenario.agents().get(group), skill -> 1);
            for (int topic = 0; topic < ofPool.length; topic++) {
                ofPool[topic] += ofGroup[topic];
            }
        }
    }

    /** The work of a pool by topic, in the order of the scenario's topics. */
    double[] of(int pool) {
        return byTopic.get(pool);
    }
}
