package org.allophone.statistics;

import java.util.Arrays;

/** How far numbers are from normal: the distance of Kolmogorov and Smirnov, with the mean and deviation of the numbers themselves (Lilliefors). */
public final class NormalDistance {
    private NormalDistance() {}

    /**
     * The greatest difference between the two distribution functions, from 0 to 1; NaN if the numbers never vary. Equal numbers are one step
     * of which the middle counts: they were rounded.
     *
     * @param numbers is sorted
     */
    public static double of(double[] numbers) {
        Moments moments = new Moments();
        for (double number : numbers) {
            moments.add(number);
        }
        Arrays.sort(numbers);
        double greatest = Double.NaN;
        for (int from = 0; from < numbers.length; ) {
            int to = from + 1;
            while (to < numbers.length && numbers[to] == numbers[from]) {
                to++;
            }
            double expected = cumulative((numbers[from] - moments.mean()) / moments.standardDeviation());
            double seen = (from + to) / (2.0 * numbers.length);
            double difference = Math.abs(expected - seen);
            greatest = Double.isNaN(greatest) ? difference : Math.max(greatest, difference);
            from = to;
        }
        return greatest;
    }

    /** The standard normal distribution function, to 7 digits (Abramowitz and Stegun 26.2.17). */
    static double cumulative(double z) {
        double x = Math.abs(z);
        double t = 1 / (1 + 0.2316419 * x);
        double polynomial =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        double upper = StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) * polynomial;
        return z > 0 ? 1 - upper : upper;
    }
}
