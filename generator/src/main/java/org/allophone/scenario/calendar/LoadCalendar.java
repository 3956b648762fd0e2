package org.allophone.scenario.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.allophone.calendar.Opening;

/**
 * By which factors the calls of a date differ from those of an ordinary day of that weekday. A planner knows them in advance. A factor
 * is 1 if the scenario does not write it.
 *
 * @param months the factor of each month, January first; twelve
 * @param trend by how much the calls grow in a year, from the first day on: 0.03 is 3 %. They grow from month to month
 * @param afterHoliday the factor of the first open day after a holiday
 * @param bridgeDay the factor of a working day between a holiday and another day off
 * @param days the factors of days of the year, instead of those of the day after a holiday and of a bridge day
 * @param monthDays the factors of parts of each month
 * @param weekdays for some topics, by which factor their share in the calls differs on each day of the week, Monday first. It changes
 *     the shares of the topics and not the number of calls
 */
public record LoadCalendar(
        List<Double> months,
        double trend,
        double afterHoliday,
        double bridgeDay,
        Map<MonthDay, Double> days,
        List<MonthDays> monthDays,
        Map<String, List<Double>> weekdays) {
    private static final int MONTHS = 12;

    /** All days of a weekday are alike. */
    public static final LoadCalendar NONE = new LoadCalendar(
            List.of(1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1.), 0, 1, 1, Map.of(), List.of(), Map.of());

    public LoadCalendar {
        months = List.copyOf(months);
        days = Map.copyOf(days);
        monthDays = List.copyOf(monthDays);
        weekdays = Map.copyOf(weekdays);
    }

    /**
     * The factor of some days of each month.
     *
     * @param from the first of these days, from 1 on
     * @param to the last of these days
     * @param factor the factor of the topics that have none of their own
     * @param topics the factors of some topics
     */
    public record MonthDays(int from, int to, double factor, Map<String, Double> topics) {
        public MonthDays {
            topics = Map.copyOf(topics);
        }

        private boolean include(LocalDate date) {
            return from <= date.getDayOfMonth() && date.getDayOfMonth() <= to;
        }

        private double factorOf(String topic) {
            return topics.getOrDefault(topic, factor);
        }
    }

    /**
     * The factor of all topics on a date.
     *
     * @param start the first day of the centre's life
     */
    public double factor(LocalDate date, LocalDate start, Opening opening) {
        return months.get(date.getMonthValue() - 1) * grown(date, start) * factorOfDay(date, opening);
    }

    /** The factor of a topic on a date, besides the factor of all topics. */
    public double factorOf(String topic, LocalDate date) {
        double factor = 1;
        for (MonthDays part : monthDays) {
            factor *= part.include(date) ? part.factorOf(topic) : 1;
        }
        return factor;
    }

    /** The factor of a topic's share on a date, because of its day of the week. */
    public double shareFactorOf(String topic, LocalDate date) {
        List<Double> factors = weekdays.get(topic);
        return factors == null ? 1 : factors.get(date.getDayOfWeek().getValue() - 1);
    }

    private double grown(LocalDate date, LocalDate start) {
        int since = MONTHS * (date.getYear() - start.getYear()) + date.getMonthValue() - start.getMonthValue();
        return trend == 0 ? 1 : StrictMath.pow(1 + trend, (double) since / MONTHS);
    }

    private double factorOfDay(LocalDate date, Opening opening) {
        Double written = days.get(MonthDay.from(date));
        if (written != null) {
            return written;
        }
        if (afterHoliday == 1 && bridgeDay == 1) {
            return 1;
        }
        return switch (DayKind.of(date, opening)) {
            case BRIDGE -> bridgeDay;
            case AFTER_HOLIDAY -> afterHoliday;
            case ORDINARY -> 1;
        };
    }
}
