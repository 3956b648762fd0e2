package org.allophone.centre.demand;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.allophone.calendar.DayClock;
import org.allophone.calendar.OpenHalfHour;
import org.allophone.scenario.CentreScenario;

/**
 * How much the loads of the half-hours vary around what the scenario expects: the variances and covariances of the
 * random factors that {@link CallVolume} and {@link IntradayProfile} draw, for formulas of queueing theory.
 */
public final class LoadVariation {
    private final CentreScenario scenario;
    private final double varianceOfDay;
    private final double varianceOfTopic;
    /** Of the factor by which the work for all calls of a day is multiplied. */
    private final double varianceOfWork;

    private final boolean halfHoursVary;

    private LoadVariation(
            CentreScenario scenario,
            double varianceOfDay,
            double varianceOfTopic,
            double varianceOfWork,
            boolean halfHoursVary) {
        this.scenario = scenario;
        this.varianceOfDay = varianceOfDay;
        this.varianceOfTopic = varianceOfTopic;
        this.varianceOfWork = varianceOfWork;
        this.halfHoursVary = halfHoursVary;
    }

    /** No variation: all half-hours are as busy as expected. */
    public static LoadVariation none(CentreScenario scenario) {
        return new LoadVariation(scenario, 0, 0, 0, false);
    }

    /** The variation of any day. */
    public static LoadVariation of(CentreScenario scenario) {
        return new LoadVariation(
                scenario, varianceOfDay(scenario), varianceOfTopic(scenario), varianceOfWork(scenario), true);
    }

    /**
     * The variation within a period whose number of calls is known. So what all its days have in common is known.
     *
     * @param from the first day of the period
     * @param days the number of days, closed ones included
     * @param sites the number of sites
     */
    public static LoadVariation within(CentreScenario scenario, LocalDate from, int days, int sites) {
        double[] open = IntStream.range(0, days)
                .mapToDouble(day -> scenario.weight(from.plusDays(day)) > 0 ? 1 : 0)
                .toArray();
        double common = IntradayProfile.varianceOfMean(open, scenario.arrivals().dayCorrelation()) / sites;
        return new LoadVariation(
                scenario,
                varianceOfDay(scenario) * (1 - common),
                varianceOfTopic(scenario) * (1 - common),
                varianceOfWork(scenario) * (1 - common),
                true);
    }

    /**
     * The variance of the part of the load that some agents have, divided by its mean, if the load of the centre is given: the
     * topics of these agents may be busier than others on a day. To first order.
     *
     * @param work the work that each topic gives to these agents; only the ratios matter
     */
    public double ofTopics(double[] work) {
        double all = Arrays.stream(work).sum();
        double sum = 0;
        for (int topic = 0; topic < work.length; topic++) {
            // If a topic is busier by a part p, these agents have more work, and of all calls fewer are of other
            // topics.
            double more = work[topic] / all - scenario.topics().get(topic).share();
            sum += more * more;
        }
        return all == 0 ? 0 : varianceOfTopic * sum;
    }

    /**
     * The covariances between the loads of the open half-hours of a day of the week, each load divided by its mean. The factors of the
     * half-hours are divided by their weighted mean, because the number of calls of the day is given; the covariances
     * are those of this ratio to first order.
     *
     * @param ofTopics the variance that all half-hours of the day have besides, independent of the others: {@link #ofTopics}
     */
    public double[][] covariances(DayOfWeek day, DayClock clock, double ofTopics) {
        double varianceOfHalfHour = halfHoursVary ? varianceOfHalfHour(day) : 0;
        double[] shares = scenario.halfHours(day, clock).stream()
                .mapToDouble(OpenHalfHour::part)
                .toArray();
        double correlation = scenario.arrivals().halfHourCorrelation();
        double all = 0;
        double[] withMean = new double[shares.length];
        double varianceOfMean = 0;
        for (int i = 0; i < shares.length; i++) {
            all += shares[i];
            for (int j = 0; j < shares.length; j++) {
                withMean[i] += shares[j] * StrictMath.pow(correlation, Math.abs(i - j));
            }
            varianceOfMean += shares[i] * withMean[i];
        }
        double[][] covariances = new double[shares.length][shares.length];
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares.length; j++) {
                double ofHalfHours = varianceOfHalfHour
                        * (StrictMath.pow(correlation, Math.abs(i - j))
                                - (withMean[i] + withMean[j]) / all
                                + varianceOfMean / (all * all));
                // The load is the product of independent factors.
                double ofWork = (1 + varianceOfWork) * (i == j ? 1 + varianceOfWorkInHalfHour() : 1);
                covariances[i][j] = (1 + varianceOfDay) * (1 + ofTopics) * (1 + ofHalfHours) * ofWork - 1;
            }
        }
        return covariances;
    }

    private static double varianceOfDay(CentreScenario scenario) {
        return scenario.arrivals().dayVariation() * scenario.arrivals().dayVariation();
    }

    private static double varianceOfTopic(CentreScenario scenario) {
        return scenario.arrivals().topicVariation() * scenario.arrivals().topicVariation();
    }

    private static double varianceOfWork(CentreScenario scenario) {
        return varianceOfLogNormal(scenario.atWork().handling().ofDay());
    }

    private double varianceOfWorkInHalfHour() {
        return halfHoursVary ? varianceOfLogNormal(scenario.atWork().handling().ofHalfHour()) : 0;
    }

    /** The variance of a lognormal factor of mean 1. */
    private static double varianceOfLogNormal(double sigma) {
        return StrictMath.expm1(sigma * sigma);
    }

    private double varianceOfHalfHour(DayOfWeek day) {
        double variation = IntradayProfile.variation(scenario, day);
        return variation * variation;
    }
}
