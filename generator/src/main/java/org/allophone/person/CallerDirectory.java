package org.allophone.person;

import java.util.List;
import org.allophone.fiction.NumberingPlan;
import org.allophone.random.Categorical;
import org.allophone.random.Permutation;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.random.Streams;

/**
 * The people who may call, by index from 0 on. Each site has its own callers, a block of consecutive indices. If the
 * numbering plan has no numbers left, a further site shares the callers of an earlier one. Callers are not stored but
 * computed on demand; the same index always gives the same caller. No two callers have the same telephone number.
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
    /**
     * For each of 4096 equal slices of a site's cases, its first caller; the last element is the end. Within a slice,
     * all callers have equally many cases.
     */
    private final double[] callers;

    private final List<String> segments;
    private final Categorical segmentShares;
    private final Streams segmentsOfCallers;
    private final Permutation numbers;

    /**
     * @param seed the root of all draws but the telephone numbers
     * @param numbersSeed the root of the telephone numbers
     * @param ofSite the number of people of each site
     * @param blocks how many sites have people of their own; all these people together are at most the size of the plan
     * @param busiestTenth the share of the cases that comes from the busiest tenth of them, from 0.1 (all call equally
     *     often) to 1
     * @param segments the names of the customer segments
     * @param segmentShares the shares of the segments
     */
    public CallerDirectory(
            Seed seed,
            Seed numbersSeed,
            int ofSite,
            int blocks,
            NumberingPlan plan,
            double busiestTenth,
            List<String> segments,
            Categorical segmentShares) {
        this.seed = seed;
        this.ofSite = ofSite;
        this.busy = ofSite / 10;
        this.blocks = blocks;
        this.plan = plan;
        this.callers = callersOfSlices(ofSite, busy, busy == 0 ? 0 : busiestTenth);
        this.segments = List.copyOf(segments);
        this.segmentShares = segmentShares;
        this.segmentsOfCallers = seed.streams(SEGMENT);
        this.numbers = new Permutation(numbersSeed.stream(NUMBERS), plan.size());
    }

    /** The number of people of a number of sites. */
    public int size(int sites) {
        return Math.min(sites, blocks) * ofSite;
    }

    /**
     * The caller at a place of the list of callers. The list is sorted by site and random within a site, so the order
     * does not show who calls often.
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
     * The caller of a case, as an index. The first tenth of a site's callers are the busy ones; among them, the first
     * ones are the busiest.
     *
     * @param site from 0 on
     * @param caseOfSite the case, counted from 0 on within its site
     * @param attempt 0 for the first choice; 1 and more for other choices, if the caller already has a call
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

    /** The names of the customer segments. */
    public List<String> segments() {
        return segments;
    }

    /** The segment of a caller, as an index into the list of segments. */
    public int segmentOf(int caller) {
        // The segment is drawn each time: reading it from a table of millions takes ten times as long.
        return segmentShares.sample(segmentsOfCallers.stream(caller));
    }

    private static double[] callersOfSlices(int population, int busy, double busiestTenth) {
        // The busy callers are equal among themselves if they bring a tenth of the cases; the more they bring, the more
        // unequal they are.
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
