package org.allophone.centre.demand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allophone.calendar.OpenHalfHour;
import org.allophone.random.GammaQuantile;
import org.allophone.random.Normal;
import org.allophone.random.RandomStream;
import org.allophone.scenario.CentreScenario;

/**
 * How the calls of a day are spread over its half-hours. The mean rate of a half-hour is its share of the day's calls times
 * a Gamma factor of mean 1. The factors of neighbouring half-hours are correlated; the correlation falls with the
 * distance. The rate changes gradually from half-hour to half-hour ({@link ContinuousRate}).
 */
public final class IntradayProfile {
    private static final Normal STANDARD = new Normal(0, 1);
    /** The largest coefficient of variation that a scenario may ask for. */
    private static final double LARGEST_VARIATION = 3;

    private final CentreScenario scenario;
    /** The days of the week on which the clock is not changed. */
    private final Map<DayOfWeek, Shape> ordinary = new EnumMap<>(DayOfWeek.class);

    private final double correlation;

    public IntradayProfile(CentreScenario scenario) {
        this.scenario = scenario;
        this.correlation = scenario.arrivals().halfHourCorrelation();
        Map<List<OpenHalfHour>, Shape> known = new HashMap<>();
        for (DayOfWeek day : scenario.opening().days()) {
            ordinary.put(day, known.computeIfAbsent(scenario.halfHours(day), this::shape));
        }
    }

    /**
     * What is known of a day before it is drawn.
     *
     * @param pieces the half-hours
     * @param factor the random factor of a half-hour
     */
    private record Shape(Pieces pieces, GammaQuantile factor) {}

    /** The arrival rate of an open date, as a function of the seconds since it began. */
    public PiecewisePoisson rate(LocalDate date, RandomStream random) {
        Shape shape = Objects.requireNonNull(ordinary.get(date.getDayOfWeek()), "an open day");
        Pieces pieces = scenario.isOrdinary(date) ? shape.pieces : new Pieces(scenario.halfHours(date));
        double[] rates = new double[pieces.shares.length];
        double score = STANDARD.sample(random);
        for (int i = 0; i < rates.length; i++) {
            rates[i] = pieces.shares[i] * shape.factor.at(score);
            score = correlation * score + Math.sqrt(1 - correlation * correlation) * STANDARD.sample(random);
        }
        return ContinuousRate.of(pieces.edges, rates);
    }

    private Shape shape(List<OpenHalfHour> halfHours) {
        Pieces pieces = new Pieces(halfHours);
        return new Shape(pieces, new GammaQuantile(variation(scenario, pieces.shares)));
    }

    /** The coefficient of variation with which the factor of a half-hour of an open day of the week is drawn. */
    static double variation(CentreScenario scenario, DayOfWeek day) {
        return variation(scenario, new Pieces(scenario.halfHours(day)).shares);
    }

    private static double variation(CentreScenario scenario, double[] shares) {
        // The number of calls of the day is given, so the variation that all half-hours share has no effect. The
        // variation drawn is larger, to make up for it.
        double common = varianceOfMean(shares, scenario.arrivals().halfHourCorrelation());
        double variation = scenario.arrivals().halfHourVariation() / Math.sqrt(1 - Math.min(0.9, common));
        return Math.min(LARGEST_VARIATION, variation);
    }

    /** The half-hours of a day from the first to the last, and the closed times between them. */
    private static final class Pieces {
        /** The start and the end of the pieces, in seconds since the day began. */
        private final double[] edges;
        /**
         * The share of each piece in the day's calls, as if it were a whole half-hour; 0 where the centre is closed.
         */
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

    /**
     * The variance of the weighted mean of scores of variance 1, whose correlation is a power of their distance.
     *
     * @param weights the weights; not all 0
     * @param correlation the correlation of two neighbours
     */
    static double varianceOfMean(double[] weights, double correlation) {
        double sum = 0;
        double all = 0;
        // The weights before this place, each times its correlation with it.
        double before = 0;
        for (double weight : weights) {
            before *= correlation;
            sum += weight * (weight + 2 * before);
            before += weight;
            all += weight;
        }
        return sum / (all * all);
    }
}
