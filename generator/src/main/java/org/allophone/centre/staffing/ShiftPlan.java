package org.allophone.centre.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.allophone.calendar.HalfHourSpan;
import org.jspecify.annotations.Nullable;

/**
 * How many agents work which shift: every half-hour has those it needs, the fewest hours are paid, and the fewest agents come
 * who need no more hours. No plan of whole agents is better.
 *
 * <p>It is found as a flow of least cost (Bartholdi, Orlin and Ratliff, Operations Research 28, 1980, for shifts that are
 * intervals). Where the need rises agents must start, and where it falls they may end; so all that rises has to be carried to
 * where it falls. An agent on a shift carries one from the shift's start to its end. An agent more than needed carries one back from
 * the end of a half-hour to its start: the shift lasts longer than the need, or began before it. The way that costs least is
 * taken first, and work already carried may be sent another way (successive shortest paths).
 */
final class ShiftPlan {
    /** A half-hour costs more than any number of agents, who cost 1 each. */
    private static final long HALF_HOUR = 1L << 32;

    private static final long UNREACHED = Long.MAX_VALUE;

    private final List<Way> ways = new ArrayList<>();
    /** How much the need rises at the start of each half-hour and is not yet carried off; below 0 where it falls. */
    private final int[] rises;
    /** What it costs at least to get there from where the need rises, and by which way one comes there then. */
    private final long[] costs;

    private final @Nullable Way[] lastWays;

    private ShiftPlan(int[] need, List<HalfHourSpan> shifts) {
        this.rises = new int[need.length + 1];
        this.costs = new long[rises.length];
        this.lastWays = new @Nullable Way[rises.length];
        for (HalfHourSpan shift : shifts) {
            ways.add(new Way(shift.from(), shift.to(), shift.halfHours() * HALF_HOUR + 1));
        }
        for (int halfHour = 0; halfHour < need.length; halfHour++) {
            ways.add(new Way(halfHour + 1, halfHour, 0));
            if (isCovered(halfHour, shifts)) {
                rises[halfHour] += need[halfHour];
                rises[halfHour + 1] -= need[halfHour];
            }
        }
    }

    /** From the start of a half-hour to that of another. */
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
     * The plan, one shift for each agent, in the order of the shifts. In half-hours without a shift nobody works, whatever the need.
     *
     * @param need how many agents each half-hour of the day needs, from midnight on
     */
    static List<HalfHourSpan> covering(int[] need, List<HalfHourSpan> shifts) {
        ShiftPlan plan = new ShiftPlan(need, shifts);
        plan.carryAll();
        List<HalfHourSpan> planned = new ArrayList<>();
        for (int shift = 0; shift < shifts.size(); shift++) {
            for (int agent = 0; agent < plan.ways.get(shift).agents; agent++) {
                planned.add(shifts.get(shift));
            }
        }
        return planned;
    }

    private static boolean isCovered(int halfHour, List<HalfHourSpan> shifts) {
        return shifts.stream().anyMatch(shift -> shift.from() <= halfHour && halfHour < shift.to());
    }

    private void carryAll() {
        while (Arrays.stream(rises).anyMatch(rise -> rise > 0)) {
            findCosts();
            carry(nearestFall());
        }
    }

    /** By Bellman and Ford. */
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

    /** Goes a way where that costs less than the way known so far; false if it does not. */
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
        return nearest; // there is one: whatever is needed is covered by some shift
    }

    /** Carries as many to a time as the way to it allows. */
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
