package org.allophone.centre.theory;

import java.util.ArrayList;
import java.util.List;

/**
 * A value of the random factor by which a load is above or below its mean.
 *
 * @param factor the factor
 * @param share the share of the calls that come while the load has this factor
 */
record BusyFactor(double factor, double share) {
    /** The largest step between two values, in standard deviations of the logarithm. */
    private static final double LARGEST_STEP = 0.75;

    /** Values whose logarithm of the density is this far below the largest one are left out. */
    private static final double NEGLIGIBLE = -14;

    private static final double NO_VARIANCE = 1e-9;

    /**
     * The values of a gamma factor of mean 1, for integration by the trapezoidal rule in the logarithm of the factor.
     * They are weighted as the calls see them: a busy time has more calls. The shares add up to 1.
     *
     * @param variance the variance of the factor, 0 or more
     * @param longestStep the largest ratio of two neighbouring values, minus 1
     */
    static List<BusyFactor> ofVariance(double variance, double longestStep) {
        if (variance < NO_VARIANCE) {
            return List.of(new BusyFactor(1, 1));
        }
        // For the calls, the factor is gamma distributed with the shape below and the mean 1 + variance.
        double shape = 1 / variance + 1;
        double step = Math.min(LARGEST_STEP / Math.sqrt(shape), longestStep);
        List<Double> logs = new ArrayList<>();
        List<Double> densities = new ArrayList<>();
        double sum = 0;
        for (int direction : new int[] {-1, 1}) {
            for (int i = direction < 0 ? -1 : 0; ; i += direction) {
                double log = i * step;
                double logDensity = shape * (log - StrictMath.expm1(log));
                if (logDensity < NEGLIGIBLE) {
                    break;
                }
                logs.add(log);
                densities.add(StrictMath.exp(logDensity));
                sum += StrictMath.exp(logDensity);
            }
        }
        List<BusyFactor> factors = new ArrayList<>();
        for (int i = 0; i < logs.size(); i++) {
            factors.add(new BusyFactor((1 + variance) * StrictMath.exp(logs.get(i)), densities.get(i) / sum));
        }
        return factors;
    }
}
