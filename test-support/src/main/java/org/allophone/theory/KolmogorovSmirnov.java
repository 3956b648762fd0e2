package org.allophone.theory;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ContinuousDistribution;

/** How far a sample lies from a distribution, and how often chance alone brings it so far. */
public final class KolmogorovSmirnov {
    private KolmogorovSmirnov() {}

    /** The largest distance between the sample's cumulative distribution and the given one. */
    public static double distance(double[] sample, ContinuousDistribution distribution) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double distance = 0;
        for (int i = 0; i < n; i++) {
            double below = distribution.cumulativeProbability(sorted[i]);
            distance = Math.max(distance, Math.max(below - (double) i / n, (i + 1.0) / n - below));
        }
        return distance;
    }

    /**
     * The probability of at least this distance if the sample does come from a distribution that was not fitted to it:
     * Kolmogorov's limit law with Stephens' correction for n (1970), good from n = 35 on.
     */
    public static double pValue(double distance, int n) {
        double root = Math.sqrt(n);
        double t = distance * (root + 0.12 + 0.11 / root);
        if (t < 0.2) {
            return 1;
        }
        double sum = 0;
        double sign = 1;
        for (int k = 1; k <= 100; k++) {
            sum += sign * Math.exp(-2 * k * k * t * t);
            sign = -sign;
        }
        return Math.min(1, Math.max(0, 2 * sum));
    }
}
