package org.allophone.centre.demand;

import java.util.ArrayList;
import java.util.List;
import org.allophone.calendar.DayClock;
import org.allophone.calendar.OpenHalfHour;
import org.allophone.random.GammaQuantile;
import org.allophone.random.Normal;
import org.allophone.random.RandomStream;
import org.allophone.scenario.CentreScenario;

/**
 * How the calls of a day spread over its half-hours: by their shares, times Gamma factors that follow each other, so that a busy
 * hour does not come out of nothing and a busy morning says little of the evening.
 */
public final class IntradayProfile {
    private static final Normal STANDARD = new Normal(0, 1);
    /** As far as a scenario may go. */
    private static final double LARGEST_VARIATION = 3;

    private final CentreScenario scenario;
    /** Those of a day on which the clock is not changed. */
    private final Pieces ordinary;

    private final double correlation;
    private final GammaQuantile factor;

    public IntradayProfile(CentreScenario scenario) {
        this.scenario = scenario;
        this.ordinary = new Pieces(scenario.halfHours(DayClock.ordinary()));
        this.correlation = scenario.arrivals().halfHourCorrelation();
        // The number of calls of the day is given, so what its half-hours have in common is lost: as much more is
        // drawn.
        double common = varianceOfMean(ordinary.shares, correlation);
        double variation = scenario.arrivals().halfHourVariation() / Math.sqrt(1 - Math.min(0.9, common));
        this.factor = new GammaQuantile(Math.min(LARGEST_VARIATION, variation));
    }

    /** The rate of one day, by the seconds that passed since it began. */
    public PiecewisePoisson rate(DayClock clock, RandomStream random) {
        Pieces pieces = clock.isOrdinary() ? ordinary : new Pieces(scenario.halfHours(clock));
        double[] rates = new double[pieces.shares.length];
        double score = STANDARD.sample(random);
        for (int i = 0; i < rates.length; i++) {
            rates[i] = pieces.shares[i] * factor.at(score);
            score = correlation * score + Math.sqrt(1 - correlation * correlation) * STANDARD.sample(random);
        }
        return new PiecewisePoisson(pieces.edges, rates);
    }

    /** A day from the first half-hour to the last. */
    private static final class Pieces {
        /** Where its pieces begin and end. */
        private final double[] edges;
        /** Of the day's calls, as if each piece were a whole half-hour; 0 where the centre is closed in between. */
        private final double[] shares;

        Pieces(List<OpenHalfHour> halfHours) {
            List<Double> ends = new ArrayList<>();
            List<Double> sharesBefore = new ArrayList<>();
            ends.add((double) halfHours.get(0).time().from());
            for (OpenHalfHour halfHour : halfHours) {
                if (ends.get(sharesBefore.size()) < halfHour.time().from()) {
                    ends.add((double) halfHour.time().from());
                    sharesBefore.add(0.0);
                }
                ends.add((double) halfHour.time().to());
                sharesBefore.add(halfHour.share());
            }
            this.edges = array(ends);
            this.shares = array(sharesBefore);
        }

        private static double[] array(List<Double> numbers) {
            return numbers.stream().mapToDouble(Double::doubleValue).toArray();
        }
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
