package org.allophone.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;

/**
 * Tests samples against the distributions of Apache Commons Statistics. The seeds of tests are fixed, so a test always
 * passes or always fails. With random seeds, each would give a false alarm once in a million runs.
 */
public final class GoodnessOfFit {
    private static final double FALSE_ALARM = 1e-6;
    private static final double LEAST_EXPECTED = 20;

    private GoodnessOfFit() {}

    /** The Kolmogorov-Smirnov test. */
    public static void assertFollows(double[] samples, ContinuousDistribution oracle) {
        double distance = distance(samples, oracle);
        assertThat(pValue(distance, samples.length))
                .as("p-value of Kolmogorov-Smirnov distance %s", distance)
                .isGreaterThan(FALSE_ALARM);
    }

    /**
     * The Kolmogorov-Smirnov distance: the largest difference between the cumulative distribution of the sample and the
     * given one.
     */
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
     * The probability of this distance or a larger one if the sample of size n comes from the distribution, which must
     * not be fitted to it. Kolmogorov's limit law with Stephens' correction for n (1970), accurate from n = 35 on.
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

    /** Pearson's chi-square test, with rare counts combined. */
    public static void assertFollows(LongSupplier draw, int draws, DiscreteDistribution oracle) {
        int most = oracle.inverseCumulativeProbability(1 - 1e-12);
        long[] seen = new long[most + 2];
        for (int i = 0; i < draws; i++) {
            seen[(int) Math.min(draw.getAsLong(), most + 1L)]++;
        }
        double[] expected = new double[seen.length];
        for (int k = 0; k <= most; k++) {
            expected[k] = draws * oracle.probability(k);
        }
        expected[most + 1] = draws * oracle.survivalProbability(most);
        assertFollows(seen, expected);
    }

    /** Pearson's chi-square test of counts with equal expectations. */
    public static void assertEven(long[] seen) {
        double mean = (double) Arrays.stream(seen).sum() / seen.length;
        assertFollows(
                seen, IntStream.range(0, seen.length).mapToDouble(i -> mean).toArray());
    }

    /** Pearson's chi-square test. Neighbouring cells are combined until 20 are expected in each. */
    public static void assertFollows(long[] seen, double[] expected) {
        double statistic = 0;
        int groups = 0;
        double seenInGroup = 0;
        double expectedInGroup = 0;
        double expectedLeft = Arrays.stream(expected).sum();
        for (int cell = 0; cell < seen.length; cell++) {
            seenInGroup += (double) seen[cell];
            expectedInGroup += expected[cell];
            expectedLeft -= expected[cell];
            boolean last = cell == seen.length - 1;
            if (last || (expectedInGroup >= LEAST_EXPECTED && expectedLeft >= LEAST_EXPECTED)) {
                double difference = seenInGroup - expectedInGroup;
                statistic += difference * difference / expectedInGroup;
                groups++;
                seenInGroup = 0;
                expectedInGroup = 0;
            }
        }
        assertThat(ChiSquaredDistribution.of(groups - 1).survivalProbability(statistic))
                .as("p-value of chi-square = %s with %s groups", statistic, groups)
                .isGreaterThan(FALSE_ALARM);
    }

    /** Checks that the mean is within five standard errors: a false alarm once in 1.7 million. */
    public static void assertMean(double[] samples, double mean) {
        double average = Arrays.stream(samples).average().orElseThrow();
        double variance = Arrays.stream(samples)
                .map(x -> (x - average) * (x - average))
                .average()
                .orElseThrow();
        assertThat(Math.abs(average - mean))
                .as("distance of the average %s from the mean %s", average, mean)
                .isLessThanOrEqualTo(5 * Math.sqrt(variance / samples.length));
    }
}
