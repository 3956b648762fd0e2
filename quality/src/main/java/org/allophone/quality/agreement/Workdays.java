package org.allophone.quality.agreement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Counts working days, without Saturdays, Sundays and the public holidays of Belgium or France. */
final class Workdays {
    private static final Set<MonthDay> OF_BOTH = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private static final Set<MonthDay> OF_BELGIUM = Set.of(MonthDay.of(7, 21));
    private static final Set<MonthDay> OF_FRANCE = Set.of(MonthDay.of(5, 8), MonthDay.of(7, 14));

    /** Easter Monday, Ascension Day and Whit Monday, in days after Easter Sunday. */
    private static final Set<Integer> AFTER_EASTER = Set.of(1, 39, 50);

    private Workdays() {}

    /**
     * The working day that comes so many after a day.
     *
     * @param language with the country: {@code fr-BE}; of another country no holiday is known
     */
    static LocalDate after(LocalDate day, int workdays, String language) {
        LocalDate current = day;
        for (int left = workdays; left > 0; ) {
            current = current.plusDays(1);
            if (isWorkday(current, language)) {
                left--;
            }
        }
        return current;
    }

    private static boolean isWorkday(LocalDate day, String language) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        boolean belgium = language.endsWith("BE");
        if (!belgium && !language.endsWith("FR")) {
            return true;
        }
        MonthDay monthDay = MonthDay.from(day);
        int afterEaster = (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay());
        return !OF_BOTH.contains(monthDay)
                && !(belgium ? OF_BELGIUM : OF_FRANCE).contains(monthDay)
                && !AFTER_EASTER.contains(afterEaster);
    }

    /** Easter Sunday, by the anonymous Gregorian algorithm (Nature, 1876). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
