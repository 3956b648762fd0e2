package org.allophone.centre;

import java.util.List;
import org.allophone.random.ArrivalRate;
import org.allophone.random.GammaFactor;
import org.allophone.random.Normal;
import org.allophone.random.RandomStream;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Hours;

/**
 * How the calls of a day spread over its half-hours: by their shares, times Gamma factors that follow each other, so that a busy
 * hour does not come out of nothing and a busy morning says little of the evening.
 */
final class HalfHours {
    private static final Normal STANDARD = new Normal(0, 1);
    /** As far as a scenario may go. */
    private static final double LARGEST_VARIATION = 3;

    private final double[] edges;
    private final double[] shares;
    private final double correlation;
    private final GammaFactor factor;

    HalfHours(CentreScenario scenario) {
        Hours open = scenario.opening().hours();
        List<Double> weights = scenario.arrivals().halfHours();
        this.edges = new double[open.halfHours() + 1];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = open.fromSecond() + (double) i * Hours.SECONDS_PER_HALF_HOUR;
        }
        this.shares = weights.stream().mapToDouble(Double::doubleValue).toArray();
        this.correlation = scenario.arrivals().halfHourCorrelation();
        // The number of calls of the day is given, so what its half-hours have in common is lost: as much more is
        // drawn.
        double common = varianceOfMean(shares, correlation);
        double variation = scenario.arrivals().halfHourVariation() / Math.sqrt(1 - Math.min(0.9, common));
        this.factor = new GammaFactor(Math.min(LARGEST_VARIATION, variation));
    }

    /** The rate of one day. */
    ArrivalRate rate(RandomStream random) {
        double[] rates = new double[shares.length];
        double score = STANDARD.sample(random);
        for (int i = 0; i < rates.length; i++) {
            rates[i] = shares[i] * factor.at(score);
            score = correlation * score + Math.sqrt(1 - correlation * correlation) * STANDARD.sample(random);
        }
        return new ArrivalRate(edges, rates);
    }

    /** Of the weighted mean of scores of variance 1. */
    private static double varianceOfMean(double[] shares, double correlation) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                sum += shares[i] * shares[j] * StrictMath.pow(correlation, Math.abs(i - j));
            }
        }
        return sum;
    }
}
