package org.allophone.theory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The distribution of callers' patience, which is observed only until the call is answered: the estimator of Kaplan and
 * Meier, Journal of the American Statistical Association 53 (1958).
 */
public final class KaplanMeier {
    private final double[] times;
    private final double[] survival;

    /**
     * @param waits the waiting time of each caller
     * @param abandoned whether the caller abandoned; if not, an agent answered
     */
    public KaplanMeier(double[] waits, boolean[] abandoned) {
        // At the same time, abandonments count before answers.
        int[] order = IntStream.range(0, waits.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> waits[i]).thenComparing(i -> !abandoned[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        times = Arrays.stream(order).mapToDouble(i -> waits[i]).toArray();
        survival = new double[order.length];
        double left = 1;
        for (int i = 0; i < order.length; i++) {
            if (abandoned[order[i]]) {
                left *= 1 - 1.0 / (order.length - i);
            }
            survival[i] = left;
        }
    }

    /** The estimated probability that a patience is longer than this. */
    public double longerThan(double time) {
        int last = -1;
        int low = 0;
        int high = times.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (times[middle] <= time) {
                last = middle;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return last < 0 ? 1 : survival[last];
    }

    /**
     * The time by which this share of the callers has abandoned; infinite if the observations do not reach that far.
     */
    public double quantile(double share) {
        for (int i = 0; i < times.length; i++) {
            if (survival[i] <= 1 - share) {
                return times[i];
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** The mean of the smaller of patience and horizon. */
    public double restrictedMean(double horizon) {
        double area = 0;
        double from = 0;
        double left = 1;
        for (int i = 0; i < times.length && times[i] < horizon; i++) {
            area += left * (times[i] - from);
            from = times[i];
            left = survival[i];
        }
        return area + left * (horizon - from);
    }
}
