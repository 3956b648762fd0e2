package org.allophone.scenario;

import java.util.List;
import java.util.Optional;
import org.allophone.fiction.NumberingPlan;

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

    /** How many sites have callers of their own. When the numbers of the plan run out, further sites share those of the first ones. */
    public int sitesWithOwnCallers(int sitesOfScenario) {
        return (int) (numbering.size() / ofSite(sitesOfScenario));
    }

    /** The callers of a number of sites, if the numbers of the plan are too few for more callers. */
    public Optional<Shortage> shortage(int sitesOfScenario, int sites) {
        int withOwnCallers = Math.min(sites, sitesWithOwnCallers(sitesOfScenario));
        return sites > withOwnCallers || population == numbering.size()
                ? Optional.of(new Shortage(
                        withOwnCallers * ofSite(sitesOfScenario),
                        sites,
                        numbering.scenarioName(),
                        numbering.size(),
                        sites - withOwnCallers))
                : Optional.empty();
    }

    /**
     * Callers who would be more if their numbering plan had more numbers.
     *
     * @param people how many they are
     * @param sites the sites that they call
     * @param numbering the name of the numbering plan
     * @param numbers how many numbers it has
     * @param sharingSites how many of the sites share the callers of another one
     */
    public record Shortage(int people, int sites, String numbering, long numbers, int sharingSites) {}

    /**
     * A customer segment.
     *
     * @param share its share of the population; the shares of all segments add up to 1
     */
    public record Segment(String name, double share) {}
}
