package org.allophone.centre.theory;

/** The number of agents that a service level needs, by Erlang C. */
public final class ErlangC {
    private ErlangC() {}

    /**
     * The smallest number of agents that answers a share of the calls in time. Erlang C assumes Poisson arrivals,
     * exponential handle times and no abandonment.
     *
     * @param load calls per second times handle time, in erlang
     * @param handleSeconds the mean handle time
     * @param share the share to answer in time, below 1
     * @param withinSeconds the waiting time up to which an answer is in time
     */
    public static int agentsFor(double load, double handleSeconds, double share, double withinSeconds) {
        if (load <= 0) {
            return 0;
        }
        double blocking = 1; // Erlang B, by recursion over the number of agents
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
}
