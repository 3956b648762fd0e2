package org.allophone.centre.performance;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Topic;

/**
 * Queues that share agents, directly or by way of other queues: for theory they are one line, of which each agent takes any call.
 * Pools go by numbers from 0 on, some of which may be no pool's; agents who have no queue are a pool of their own.
 */
final class AgentPools {
    private final Map<String, Integer> poolOfQueue = new HashMap<>();
    private final Map<String, Integer> poolOfTopic = new HashMap<>();
    private final int[] poolOfGroup;

    /** @param queues the names of the queues: those of the skills they need */
    AgentPools(CentreScenario scenario, List<String> queues) {
        List<AgentGroup> groups = scenario.agents();
        for (String queue : queues) {
            poolOfQueue.put(queue, poolOfQueue.size());
        }
        for (AgentGroup group : groups) {
            group.skills().forEach(skill -> join(ofQueue(skill), ofGroup(group)));
        }
        this.poolOfGroup = groups.stream().mapToInt(this::ofGroup).toArray();
        for (Topic topic : scenario.topics()) {
            poolOfTopic.put(topic.name(), ofQueue(topic.skill()));
        }
    }

    /** One more than the largest number of a pool. */
    int size() {
        return poolOfQueue.size() + 1;
    }

    /** The pool of a queue, by the queue's name. */
    int ofQueue(String queue) {
        return requireNonNull(poolOfQueue.get(queue));
    }

    /** The pool that calls about a topic come to first, by the topic's name. */
    int ofTopic(String topic) {
        return requireNonNull(poolOfTopic.get(topic));
    }

    /** The pool of a group of agents, by the group's number. */
    int ofGroup(int group) {
        return poolOfGroup[group];
    }

    private int ofGroup(AgentGroup group) {
        return group.skills().stream().mapToInt(this::ofQueue).min().orElse(poolOfQueue.size());
    }

    private void join(int from, int to) {
        poolOfQueue.replaceAll((queue, pool) -> pool == from ? to : pool);
    }
}
