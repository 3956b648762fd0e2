package org.allophone.quality.calls;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SplittableRandom;

/** Calls as simple processes make them, of which theory knows what every figure is. */
final class Arrivals {
    private static final int OPENS = 8;
    private static final int HALF_HOURS = 20;
    private static final int SECONDS = 1800;

    private final SplittableRandom random;
    private final double perHalfHour;

    Arrivals(long seed, double perHalfHour) {
        this.random = new SplittableRandom(seed);
        this.perHalfHour = perHalfHour;
    }

    /** How much busier than usual a half-hour is: 1 is as usual. */
    interface Factor {
        double of(LocalDate day, int halfHour);
    }

    /** Poisson calls from 8 to 18 on the working days of so many weeks. */
    Records weeks(int weeks, Factor factor) {
        Records records = new Records();
        for (int day = 0; day < 7 * weeks; day++) {
            LocalDate date = Records.FIRST_DAY.plusDays(day);
            if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                for (int half = 0; half < HALF_HOURS; half++) {
                    add(records, date, half, factor.of(date, half));
                }
            }
        }
        return records;
    }

    private void add(Records records, LocalDate date, int half, double factor) {
        LocalDateTime from = date.atTime(OPENS, 0).plusSeconds((long) SECONDS * half);
        double mean = SECONDS / (perHalfHour * factor);
        for (double time = exponential(mean); time < SECONDS; time += exponential(mean)) {
            records.add(from.plusSeconds((long) time), Map.of());
        }
    }

    private double exponential(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    double normal() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
