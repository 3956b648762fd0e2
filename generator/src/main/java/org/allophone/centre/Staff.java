package org.allophone.centre;

import java.util.ArrayList;
import java.util.List;
import org.allophone.scenario.Hours;
import org.jspecify.annotations.Nullable;

/** How many agents a service target takes, by Erlang C, and on which shifts they come. */
final class Staff {
    private Staff() {}

    /**
     * The fewest agents that answer a share of the calls in time (Erlang C: Poisson arrivals, exponential handle times, nobody
     * gives up).
     *
     * @param load calls per second times handle time, in erlang
     * @param handleSeconds the mean handle time
     * @param share the share to answer in time, below 1
     * @param withinSeconds the waiting time that is in time
     */
    static int agentsFor(double load, double handleSeconds, double share, double withinSeconds) {
        if (load <= 0) {
            return 0;
        }
        double blocking = 1; // Erlang B, one agent more at a time
        for (int agents = 1; ; agents++) {
            blocking = load * blocking / (agents + load * blocking);
            if (agents > load) {
                double waiting = agents * blocking / (agents - load * (1 - blocking));
                double late = waiting * StrictMath.exp(-(agents - load) * withinSeconds / handleSeconds);
                if (1 - late >= share) {
                    return agents;
                }
            }
        }
    }

    /**
     * Shifts that cover a need, each for one agent: where a half-hour is short of agents, the missing ones come on the shift that
     * covers it and lasts longest after it. From left to right this takes the fewest agents.
     *
     * @param need how many agents each half-hour of the day needs, from midnight on
     */
    static List<Hours> covering(int[] need, List<Hours> shifts) {
        int[] present = new int[need.length];
        List<Hours> planned = new ArrayList<>();
        for (int halfHour = 0; halfHour < need.length; halfHour++) {
            for (int missing = need[halfHour] - present[halfHour]; missing > 0; missing--) {
                Hours shift = longestAfter(halfHour, shifts);
                if (shift == null) {
                    break; // nobody works then, whatever the need
                }
                planned.add(shift);
                for (int covered = shift.from(); covered < shift.to(); covered++) {
                    present[covered]++;
                }
            }
        }
        return planned;
    }

    private static @Nullable Hours longestAfter(int halfHour, List<Hours> shifts) {
        Hours best = null;
        for (Hours shift : shifts) {
            boolean covers = shift.from() <= halfHour && halfHour < shift.to();
            if (covers && (best == null || shift.to() > best.to())) {
                best = shift;
            }
        }
        return best;
    }
}
