package org.allophone.centre.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The agents who work at a site on a day, their shifts and the queues they serve. Agents, agent groups and queues are
 * numbered from 0.
 */
public final class Roster {
    private final int[][] queuesOfGroup;
    private final int[][] groupsOfQueue;
    private final int[] groups;
    private final int[] numbersInGroup;
    private final int[] sizes;
    private final long[] starts;
    private final long[] ends;
    private final boolean[] stays;

    private Roster(int[][] queuesOfGroup, int[][] groupsOfQueue, List<Duty> duties) {
        this.queuesOfGroup = queuesOfGroup;
        this.groupsOfQueue = groupsOfQueue;
        this.groups = duties.stream().mapToInt(Duty::group).toArray();
        this.numbersInGroup = new int[groups.length];
        this.sizes = new int[queuesOfGroup.length];
        for (int agent = 0; agent < groups.length; agent++) {
            numbersInGroup[agent] = sizes[groups[agent]]++;
        }
        this.starts = duties.stream().mapToLong(Duty::start).toArray();
        this.ends = duties.stream().mapToLong(Duty::end).toArray();
        this.stays = new boolean[ends.length];
        long[] lastOfQueue = new long[groupsOfQueue.length];
        for (int agent = 0; agent < ends.length; agent++) {
            for (int queue : queuesOfGroup[groups[agent]]) {
                lastOfQueue[queue] = Math.max(lastOfQueue[queue], ends[agent]);
            }
        }
        for (int agent = 0; agent < ends.length; agent++) {
            for (int queue : queuesOfGroup[groups[agent]]) {
                stays[agent] |= ends[agent] == lastOfQueue[queue];
            }
        }
    }

    /**
     * One agent's day.
     *
     * @param group the number of the agent's group
     * @param start when the agent begins, in milliseconds since the day began
     * @param end from this time on, the agent takes no more calls; but the last agents of a queue stay until no call
     *     arrives or waits any more
     */
    public record Duty(int group, long start, long end) {}

    /**
     * A roster.
     *
     * @param queues the number of queues
     * @param queuesOfGroup for each group, the queues it serves
     * @param duties for each agent, the day's shift
     */
    public static Roster of(int queues, int[][] queuesOfGroup, List<Duty> duties) {
        List<List<Integer>> groupsOfQueue = new ArrayList<>();
        for (int queue = 0; queue < queues; queue++) {
            groupsOfQueue.add(new ArrayList<>());
        }
        for (int group = 0; group < queuesOfGroup.length; group++) {
            for (int queue : queuesOfGroup[group]) {
                groupsOfQueue.get(queue).add(group);
            }
        }
        return new Roster(
                Arrays.stream(queuesOfGroup).map(int[]::clone).toArray(int[][]::new),
                groupsOfQueue.stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new),
                duties);
    }

    public int agents() {
        return groups.length;
    }

    public int groups() {
        return queuesOfGroup.length;
    }

    public int queues() {
        return groupsOfQueue.length;
    }

    public int groupOf(int agent) {
        return groups[agent];
    }

    /** The agent's number in the group, from 0 on. */
    int numberInGroup(int agent) {
        return numbersInGroup[agent];
    }

    /** How many agents of a group work on the day. */
    int sizeOf(int group) {
        return sizes[group];
    }

    /** The groups that serve a queue. */
    public int[] groupsOf(int queue) {
        return groupsOfQueue[queue];
    }

    /** The queues that a group serves. */
    public int[] queuesOf(int group) {
        return queuesOfGroup[group];
    }

    public long startOf(int agent) {
        return starts[agent];
    }

    public long endOf(int agent) {
        return ends[agent];
    }

    /**
     * Whether the agent's shift is one of the last to end in a queue. Such an agent stays until no call arrives or
     * waits any more.
     */
    public boolean staysToTheEnd(int agent) {
        return stays[agent];
    }
}
