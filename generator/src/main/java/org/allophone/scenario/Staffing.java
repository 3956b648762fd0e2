package org.allophone.scenario;

import java.util.List;

/** The agents of a group at each site: their names, their number or the service level that they must reach. */
public sealed interface Staffing {
    /**
     * Agents with given names.
     *
     * @param names one name per agent, all different
     */
    record Named(List<String> names) implements Staffing {
        public Named {
            names = List.copyOf(names);
        }
    }

    /**
     * A fixed number of agents.
     *
     * @param agents the number of agents, at least one
     */
    record Counted(int agents) implements Staffing {}

    /**
     * The number of agents that each half-hour needs to reach a service level.
     *
     * @param share the share of the calls to answer in time, above 0 and below 1
     * @param withinSeconds the waiting time up to which an answer is in time
     * @param overTheDay whether the whole day has to reach it, and not each half-hour
     * @param fullDays the share of the need that is covered by shifts of more than six hours, as far as the group has some; the rest is
     *     covered by any shifts
     */
    record ForService(double share, double withinSeconds, boolean overTheDay, double fullDays) implements Staffing {

        /** A service level of each half-hour, with the fewest paid hours. */
        public ForService(double share, double withinSeconds) {
            this(share, withinSeconds, false, 0);
        }
    }
}
