package org.allophone.random;

import java.util.Arrays;

/**
 * A distribution over categories, such as topics of calls or segments of callers. It draws the category of one item, or
 * splits many items at once. A category of weight 0 gets no items.
 */
public final class Categorical {
    private final double[] cumulative;
    /** The weight of each category, divided by the sum of its own and all later weights. */
    private final double[] shareOfRest;
    /** For each of 2ⁿ equal slices of [0, 1), the first category that reaches beyond its start (Chen and Asau, 1974). */
    private final int[] guide;

    /** @param weights the weights of the categories, in any unit: each finite and 0 or more, at least one above 0 */
    public Categorical(double... weights) {
        for (int category = 0; category < weights.length; category++) {
            Check.notNegative("weight " + category, weights[category]);
        }
        cumulative = cumulative(weights);
        shareOfRest = sharesOfRest(weights);
        guide = guide(cumulative);
    }

    /** The number of categories. */
    public int size() {
        return cumulative.length;
    }

    /** Draws the category of one item, a number from 0 on. */
    public int sample(RandomStream stream) {
        return at(stream.nextDouble());
    }

    /** The category whose part of [0, 1) contains {@code point}. */
    public int at(double point) {
        int category = guide[(int) (point * guide.length)];
        while (point >= cumulative[category]) {
            category++;
        }
        return category;
    }

    /**
     * Splits {@code total} items over the categories (a multinomial draw). Few items are drawn one by one; for many
     * items, one binomial number is drawn per category.
     *
     * @param counts receives one count for each category; their sum is {@code total}
     */
    public void split(RandomStream stream, long total, long[] counts) {
        if (total <= cumulative.length) {
            Arrays.fill(counts, 0, cumulative.length, 0);
            for (long thing = 0; thing < total; thing++) {
                counts[sample(stream)]++;
            }
            return;
        }
        long left = total;
        for (int category = 0; category < cumulative.length; category++) {
            counts[category] = Binomial.sample(stream, left, shareOfRest[category]);
            left -= counts[category];
        }
    }

    /** The end of each category's part of [0, 1); the last category with a weight ends at exactly 1. */
    private static double[] cumulative(double[] weights) {
        double[] ends = new double[weights.length];
        double sum = 0;
        for (int category = 0; category < weights.length; category++) {
            sum += weights[category];
            ends[category] = sum;
        }
        Check.positive("the sum of the weights", sum);
        for (int category = 0; category < weights.length; category++) {
            ends[category] /= sum;
        }
        return ends;
    }

    /** Summed from the end, so that the last category with a weight takes exactly all that is left. */
    private static double[] sharesOfRest(double[] weights) {
        double[] shares = new double[weights.length];
        double rest = 0;
        for (int category = weights.length - 1; category >= 0; category--) {
            rest += weights[category];
            shares[category] = rest == 0 ? 0 : weights[category] / rest;
        }
        return shares;
    }

    private static int[] guide(double[] cumulative) {
        int[] first = new int[2 * Integer.highestOneBit(cumulative.length)];
        int category = 0;
        for (int slice = 0; slice < first.length; slice++) {
            while (cumulative[category] <= (double) slice / first.length) {
                category++;
            }
            first[slice] = category;
        }
        return first;
    }
}
