package org.allophone.statistics;

/** The moments of numbers that are added one by one, by the updates of Terriberry (2007), which lose no digits to large means. */
public final class Moments {
    private long count;
    private double mean;
    private double second;
    private double third;
    private double fourth;

    public void add(double value) {
        long before = count;
        count++;
        double delta = value - mean;
        double step = delta / count;
        double square = step * step;
        double term = delta * step * before;
        mean += step;
        fourth += term * square * ((double) count * count - 3.0 * count + 3) + 6 * square * second - 4 * step * third;
        third += term * step * (count - 2) - 3 * step * second;
        second += term;
    }

    public long count() {
        return count;
    }

    /** NaN of nothing. */
    public double mean() {
        return count == 0 ? Double.NaN : mean;
    }

    /** The sum of squares of the differences from the mean. */
    public double squares() {
        return second;
    }

    /** The unbiased variance of a sample; NaN of fewer than two numbers. */
    public double variance() {
        return count < 2 ? Double.NaN : second / (count - 1);
    }

    public double standardDeviation() {
        return Math.sqrt(variance());
    }

    /** The third standardized moment, 0 for what is symmetric; NaN if all numbers are the same. */
    public double skewness() {
        return Math.sqrt((double) count) * third / (second * Math.sqrt(second));
    }

    /** The fourth standardized moment without the 3 of the normal distribution; NaN if all numbers are the same. */
    public double excessKurtosis() {
        return count * fourth / (second * second) - 3;
    }
}
