package org.allophone.scenario;

import java.util.List;

/** Who the agents of a group are, or how many, at each site. */
public sealed interface Staffing {
    /**
     * These agents.
     *
     * @param names one per agent, all different
     */
    record Named(List<String> names) implements Staffing {
        public Named {
            names = List.copyOf(names);
        }
    }

    /**
     * So many agents.
     *
     * @param agents how many, at least one
     */
    record Counted(int agents) implements Staffing {}

    /**
     * As many agents in each half-hour as keep a promise to the callers, whatever the load is then.
     *
     * @param share the share of the calls to answer in time, above 0 and below 1
     * @param withinSeconds the waiting time that is in time
     */
    record ForService(double share, double withinSeconds) implements Staffing {}
}
