package org.allophone.scenario;

import java.util.List;
import org.allophone.person.NumberingPlan;

/**
 * The people who may call, of all sites together.
 *
 * @param population how many they are, for as many sites as the scenario has
 * @param numbering the telephone numbers they have, at least as many as people
 * @param busiestTenth how unequal they are: the share of the cases that the tenth of them most given to calling brings, from
 *     0.1 (all alike) to 1
 * @param segments the kinds of customers
 */
public record Callers(int population, NumberingPlan numbering, double busiestTenth, List<Segment> segments) {
    public Callers {
        segments = List.copyOf(segments);
    }

    /** How many of them each site has: every site has its own. */
    public int ofSite(int sitesOfScenario) {
        return Math.max(1, population / sitesOfScenario);
    }

    /**
     * A kind of customers.
     *
     * @param share its part of the population; those of all segments add up to 1
     */
    public record Segment(String name, double share) {}
}
