package org.allophone.rag.score;

import java.util.Arrays;

/** An interval of 95 %. */
public record Interval(double low, double high) {
    private static final double OUTSIDE = 0.025;

    /**
     * The percentile interval of a bootstrap (Efron, 1979): of 10,000 values in order, the 251st and the 9,750th.
     *
     * @param values the statistic in each resample; they are put in order
     */
    static Interval ofResamples(double[] values) {
        Arrays.sort(values);
        int below = (int) (OUTSIDE * values.length);
        return new Interval(values[below], values[values.length - 1 - below]);
    }
}
