package org.allophone.centre.performance;

import java.util.List;
import org.allophone.scenario.AgentGroup;

/**
 * The agent pools: sets of queues that share agents, directly or through other queues. Theory treats a pool as one
 * queue in which each agent takes any call. Pools are numbered from 0; some numbers may be unused. Agents without a
 * queue are a pool of their own.
 */
final class AgentPools {
    private final int[] poolOfQueue;
    private final int[] poolOfGroup;

    /** @param queues the names of the queues, in the order of their numbers; a queue has the name of its skill */
    AgentPools(List<AgentGroup> groups, List<String> queues) {
        this.poolOfQueue = new int[queues.size()];
        for (int queue = 0; queue < poolOfQueue.length; queue++) {
            poolOfQueue[queue] = queue;
        }
        for (AgentGroup group : groups) {
            List<Integer> served = group.skills().stream()
                    .map(queues::indexOf)
                    .filter(queue -> queue >= 0)
                    .toList();
            served.forEach(queue -> join(poolOfQueue[queue], poolOfQueue[served.get(0)]));
        }
        this.poolOfGroup = groups.stream()
                .mapToInt(group -> group.skills().stream()
                        .mapToInt(queues::indexOf)
                        .filter(queue -> queue >= 0)
                        .map(queue -> poolOfQueue[queue])
                        .findFirst()
                        .orElse(queues.size()))
                .toArray();
    }

    /** The largest pool number, plus 1. */
    int size() {
        return poolOfQueue.length + 1;
    }

    /** The number of a queue's pool. */
    int ofQueue(int queue) {
        return poolOfQueue[queue];
    }

    /** The number of an agent group's pool. */
    int ofGroup(int group) {
        return poolOfGroup[group];
    }

    private void join(int from, int to) {
        for (int queue = 0; queue < poolOfQueue.length; queue++) {
            poolOfQueue[queue] = poolOfQueue[queue] == from ? to : poolOfQueue[queue];
        }
    }
}
