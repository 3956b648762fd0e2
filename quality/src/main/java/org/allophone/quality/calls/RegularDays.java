package org.allophone.quality.calls;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.allophone.quality.calls.log.CallLog;
import org.allophone.statistics.Quantiles;

/**
 * The days of call records, with their calls in bins of five minutes. A day is regular if it is no holiday and has at least half as many
 * calls as the median day of its weekday: not the eve on which the centre closed at noon, nor a first day that was cut.
 */
final class RegularDays {
    /** Bins of five minutes in a day. */
    static final int BINS = 288;

    private static final int SECONDS_OF_A_BIN = 300;
    private static final double LEAST_SHARE_OF_THE_MEDIAN = 0.5;

    private final List<Day> all;
    private final List<Day> regular;
    private final Optional<Predicate<LocalDate>> holidays;

    /**
     * A day that has calls.
     *
     * @param from its first call
     * @param to one after its last call
     * @param bins its calls in each five minutes
     */
    @SuppressWarnings("ArrayRecordComponent") // only this package has the array, and nobody compares days
    record Day(LocalDate date, int from, int to, int[] bins) {
        int calls() {
            return to - from;
        }

        DayOfWeek weekday() {
            return date.getDayOfWeek();
        }

        boolean isWeekend() {
            return weekday() == DayOfWeek.SATURDAY || weekday() == DayOfWeek.SUNDAY;
        }
    }

    private RegularDays(List<Day> all, List<Day> regular, Optional<Predicate<LocalDate>> holidays) {
        this.all = List.copyOf(all);
        this.regular = List.copyOf(regular);
        this.holidays = holidays;
    }

    /** @param holidays which days are; empty if the country is not known */
    static RegularDays of(CallLog log, Optional<Predicate<LocalDate>> holidays) {
        List<Day> all = daysOf(log);
        Map<DayOfWeek, Double> medians = medians(all);
        List<Day> regular = all.stream()
                .filter(day -> day.calls() >= LEAST_SHARE_OF_THE_MEDIAN * medians.getOrDefault(day.weekday(), 0.0))
                .filter(day -> holidays.isEmpty() || !holidays.get().test(day.date()))
                .toList();
        return new RegularDays(all, regular, holidays);
    }

    private static List<Day> daysOf(CallLog log) {
        List<Day> days = new ArrayList<>();
        int from = 0;
        while (from < log.size()) {
            int[] bins = new int[BINS];
            int day = log.day(from);
            int to = from;
            while (to < log.size() && log.day(to) == day) {
                bins[log.secondOfDay(to) / SECONDS_OF_A_BIN]++;
                to++;
            }
            days.add(new Day(CallLog.date(day), from, to, bins));
            from = to;
        }
        return days;
    }

    private static Map<DayOfWeek, Double> medians(List<Day> days) {
        Map<DayOfWeek, Double> medians = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            double[] calls = days.stream()
                    .filter(day -> day.weekday() == weekday)
                    .mapToDouble(Day::calls)
                    .toArray();
            medians.put(weekday, calls.length == 0 ? 0 : new Quantiles(calls).at(0.5));
        }
        return medians;
    }

    /** All days that have calls. */
    List<Day> all() {
        return all;
    }

    List<Day> regular() {
        return regular;
    }

    /** The regular days from Monday to Friday. */
    List<Day> workdays() {
        return regular.stream().filter(day -> !day.isWeekend()).toList();
    }

    /** Which days are holidays; empty if the country is not known. */
    Optional<Predicate<LocalDate>> holidays() {
        return holidays;
    }
}
