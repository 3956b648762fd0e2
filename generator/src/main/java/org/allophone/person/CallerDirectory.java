package org.allophone.person;

import java.util.List;
import org.allophone.random.Categorical;
import org.allophone.random.Permutation;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.random.Streams;

/**
 * The people who may call, by index from 0 on. Each site has its own, one block of indices after the other; where the numbering plan
 * has no numbers left, a further site has the customers of an earlier one. Nothing is kept of them: whoever asks for a caller twice
 * gets the same one twice. No two callers share a telephone number.
 */
public final class CallerDirectory {
    private static final Purpose CALLER_OF_CASE = Purpose.of("caller of a case");
    private static final Purpose SEGMENT = Purpose.of("segment of a caller");
    private static final Purpose NUMBERS = Purpose.of("telephone numbers of callers");
    private static final Purpose ORDER = Purpose.of("order of a site's callers");

    private static final int SLICES = 4096;

    private final Seed seed;
    private final int ofSite;
    private final int busy;
    private final int blocks;
    private final NumberingPlan plan;
    /** Below which caller of a site each 4096th of the cases ends; within it callers are alike. */
    private final double[] callers;

    private final List<String> segments;
    private final Categorical segmentShares;
    private final Streams segmentsOfCallers;
    private final Permutation numbers;

    /**
     * @param ofSite how many people each site has, at most as many as the plan has numbers
     * @param busiestTenth the share of the cases that the busiest tenth of them brings, 0.1 (all alike) to 1
     * @param segments the kinds of customers
     * @param segmentShares how the people fall into them
     */
    public CallerDirectory(
            Seed seed,
            int ofSite,
            NumberingPlan plan,
            double busiestTenth,
            List<String> segments,
            Categorical segmentShares) {
        this.seed = seed;
        this.ofSite = ofSite;
        this.busy = ofSite / 10;
        this.blocks = (int) (plan.size() / ofSite);
        this.plan = plan;
        this.callers = callersOfSlices(ofSite, busy, busy == 0 ? 0 : busiestTenth);
        this.segments = List.copyOf(segments);
        this.segmentShares = segmentShares;
        this.segmentsOfCallers = seed.streams(SEGMENT);
        this.numbers = new Permutation(seed.stream(NUMBERS), plan.size());
    }

    /** How many people so many sites have. */
    public int size(int sites) {
        return Math.min(sites, blocks) * ofSite;
    }

    /**
     * The caller at a place of a list that tells nothing of who calls how often: site after site, and in a site at random.
     *
     * @param place from 0 to the number of people - 1
     */
    public Caller listed(int place) {
        int block = place / ofSite;
        long order = new Permutation(seed.stream(ORDER, block), ofSite).placeOf(place % ofSite);
        return caller(block * ofSite + (int) order);
    }

    private Caller caller(int index) {
        return new Caller(numberOf(index), index / ofSite + 1, segments.get(segmentOf(index)), index % ofSite < busy);
    }

    /**
     * Who brings a case: the first tenth of a site's callers are the busy ones, and among them the first few the busiest.
     *
     * @param site from 0 on
     * @param caseOfSite the case, counted from 0 on within its site
     * @param attempt 0 for the first caller that is tried, 1 for another if that one has a call already…
     */
    public int callerOf(int site, long caseOfSite, int attempt) {
        double place =
                seed.stream(CALLER_OF_CASE, site, caseOfSite << 3 | attempt).nextDouble() * SLICES;
        int slice = (int) place;
        double caller = callers[slice] + (place - slice) * (callers[slice + 1] - callers[slice]);
        return site % blocks * ofSite + Math.min((int) caller, ofSite - 1);
    }

    /** The telephone number of a caller: the digits of its E.164 form. */
    public long numberOf(int caller) {
        return plan.number(numbers.placeOf(caller));
    }

    /** The kinds of customers. */
    public List<String> segments() {
        return segments;
    }

    /** The kind of customer that a caller is, by its place in the list of kinds. */
    public int segmentOf(int caller) {
        // Drawn each time: to fetch it out of a table of millions takes ten times as long.
        return segmentShares.sample(segmentsOfCallers.stream(caller));
    }

    private static double[] callersOfSlices(int population, int busy, double busiestTenth) {
        // All alike where the tenth brings a tenth, and the more unequal among themselves the more it brings.
        double inequality = 1 + (busiestTenth - 0.1) / 1.8;
        double[] callers = new double[SLICES + 1];
        for (int slice = 0; slice <= SLICES; slice++) {
            double part = (double) slice / SLICES;
            callers[slice] = part < busiestTenth
                    ? busy * StrictMath.pow(part / busiestTenth, inequality)
                    : busy + (population - busy) * (busiestTenth == 1 ? 0 : (part - busiestTenth) / (1 - busiestTenth));
        }
        return callers;
    }
}
