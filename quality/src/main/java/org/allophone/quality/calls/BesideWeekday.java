package org.allophone.quality.calls;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Values of days beside the means of their weekdays, bin by bin.
 *
 * @param values of each day, a value for each bin
 * @param means of each day, the means of its weekday
 * @param freedom the degrees of freedom that the means leave: days less weekdays
 */
@SuppressWarnings("ArrayRecordComponent") // only this package has the arrays, and nobody compares such records
record BesideWeekday(double[][] values, double[][] means, int freedom) {

    /** @param valuesOf a value for each bin, as many for each day */
    static BesideWeekday of(List<RegularDays.Day> days, Function<RegularDays.Day, double[]> valuesOf) {
        double[][] values = days.stream().map(valuesOf).toArray(double[][]::new);
        double[][] means = new double[values.length][];
        int weekdays = 0;
        for (DayOfWeek weekday : DayOfWeek.values()) {
            int[] same = same(days, weekday);
            if (same.length > 0) {
                weekdays++;
                double[] mean = mean(values, same);
                for (int day : same) {
                    means[day] = mean;
                }
            }
        }
        return new BesideWeekday(values, means, values.length - weekdays);
    }

    private static int[] same(List<RegularDays.Day> days, DayOfWeek weekday) {
        return IntStream.range(0, days.size())
                .filter(day -> days.get(day).weekday() == weekday)
                .toArray();
    }

    private static double[] mean(double[][] values, int[] days) {
        double[] mean = new double[values[days[0]].length];
        for (int day : days) {
            for (int bin = 0; bin < mean.length; bin++) {
                mean[bin] += values[day][bin] / days.length;
            }
        }
        return mean;
    }

    int days() {
        return values.length;
    }

    int bins() {
        return values.length == 0 ? 0 : values[0].length;
    }

    /** How much more or less than on its weekday, as a share of that: 0 is as usual. */
    double excess(int day, int bin) {
        double mean = means[day][bin];
        return mean == 0 ? 0 : values[day][bin] / mean - 1;
    }
}
