package org.allophone.centre.performance;

import java.util.List;
import org.allophone.scenario.AgentGroup;

/**
 * Queues that share agents, directly or by way of other queues: for theory they are one queue, of which each agent takes any call.
 * Pools go by numbers from 0 on, some of which may be no pool's; agents who have no queue are a pool of their own.
 */
final class AgentPools {
    private final int[] poolOfQueue;
    private final int[] poolOfGroup;

    /** @param queues the names of the queues, in the order of their numbers: those of the skills they need */
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

    /** One more than the largest number of a pool. */
    int size() {
        return poolOfQueue.length + 1;
    }

    /** The pool of a queue, by the queue's number. */
    int ofQueue(int queue) {
        return poolOfQueue[queue];
    }

    /** The pool of a group of agents, by the group's number. */
    int ofGroup(int group) {
        return poolOfGroup[group];
    }

    private void join(int from, int to) {
        for (int queue = 0; queue < poolOfQueue.length; queue++) {
            poolOfQueue[queue] = poolOfQueue[queue] == from ? to : poolOfQueue[queue];
        }
    }
}
