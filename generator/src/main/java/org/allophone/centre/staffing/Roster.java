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
    private final List<Duty> duties;
    private final int[] groups;
    private final boolean[] stays;

    private Roster(int[][] queuesOfGroup, int[][] groupsOfQueue, List<Duty> duties) {
        this.queuesOfGroup = queuesOfGroup;
        this.groupsOfQueue = groupsOfQueue;
        this.duties = List.copyOf(duties);
        this.groups = duties.stream().mapToInt(Duty::group).toArray();
        this.stays = new boolean[groups.length];
        long[] lastOfQueue = new long[groupsOfQueue.length];
        for (int agent = 0; agent < groups.length; agent++) {
            for (int queue : queuesOfGroup[groups[agent]]) {
                lastOfQueue[queue] = Math.max(lastOfQueue[queue], endOf(agent));
            }
        }
        for (int agent = 0; agent < groups.length; agent++) {
            for (int queue : queuesOfGroup[groups[agent]]) {
                stays[agent] |= endOf(agent) == lastOfQueue[queue];
            }
        }
    }

    /**
     * One agent's day. Times are milliseconds since the day began.
     *
     * @param group the number of the agent's group
     * @param number the agent's number in the group, from 0 on
     * @param start when the agent begins
     * @param end from this time on, the agent takes no more calls; but the last agents of a queue stay until no call
     *     arrives or waits any more
     * @param breaks when the agent takes no calls, in order
     * @param back when the agent's next shift may begin: all work of this day ends before
     */
    public record Duty(int group, int number, long start, long end, List<Break> breaks, long back) {
        public Duty {
            breaks = List.copyOf(breaks);
        }
    }

    /**
     * A break of an agent. A call that the agent talks to is finished first.
     *
     * @param start in milliseconds since the day began
     * @param end in milliseconds since the day began
     */
    public record Break(long start, long end) {}

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

    /** The groups that serve a queue. */
    public int[] groupsOf(int queue) {
        return groupsOfQueue[queue];
    }

    /** The queues that a group serves. */
    public int[] queuesOf(int group) {
        return queuesOfGroup[group];
    }

    /** The agents' days, by their numbers on the roster. */
    public List<Duty> duties() {
        return duties;
    }

    public long startOf(int agent) {
        return duties.get(agent).start();
    }

    public long endOf(int agent) {
        return duties.get(agent).end();
    }

    /** Whether the agent's shift is going on at a time, and no break. */
    public boolean isOnDuty(int agent, long time) {
        return startOf(agent) <= time
                && time < endOf(agent)
                && duties.get(agent).breaks().stream().noneMatch(pause -> pause.start() <= time && time < pause.end());
    }

    /**
     * Whether the agent's shift is one of the last to end in a queue. Such an agent stays until no call arrives or
     * waits any more.
     */
    public boolean staysToTheEnd(int agent) {
        return stays[agent];
    }
}
