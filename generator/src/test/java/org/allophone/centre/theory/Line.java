package org.allophone.centre.theory;

/**
 * The straight line nearest to points, by least squares.
 *
 * @param rSquared the share of the variance of y that the line explains
 */
public record Line(double slope, double intercept, double rSquared) {

    public static Line through(double[] x, double[] y) {
        double slope = Moments.covariance(x, y) / Moments.variance(x);
        double correlation = Moments.correlation(x, y);
        return new Line(slope, Moments.mean(y) - slope * Moments.mean(x), correlation * correlation);
    }
}
