package org.allophone.scenario;

import java.util.List;
import org.allophone.person.NumberingPlan;

/**
 * The people who may call, of all sites.
 *
 * @param population their number, for the number of sites in the scenario
 * @param numbering the plan of their telephone numbers; it has at least as many numbers as there are people
 * @param busiestTenth the share of the cases that comes from the tenth of the people who call most, from 0.1 (all call
 *     equally often) to 1
 * @param segments the kinds of customers
 */
public record Callers(int population, NumberingPlan numbering, double busiestTenth, List<Segment> segments) {
    public Callers {
        segments = List.copyOf(segments);
    }

    /** The number of people of each site. Every site has its own callers. */
    public int ofSite(int sitesOfScenario) {
        return Math.max(1, population / sitesOfScenario);
    }

    /**
     * A customer segment.
     *
     * @param share its share of the population; the shares of all segments add up to 1
     */
    public record Segment(String name, double share) {}
}
