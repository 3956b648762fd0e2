package org.allophone.quality.calls;

import java.time.DayOfWeek;
import java.util.List;
import org.allophone.quality.calls.log.CallLog;
import org.allophone.random.RandomStream;

/** Whether weekdays have hours of their own: Mondays that are busiest in the morning. */
final class WeekdayFigures implements CallMeasurer {
    private static final int PERMUTATIONS = 999;

    /** Any number: it only has to be the same in each run. */
    private static final long START = 20_250_106;

    private static final int WORKDAYS = 5;

    @Override
    public void measure(CallLog log, RegularDays days, FigureCollector found) {
        List<RegularDays.Day> workdays = days.workdays();
        Opening opening = Opening.of(workdays);
        double[][] shares = workdays.stream()
                .map(opening::calls)
                .filter(calls -> sum(calls) > 0)
                .map(WeekdayFigures::shares)
                .toArray(double[][]::new);
        int[] weekdays = workdays.stream()
                .map(RegularDays.Day::weekday)
                .mapToInt(DayOfWeek::ordinal)
                .toArray();
        double seen = shares.length == 0 ? Double.NaN : interaction(shares, weekdays);
        double permuted = 0;
        int asStrong = 0;
        RandomStream random = new RandomStream(START);
        for (int i = 0; i < PERMUTATIONS && shares.length > 0; i++) {
            shuffle(weekdays, random);
            double chance = interaction(shares, weekdays);
            permuted += chance / PERMUTATIONS;
            asStrong += chance >= seen ? 1 : 0;
        }
        found.add(CallFigure.WEEKDAY_AND_HOUR, seen / permuted, shares.length);
        double p = shares.length == 0 ? Double.NaN : (1.0 + asStrong) / (1 + PERMUTATIONS);
        found.add(CallFigure.WEEKDAY_AND_HOUR_P, p, shares.length);
    }

    private static double[] shares(double[] calls) {
        double sum = sum(calls);
        double[] shares = new double[calls.length];
        for (int bin = 0; bin < calls.length; bin++) {
            shares[bin] = calls[bin] / sum;
        }
        return shares;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** How much the shares that half-hours have of a day differ between weekdays: the root of the mean square of the relative difference. */
    private static double interaction(double[][] shares, int[] weekdays) {
        int bins = shares[0].length;
        double[][] byWeekday = new double[WORKDAYS][bins];
        double[] ofAll = new double[bins];
        int[] days = new int[WORKDAYS];
        for (int day = 0; day < shares.length; day++) {
            days[weekdays[day]]++;
            for (int bin = 0; bin < bins; bin++) {
                byWeekday[weekdays[day]][bin] += shares[day][bin];
                ofAll[bin] += shares[day][bin] / shares.length;
            }
        }
        double squares = 0;
        int cells = 0;
        for (int weekday = 0; weekday < WORKDAYS; weekday++) {
            for (int bin = 0; bin < bins && days[weekday] > 0; bin++) {
                double difference = byWeekday[weekday][bin] / days[weekday] / ofAll[bin] - 1;
                squares += difference * difference;
                cells++;
            }
        }
        return Math.sqrt(squares / cells);
    }

    private static void shuffle(int[] values, RandomStream random) {
        for (int i = values.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = values[i];
            values[i] = values[other];
            values[other] = kept;
        }
    }
}
