package org.allophone.theory;

/**
 * A regression line, by least squares.
 *
 * @param rSquared the share of the variance of y that the line explains
 */
public record RegressionLine(double slope, double intercept, double rSquared) {

    public static RegressionLine through(double[] x, double[] y) {
        double slope = Moments.covariance(x, y) / Moments.variance(x);
        double correlation = Moments.correlation(x, y);
        return new RegressionLine(slope, Moments.mean(y) - slope * Moments.mean(x), correlation * correlation);
    }
}
