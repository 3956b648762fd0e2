package org.allophone.quality.calls;

import java.util.List;
import java.util.function.IntPredicate;
import org.allophone.quality.calls.log.CallLog;
import org.allophone.statistics.Correlation;

/** How the rate of calls varies within the days, from one half-hour to another. */
final class HalfHourFigures implements CallMeasurer {
    /** The CV of the rate in two banks: .26 at 59 calls a half-hour, falling as the power -.4 of their number. */
    private static final double LAW_CV = 0.26;

    private static final double LAW_CALLS = 59;
    private static final double LAW_POWER = -0.4;
    private static final int NOON = 24;

    @Override
    public void measure(CallLog log, RegularDays days, FigureCollector found) {
        List<RegularDays.Day> workdays = days.workdays();
        Opening opening = Opening.of(workdays);
        BesideWeekday calls = BesideWeekday.of(workdays, opening::calls);
        double perHalfHour = meanOf(calls);
        found.add(CallFigure.CALLS_PER_HALF_HOUR, perHalfHour, calls.days());
        double cv = rateCv(calls);
        found.add(CallFigure.RATE_CV, cv, calls.days());
        found.add(
                CallFigure.RATE_CV_TO_LAW,
                cv / (LAW_CV * StrictMath.pow(perHalfHour / LAW_CALLS, LAW_POWER)),
                calls.days());
        found.add(CallFigure.DISPERSION_GIVEN_DAY, dispersionGivenDay(calls), perHalfHour);
        found.add(CallFigure.HALF_HOURS_LAG_1, correlation(calls, 1), perHalfHour);
        found.add(CallFigure.HALF_HOURS_LAG_4, correlation(calls, 4), perHalfHour);
        found.add(CallFigure.HALF_HOURS_LAG_8, correlation(calls, 8), perHalfHour);
        found.add(CallFigure.HALF_HOURS_LAG_16, correlation(calls, 16), perHalfHour);
        int[] halves = opening.halfHours();
        found.add(
                CallFigure.MORNING_AND_AFTERNOON,
                correlationOfSums(calls, bin -> halves[bin] < NOON, bin -> halves[bin] >= NOON),
                perHalfHour);
        int third = opening.size() / 3;
        found.add(
                CallFigure.FIRST_AND_LAST_THIRD,
                correlationOfSums(calls, bin -> bin < third, bin -> bin >= opening.size() - third),
                perHalfHour);
    }

    private static double meanOf(BesideWeekday calls) {
        double sum = 0;
        for (double[] day : calls.values()) {
            for (double value : day) {
                sum += value;
            }
        }
        return sum / ((double) calls.days() * calls.bins());
    }

    /** The variance that is left when the mean, which chance makes of a known rate, is taken off. */
    private static double rateCv(BesideWeekday calls) {
        double squares = 0;
        double means = 0;
        double squaredMeans = 0;
        for (int day = 0; day < calls.days(); day++) {
            for (int bin = 0; bin < calls.bins(); bin++) {
                double mean = calls.means()[day][bin];
                double difference = calls.values()[day][bin] - mean;
                squares += difference * difference;
                means += mean;
                squaredMeans += mean * mean;
            }
        }
        double variances = squares / calls.freedom() - means / calls.days();
        return Math.sqrt(Math.max(0, variances) / (squaredMeans / calls.days()));
    }

    /** Chi-square by degree of freedom of the half-hours of days of one weekday, given how many calls each day has. */
    private static double dispersionGivenDay(BesideWeekday calls) {
        double chiSquare = 0;
        for (int day = 0; day < calls.days(); day++) {
            double scale = sum(calls.values()[day]) / sum(calls.means()[day]);
            for (int bin = 0; bin < calls.bins(); bin++) {
                double expected = scale * calls.means()[day][bin];
                double difference = calls.values()[day][bin] - expected;
                chiSquare += expected == 0 ? 0 : difference * difference / expected;
            }
        }
        return chiSquare / ((double) calls.freedom() * (calls.bins() - 1));
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** The mean over half-hours of their correlation with the one so many later on the same day. */
    private static double correlation(BesideWeekday calls, int lag) {
        double sum = 0;
        int pairs = calls.bins() - lag;
        for (int bin = 0; bin < pairs; bin++) {
            Correlation correlation = new Correlation();
            for (int day = 0; day < calls.days(); day++) {
                correlation.add(calls.excess(day, bin), calls.excess(day, bin + lag));
            }
            sum += correlation.value();
        }
        return pairs <= 0 ? Double.NaN : sum / pairs;
    }

    private static double correlationOfSums(BesideWeekday calls, IntPredicate first, IntPredicate second) {
        Correlation correlation = new Correlation();
        for (int day = 0; day < calls.days(); day++) {
            correlation.add(excessOfSum(calls, day, first), excessOfSum(calls, day, second));
        }
        return correlation.value();
    }

    private static double excessOfSum(BesideWeekday calls, int day, IntPredicate bins) {
        double sum = 0;
        double mean = 0;
        for (int bin = 0; bin < calls.bins(); bin++) {
            if (bins.test(bin)) {
                sum += calls.values()[day][bin];
                mean += calls.means()[day][bin];
            }
        }
        return sum / mean - 1;
    }
}
