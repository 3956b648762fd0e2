package org.allophone.centre.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.scenario.Shift;
import org.jspecify.annotations.Nullable;

/**
 * How many agents work each shift. Every half-hour has the agents it needs, at the fewest paid hours; among such plans,
 * the one with the fewest agents is chosen. The plan is optimal if no shift has a break. For breaks, agents are added where some are
 * missing, and those who are not needed are left out again.
 *
 * <p>It is a minimum-cost flow (Bartholdi, Orlin and Ratliff, Operations Research 28, 1980, for shifts that are
 * intervals). The nodes are the boundaries of the half-hours. The supply of a node is the rise of the need there; where
 * the need falls, the supply is negative. Each shift is an arc from its start to its end; its cost is its length. An
 * arc from the end of each half-hour back to its start costs nothing: one unit of flow on it is one agent more than
 * needed. The flow is found by successive shortest paths.
 */
final class ShiftPlan {
    /** The cost of a paid half-hour. An agent costs 1, so a half-hour costs more than any number of agents. */
    private static final long HALF_HOUR = 1L << 32;

    private static final long UNREACHED = Long.MAX_VALUE;

    private final List<Way> ways = new ArrayList<>();
    /** The supply of each node that no flow carries yet; below 0 where the need falls. */
    private final int[] rises;
    /** For each node, the cost of the cheapest path from a node with supply. The next array has the last arc of that path. */
    private final long[] costs;

    private final @Nullable Way[] lastWays;

    private ShiftPlan(int[] need, List<Shift> shifts) {
        this.rises = new int[need.length + 1];
        this.costs = new long[rises.length];
        this.lastWays = new @Nullable Way[rises.length];
        for (Shift shift : shifts) {
            HalfHourSpan hours = shift.hours();
            ways.add(new Way(hours.from(), hours.to(), hours.halfHours() * HALF_HOUR + 1));
        }
        for (int halfHour = 0; halfHour < need.length; halfHour++) {
            ways.add(new Way(halfHour + 1, halfHour, 0));
            if (isCovered(halfHour, shifts)) {
                rises[halfHour] += need[halfHour];
                rises[halfHour + 1] -= need[halfHour];
            }
        }
    }

    /** An arc of the network, with the flow on it. */
    private static final class Way {
        private final int from;
        private final int to;
        private final long cost;
        private int agents;

        Way(int from, int to, long cost) {
            this.from = from;
            this.to = to;
            this.cost = cost;
        }
    }

    /**
     * The plan: how many agents work each shift. The need of half-hours that no shift covers is ignored.
     *
     * @param need the number of agents that each half-hour needs, from midnight on
     */
    static int[] covering(int[] need, List<Shift> shifts) {
        ShiftPlan plan = new ShiftPlan(need, shifts);
        plan.carryAll();
        int[] agents = new int[shifts.size()];
        Arrays.setAll(agents, shift -> plan.ways.get(shift).agents);
        if (shifts.stream().anyMatch(shift -> !shift.breaks().isEmpty())) {
            fillBreaks(need, shifts, agents);
        }
        return agents;
    }

    private static boolean isCovered(int halfHour, List<Shift> shifts) {
        return shifts.stream().anyMatch(shift -> shift.covers(halfHour));
    }

    private static void fillBreaks(int[] need, List<Shift> shifts, int[] agents) {
        int best = mostMissing(need, shifts, agents);
        while (best >= 0) {
            agents[best]++;
            best = mostMissing(need, shifts, agents);
        }
        for (int shift = 0; shift < agents.length; shift++) {
            while (agents[shift] > 0) {
                agents[shift]--;
                if (mostMissing(need, shifts, agents) >= 0) {
                    agents[shift]++;
                    break;
                }
            }
        }
    }

    /** The shift that covers the most half-hours with too few agents; -1 if no half-hour has too few. */
    private static int mostMissing(int[] need, List<Shift> shifts, int[] agents) {
        int best = -1;
        long most = 0;
        for (int shift = 0; shift < agents.length; shift++) {
            Shift candidate = shifts.get(shift);
            long missing = IntStream.range(0, need.length)
                    .filter(halfHour ->
                            candidate.covers(halfHour) && present(halfHour, shifts, agents) < need[halfHour])
                    .count();
            if (missing > most) {
                most = missing;
                best = shift;
            }
        }
        return best;
    }

    private static int present(int halfHour, List<Shift> shifts, int[] agents) {
        return IntStream.range(0, agents.length)
                .map(shift -> shifts.get(shift).covers(halfHour) ? agents[shift] : 0)
                .sum();
    }

    private void carryAll() {
        while (Arrays.stream(rises).anyMatch(rise -> rise > 0)) {
            findCosts();
            carry(nearestFall());
        }
    }

    /** Finds the cheapest paths by the algorithm of Bellman and Ford. */
    private void findCosts() {
        Arrays.fill(lastWays, null);
        for (int time = 0; time < rises.length; time++) {
            costs[time] = rises[time] > 0 ? 0 : UNREACHED;
        }
        boolean found = true;
        while (found) {
            found = false;
            for (Way way : ways) {
                found |= improve(way, way.from, way.to, way.cost);
                found |= way.agents > 0 && improve(way, way.to, way.from, -way.cost);
            }
        }
    }

    /** Uses an arc if that makes a path cheaper; returns whether it does. */
    private boolean improve(Way way, int from, int to, long cost) {
        if (costs[from] == UNREACHED || costs[from] + cost >= costs[to]) {
            return false;
        }
        costs[to] = costs[from] + cost;
        lastWays[to] = way;
        return true;
    }

    private int nearestFall() {
        int nearest = -1;
        for (int time = 0; time < rises.length; time++) {
            if (rises[time] < 0 && costs[time] < (nearest < 0 ? UNREACHED : costs[nearest])) {
                nearest = time;
            }
        }
        return nearest; // there is one, since a shift covers every need
    }

    /** Sends as much flow to a node as the path to it allows. */
    private void carry(int fall) {
        int start = fall;
        int agents = -rises[fall];
        for (Way way = lastWays[start]; way != null; way = lastWays[start]) {
            agents = way.to == start ? agents : Math.min(agents, way.agents);
            start = way.to == start ? way.from : way.to;
        }
        agents = Math.min(agents, rises[start]);
        rises[fall] += agents;
        rises[start] -= agents;
        int time = fall;
        for (Way way = lastWays[time]; way != null; way = lastWays[time]) {
            boolean ahead = way.to == time;
            way.agents += ahead ? agents : -agents;
            time = ahead ? way.from : way.to;
        }
    }
}
