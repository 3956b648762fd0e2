package org.allophone.statistics;

import java.util.Arrays;

/** The quantiles of numbers: between two of them in proportion (type 7 of Hyndman and Fan, the default of R and NumPy). */
public final class Quantiles {
    private final double[] sorted;

    /** @param numbers is not changed */
    public Quantiles(double[] numbers) {
        this.sorted = numbers.clone();
        Arrays.sort(sorted);
    }

    public int count() {
        return sorted.length;
    }

    /**
     * NaN of nothing.
     *
     * @param share from 0 to 1
     */
    public double at(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
