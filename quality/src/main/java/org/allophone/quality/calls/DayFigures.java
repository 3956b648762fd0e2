package org.allophone.quality.calls;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.allophone.quality.calls.log.CallLog;
import org.allophone.statistics.Correlation;
import org.allophone.statistics.Moments;

/** How days differ from the mean of their weekday: their factor, which is 1 on average. */
final class DayFigures implements CallMeasurer {
    private static final int LAST_OF_THE_START = 3;

    /** A holiday may be followed by more holidays and a weekend. */
    private static final int LONGEST_CLOSURE = 5;

    @Override
    public void measure(CallLog log, RegularDays days, FigureCollector found) {
        List<RegularDays.Day> regular = days.regular();
        BesideWeekday calls = BesideWeekday.of(regular, day -> new double[] {day.calls()});
        Moments factors = new Moments();
        Moments totals = new Moments();
        double largest = 0;
        for (int day = 0; day < calls.days(); day++) {
            factors.add(factor(calls, day));
            totals.add(calls.values()[day][0]);
            largest = Math.max(largest, factor(calls, day));
        }
        found.add(CallFigure.CALLS_PER_DAY, totals.mean(), calls.days());
        double cv = calls.freedom() == 0 ? Double.NaN : Math.sqrt(factors.squares() / calls.freedom());
        found.add(CallFigure.DAY_CV, cv, calls.days());
        found.add(CallFigure.DAY_LAG_1, correlation(calls, 1), calls.days());
        found.add(CallFigure.DAY_LAG_2, correlation(calls, 2), calls.days());
        found.add(CallFigure.DAY_SKEWNESS, factors.skewness(), calls.days());
        found.add(CallFigure.DAY_KURTOSIS, factors.excessKurtosis(), calls.days());
        found.add(CallFigure.LARGEST_DAY, calls.days() == 0 ? Double.NaN : largest, calls.days());
        addStartOfMonth(regular, calls, found);
        days.holidays()
                .ifPresentOrElse(
                        holidays -> addAfterHoliday(days, holidays, calls, found),
                        () -> found.addWithoutCountry(CallFigure.AFTER_HOLIDAY));
    }

    private static double factor(BesideWeekday calls, int day) {
        return 1 + calls.excess(day, 0);
    }

    /** Of regular days that follow each other, with a weekend or holiday between them or without. */
    private static double correlation(BesideWeekday calls, int lag) {
        Correlation correlation = new Correlation();
        for (int day = lag; day < calls.days(); day++) {
            correlation.add(factor(calls, day - lag), factor(calls, day));
        }
        return correlation.value();
    }

    private static void addStartOfMonth(List<RegularDays.Day> regular, BesideWeekday calls, FigureCollector found) {
        Moments start = new Moments();
        Moments rest = new Moments();
        for (int day = 0; day < calls.days(); day++) {
            boolean early = regular.get(day).date().getDayOfMonth() <= LAST_OF_THE_START;
            (early ? start : rest).add(factor(calls, day));
        }
        found.add(CallFigure.START_OF_MONTH, start.mean() / rest.mean(), start.count());
    }

    private static void addAfterHoliday(
            RegularDays days, Predicate<LocalDate> holidays, BesideWeekday calls, FigureCollector found) {
        Moments after = new Moments();
        Moments rest = new Moments();
        for (int day = 0; day < calls.days(); day++) {
            boolean follows = followsHoliday(days.regular(), day, holidays);
            (follows ? after : rest).add(factor(calls, day));
        }
        found.add(CallFigure.AFTER_HOLIDAY, after.mean() / rest.mean(), after.count());
    }

    /** Whether a holiday from Monday to Friday lies between a regular day and the one before. */
    private static boolean followsHoliday(List<RegularDays.Day> regular, int day, Predicate<LocalDate> holidays) {
        Optional<LocalDate> before =
                day == 0 ? Optional.empty() : Optional.of(regular.get(day - 1).date());
        LocalDate date = regular.get(day).date();
        for (int back = 1; back <= LONGEST_CLOSURE; back++) {
            LocalDate earlier = date.minusDays(back);
            if (before.isPresent() && !earlier.isAfter(before.get())) {
                return false;
            }
            boolean weekend =
                    earlier.getDayOfWeek() == DayOfWeek.SATURDAY || earlier.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && holidays.test(earlier)) {
                return true;
            }
        }
        return false;
    }
}
