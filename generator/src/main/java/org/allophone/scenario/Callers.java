package org.allophone.scenario;

import java.util.List;
import java.util.Optional;
import org.allophone.fiction.NumberingPlan;
import org.allophone.random.Distribution;

/**
 * The people who may call, of all sites.
 *
 * @param population their number, for the number of sites in the scenario
 * @param numbering the plan of their telephone numbers; it has at least as many numbers as there are people
 * @param differences in what callers differ
 * @param segments the kinds of customers
 */
public record Callers(int population, NumberingPlan numbering, Differences differences, List<Segment> segments) {
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
     * In what callers differ from each other and are like themselves. With zeros all are alike.
     *
     * @param rateSpread the standard deviation, between callers, of the logarithm of how often they call
     * @param talkSpread the standard deviation, between callers, of the logarithm of how long they talk. It is a part of the spread of
     *     the talk times and does not add to it
     * @param patienceSpread the same for how long they wait
     * @param usualTopic the share of the cases whose topic is the caller's usual one; each caller has a usual topic
     * @param usualTime the share of the cases with which callers call in their usual eighth of the day's calls
     */
    public record Differences(
            double rateSpread, double talkSpread, double patienceSpread, double usualTopic, double usualTime) {
        /** All callers are alike. */
        public static final Differences NONE = new Differences(0, 0, 0, 0, 0);
    }

    /**
     * A customer segment.
     *
     * @param share its share of the population; the shares of all segments add up to 1
     * @param priority by how many seconds its callers are treated in a queue as if they had entered it sooner
     * @param patience how long its callers wait before abandoning, if it is not as the scenario says for all
     */
    public record Segment(String name, double share, double priority, Optional<Distribution> patience) {}
}
