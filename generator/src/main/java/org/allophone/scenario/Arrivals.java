package org.allophone.scenario;

import java.time.DayOfWeek;
import java.util.List;

/**
 * When calls come. The rate of a half-hour is the day's share, times the half-hour's share, times two random factors of mean 1,
 * one of the day and one of the half-hour; within it calls are a Poisson process.
 *
 * @param weekdays the weight of each day of the week, Monday first; the days of opening average 1, the others weigh 0
 * @param halfHours the share of each half-hour of the opening hours in its day's calls; they add up to 1
 * @param dayVariation the coefficient of variation of the Gamma factor of a day
 * @param dayCorrelation the correlation of the logarithm of that factor from one day to the next
 * @param halfHourVariation the coefficient of variation of the Gamma factor of a half-hour
 * @param halfHourCorrelation the correlation of the normal score of that factor from one half-hour to the next
 */
public record Arrivals(
        List<Double> weekdays,
        List<Double> halfHours,
        double dayVariation,
        double dayCorrelation,
        double halfHourVariation,
        double halfHourCorrelation) {
    public Arrivals {
        weekdays = List.copyOf(weekdays);
        halfHours = List.copyOf(halfHours);
    }

    /** The weight of a day of the week. */
    public double weight(DayOfWeek day) {
        return weekdays.get(day.getValue() - 1);
    }
}
