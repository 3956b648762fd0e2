package org.allophone.theory;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A confidence interval for the mean of correlated values, such as waiting times. It uses the means of long batches,
 * which are nearly independent.
 *
 * @param mean the mean of all values used
 * @param halfWidth half the width of the interval
 */
public record BatchMeans(double mean, double halfWidth) {

    /**
     * The interval for the mean of these values, in their order.
     *
     * @param batches the number of batches, at least 2; values left over at the end are not used
     * @param confidence the probability that the interval contains the true mean, for example 0.999
     */
    public static BatchMeans of(double[] values, int batches, double confidence) {
        int length = values.length / batches;
        double[] means = new double[batches];
        for (int batch = 0; batch < batches; batch++) {
            means[batch] = Moments.mean(Arrays.copyOfRange(values, batch * length, (batch + 1) * length));
        }
        double t = TDistribution.of(batches - 1).inverseSurvivalProbability((1 - confidence) / 2);
        return new BatchMeans(Moments.mean(means), t * Math.sqrt(Moments.variance(means) / batches));
    }

    /** Whether the interval contains a value. */
    public boolean holds(double value) {
        return Math.abs(value - mean) <= halfWidth;
    }
}
