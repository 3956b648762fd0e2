package org.allophone.theory;

/** Erlang's formulas: callers with unlimited patience (Erlang C), or with none (Erlang B). */
public final class Erlang {
    private Erlang() {}

    /** Erlang B: the probability that all agents are busy when no call waits. */
    public static double blocking(int agents, double load) {
        double blocking = 1;
        for (int k = 1; k <= agents; k++) {
            blocking = load * blocking / (k + load * blocking);
        }
        return blocking;
    }

    /**
     * Erlang C: the probability that a call waits when no caller abandons. The load must be less than the number of
     * agents.
     */
    public static double waiting(int agents, double load) {
        double blocking = blocking(agents, load);
        return agents * blocking / (agents - load * (1 - blocking));
    }

    /** The mean wait of all calls when no caller abandons. */
    public static double averageSpeedOfAnswer(int agents, double load, double meanHandle) {
        return waiting(agents, load) * meanHandle / (agents - load);
    }

    /** The share of the calls answered within a time when no caller abandons. */
    public static double serviceLevel(int agents, double load, double meanHandle, double within) {
        return 1 - waiting(agents, load) * Math.exp(-(agents - load) * within / meanHandle);
    }
}
