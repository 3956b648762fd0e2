package org.allophone.quality.calls;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The half-hours in which a centre takes calls: those that have at least a tenth of the calls of the busiest one, on average. */
@SuppressWarnings("ArrayRecordComponent") // only this package has the arrays, and nobody compares such records
record Opening(int[] halfHours) {
    static final int BINS_OF_A_HALF_HOUR = 6;

    private static final double LEAST_SHARE = 0.1;
    private static final int HALF_HOURS = RegularDays.BINS / BINS_OF_A_HALF_HOUR;

    static Opening of(List<RegularDays.Day> days) {
        long[] calls = new long[HALF_HOURS];
        for (RegularDays.Day day : days) {
            for (int bin = 0; bin < RegularDays.BINS; bin++) {
                calls[bin / BINS_OF_A_HALF_HOUR] += day.bins()[bin];
            }
        }
        long most = Arrays.stream(calls).max().orElse(0);
        return new Opening(IntStream.range(0, HALF_HOURS)
                .filter(half -> calls[half] > 0 && calls[half] >= LEAST_SHARE * most)
                .toArray());
    }

    int size() {
        return halfHours.length;
    }

    /** The calls of a day in each of these half-hours. */
    double[] calls(RegularDays.Day day) {
        return Arrays.stream(halfHours)
                .mapToDouble(
                        half -> Arrays.stream(day.bins(), half * BINS_OF_A_HALF_HOUR, (half + 1) * BINS_OF_A_HALF_HOUR)
                                .sum())
                .toArray();
    }

    /** The calls of a day in each five minutes of these half-hours. */
    double[] callsOfFiveMinutes(RegularDays.Day day) {
        return Arrays.stream(halfHours)
                .flatMap(
                        half -> Arrays.stream(day.bins(), half * BINS_OF_A_HALF_HOUR, (half + 1) * BINS_OF_A_HALF_HOUR))
                .asDoubleStream()
                .toArray();
    }
}
