package org.allophone.person;

import java.util.List;
import org.allophone.random.Categorical;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.random.Streams;

/**
 * The people who may call, by number from 0 on. Nothing is kept of them: whoever asks for a caller twice gets the same one
 * twice. No two callers share a telephone number.
 */
public final class CallerDirectory {
    private static final Purpose CALLER_OF_CASE = Purpose.of("caller of a case");
    private static final Purpose SEGMENT = Purpose.of("segment of a caller");
    private static final Purpose NUMBERS = Purpose.of("order of telephone numbers");

    private static final int SLICES = 4096;

    private final Streams callersOfCases;
    private final int population;
    private final int busy;
    private final NumberingPlan plan;
    /** Below which caller each 4096th of the cases ends; within it callers are alike. */
    private final double[] callers;

    private final List<String> segments;
    private final Categorical segmentShares;
    private final Streams segmentsOfCallers;

    private final long numberStep;
    private final long numberOffset;

    /**
     * @param population how many people, at most as many as the plan has numbers
     * @param busiestTenth the share of the cases that the busiest tenth of them brings, 0.1 (all alike) to 1
     * @param segments the kinds of customers
     * @param segmentShares how the people fall into them
     */
    public CallerDirectory(
            Seed seed,
            int population,
            NumberingPlan plan,
            double busiestTenth,
            List<String> segments,
            Categorical segmentShares) {
        this.callersOfCases = seed.streams(CALLER_OF_CASE);
        this.population = population;
        this.busy = population / 10;
        this.plan = plan;
        this.callers = callersOfSlices(population, busy, busy == 0 ? 0 : busiestTenth);
        this.segments = List.copyOf(segments);
        this.segmentShares = segmentShares;
        this.segmentsOfCallers = seed.streams(SEGMENT);
        RandomStream random = seed.stream(NUMBERS);
        this.numberStep = coprime(random.nextLong(plan.size()), plan.size());
        this.numberOffset = random.nextLong(plan.size());
    }

    /** How many people there are. */
    public int size() {
        return population;
    }

    /** The caller of this index, from 0 on. */
    public Caller caller(int index) {
        return new Caller(numberOf(index), segmentOf(index), index < busy);
    }

    /** Who brings a case: the first tenth are the busy ones, and among them the first few the busiest. */
    public int callerOf(long caseNumber) {
        double place = callersOfCases.stream(caseNumber).nextDouble() * SLICES;
        int slice = (int) place;
        double caller = callers[slice] + (place - slice) * (callers[slice + 1] - callers[slice]);
        return Math.min((int) caller, population - 1);
    }

    /** The telephone number of a caller: the digits of its E.164 form. */
    public long numberOf(int caller) {
        // A step without a common divisor with the plan's size visits every number once.
        return plan.number((numberOffset + caller * numberStep) % plan.size());
    }

    /** The kind of customer that a caller is. */
    public String segmentOf(int caller) {
        // Drawn each time: to fetch it out of a table of millions takes ten times as long.
        return segments.get(segmentShares.sample(segmentsOfCallers.stream(caller)));
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

    private static long coprime(long start, long size) {
        long step = Math.max(1, start);
        while (gcd(step, size) != 1) {
            step++;
        }
        return step % size;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
