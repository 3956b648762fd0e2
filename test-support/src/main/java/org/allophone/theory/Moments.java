package org.allophone.theory;

import java.util.Arrays;

/** Means, variances, correlations and other moments of samples. */
public final class Moments {
    private Moments() {}

    public static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    /** The unbiased variance. */
    public static double variance(double[] values) {
        return centralMoment(values, 2) * values.length / (values.length - 1);
    }

    /** The coefficient of variation: standard deviation / mean. */
    public static double variation(double[] values) {
        return Math.sqrt(variance(values)) / mean(values);
    }

    /** The ratio of variance to mean: 1 for Poisson counts, more if the rate varies. */
    public static double indexOfDispersion(double[] counts) {
        return variance(counts) / mean(counts);
    }

    /** The skewness: 0 for a normal distribution. */
    public static double skewness(double[] values) {
        return centralMoment(values, 3) / Math.pow(centralMoment(values, 2), 1.5);
    }

    public static double correlation(double[] x, double[] y) {
        return covariance(x, y) / Math.sqrt(variance(x) * variance(y));
    }

    /** The correlation of the values with those {@code lag} places earlier. */
    public static double autocorrelation(double[] values, int lag) {
        return correlation(Arrays.copyOf(values, values.length - lag), Arrays.copyOfRange(values, lag, values.length));
    }

    /**
     * The share of the total that the largest values have, where {@code share} is the share of the values that count as
     * largest.
     */
    public static double topShare(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int top = (int) Math.round(share * sorted.length);
        return Arrays.stream(sorted, sorted.length - top, sorted.length).sum()
                / Arrays.stream(sorted).sum();
    }

    public static double covariance(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum / (x.length - 1);
    }

    private static double centralMoment(double[] values, int order) {
        double mean = mean(values);
        return Arrays.stream(values)
                .map(x -> Math.pow(x - mean, order))
                .average()
                .orElseThrow();
    }
}
