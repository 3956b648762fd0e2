package org.allophone.centre.demand;

/**
 * Joins the half-hours of a day: the arrival rate changes gradually and does not jump on the hour and the half-hour. Each
 * half-hour keeps its expected number of calls. The rate of a large bank has no jumps there: its loads in neighbouring five
 * minutes have the same correlation within a half-hour (.551) and across its end (.552). Measured in the calls per five minutes
 * of the data of Weinberg, Brown and Stroud, JASA 102 (2007).
 */
final class ContinuousRate {
    private ContinuousRate() {}

    /**
     * A rate that is linear from the start of each half-hour to its middle, and from there to its end.
     *
     * @param edges the start and the end of the half-hours, rising, one more than there are means
     * @param means the mean rate of each half-hour; 0 while the centre is closed. There the rate jumps
     */
    static PiecewisePoisson of(double[] edges, double[] means) {
        int pieces = 2 * means.length;
        double[] halves = new double[pieces + 1];
        double[] startRates = new double[pieces];
        double[] endRates = new double[pieces];
        for (int i = 0; i < means.length; i++) {
            double atStart = between(means, i - 1, i);
            double atEnd = between(means, i + 1, i);
            // The mean of the four ends of the two linear parts is the mean rate.
            double inMiddle = Math.max(0, 2 * means[i] - (atStart + atEnd) / 2);
            halves[2 * i] = edges[i];
            halves[2 * i + 1] = (edges[i] + edges[i + 1]) / 2;
            startRates[2 * i] = atStart;
            endRates[2 * i] = inMiddle;
            startRates[2 * i + 1] = inMiddle;
            endRates[2 * i + 1] = atEnd;
        }
        halves[pieces] = edges[means.length];
        return new PiecewisePoisson(halves, startRates, endRates);
    }

    /**
     * The rate at the edge between two half-hours, as this half-hour sees it. It is at most twice the smaller mean, since with more
     * the rate in the middle of that half-hour would have to be below 0.
     */
    private static double between(double[] means, int neighbour, int half) {
        boolean joined = neighbour >= 0 && neighbour < means.length && means[neighbour] > 0;
        return joined
                ? Math.min((means[neighbour] + means[half]) / 2, 2 * Math.min(means[neighbour], means[half]))
                : means[half];
    }
}
