package org.allophone.scenario;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How calls arrive. The mean rate of a half-hour is the weight of the day, times the share of the half-hour, times two
 * random factors of mean 1, one of the day and one of the half-hour. Calls are a Poisson process whose rate changes gradually.
 *
 * @param weekdays the weight of each day of the week, Monday first; the mean over the opening days is 1, the other days
 *     have weight 0
 * @param halfHours for each open day of the week, the share of each half-hour of its opening hours in the day's calls; the shares of a
 *     day add up to 1
 * @param dayVariation the coefficient of variation of the day's factor, which is gamma distributed
 * @param dayCorrelation the correlation of the logarithm of that factor from one day to the next
 * @param halfHourVariation the coefficient of variation of the half-hour's factor, which is gamma distributed
 * @param halfHourCorrelation the correlation of the normal score of that factor from one half-hour to the next
 * @param topicVariation the coefficient of variation of the factor that each topic has of its own on a day. It moves the shares of
 *     the topics and not the number of calls; 0 if all topics are busy on the same days
 */
public record Arrivals(
        List<Double> weekdays,
        Map<DayOfWeek, List<Double>> halfHours,
        double dayVariation,
        double dayCorrelation,
        double halfHourVariation,
        double halfHourCorrelation,
        double topicVariation) {
    public Arrivals {
        weekdays = List.copyOf(weekdays);
        halfHours = Map.copyOf(halfHours);
    }

    /** The shares of the half-hours of a day of the week that is open. */
    public List<Double> shares(DayOfWeek day) {
        return Objects.requireNonNull(halfHours.get(day), "an open day");
    }

    /** The weight of a day of the week. */
    public double weight(DayOfWeek day) {
        return weekdays.get(day.getValue() - 1);
    }
}
