package org.allophone.person;

import org.allophone.random.Normal;
import org.allophone.random.PortableMath;

/**
 * How often each of a site's callers calls. The rates are lognormal, as they were in a month of a bank, where the standard deviation of
 * their logarithm was 1.54 and the most that a customer called was 170 times: measured in the data of Brown et al., JASA 100 (2005).
 * Callers are sorted: the first one calls most.
 */
final class CallRates {
    private static final Normal STANDARD = new Normal(0, 1);

    private static final int SLICES = 4096;

    /** Scores are looked at in this range, in standard deviations. */
    private static final double LARGEST_SCORE = 9;

    private static final double STEP = 1.0 / 128;

    /** Nobody calls more often than the people at this score, one in ten thousand: some people would call all day. */
    private static final double MOST_BUSY_SCORE = 3.7;

    /**
     * For each of 4096 equal slices of the cases, its first caller; the last element is the end. Within a slice, all callers have
     * equally many cases.
     */
    private final double[] callers = new double[SLICES + 1];

    private final double spread;
    private final int population;

    /** @param spread the standard deviation of the logarithm of the rate; 0 if all call equally often */
    CallRates(double spread, int population) {
        this.spread = spread;
        this.population = population;
        double all = casesAbove(-LARGEST_SCORE);
        double share = 0;
        double people = 0;
        int slice = 1;
        for (double score = LARGEST_SCORE; slice < SLICES; score -= STEP) {
            double nextShare = casesAbove(score) / all;
            double nextPeople = STANDARD.probabilityAbove(score);
            for (; slice < SLICES && (double) slice / SLICES <= nextShare; slice++) {
                double part = ((double) slice / SLICES - share) / (nextShare - share);
                callers[slice] = population * (people + part * (nextPeople - people));
            }
            share = nextShare;
            people = nextPeople;
        }
        callers[SLICES] = population;
    }

    /** The caller of a case, as an index within the site, by a number from 0 to 1 that is the case's own. */
    int callerAt(double number) {
        double place = number * SLICES;
        int slice = (int) place;
        double caller = callers[slice] + (place - slice) * (callers[slice + 1] - callers[slice]);
        return Math.min((int) caller, population - 1);
    }

    /** The cases of the people whose score is above this one, in any unit. */
    private double casesAbove(double score) {
        double busiest = PortableMath.exp(spread * MOST_BUSY_SCORE)
                * STANDARD.probabilityAbove(Math.max(score, MOST_BUSY_SCORE));
        if (score >= MOST_BUSY_SCORE) {
            return busiest;
        }
        // The mean of a lognormal rate above a score: that of a normal score which is moved by the spread.
        return busiest
                + PortableMath.exp(spread * spread / 2)
                        * (STANDARD.probabilityAbove(score - spread)
                                - STANDARD.probabilityAbove(MOST_BUSY_SCORE - spread));
    }
}
