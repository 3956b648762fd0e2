package org.allophone.scenario.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.allophone.calendar.Opening;

/** What a date is beside the holidays on which the centre is closed. */
enum DayKind {
    ORDINARY,
    /** A day from Monday to Friday with a holiday before or after it and a day off on the other side. */
    BRIDGE,
    /** The first open day after a holiday on which the centre would be open otherwise. */
    AFTER_HOLIDAY;

    /** Holidays lie closer to each other than this, or have open days between them. */
    private static final int DAYS_LOOKED_BACK = 14;

    static DayKind of(LocalDate date, Opening opening) {
        if (isBridge(date, opening)) {
            return BRIDGE;
        }
        return isAfterHoliday(date, opening) ? AFTER_HOLIDAY : ORDINARY;
    }

    private static boolean isBridge(LocalDate date, Opening opening) {
        LocalDate before = date.minusDays(1);
        LocalDate after = date.plusDays(1);
        return !isWeekend(date)
                && (isHoliday(before, opening) || isHoliday(after, opening))
                && isOff(before, opening)
                && isOff(after, opening);
    }

    private static boolean isAfterHoliday(LocalDate date, Opening opening) {
        for (int ago = 1; ago <= DAYS_LOOKED_BACK && !opening.isOpenOn(date.minusDays(ago)); ago++) {
            LocalDate closed = date.minusDays(ago);
            if (isHoliday(closed, opening) && opening.days().contains(closed.getDayOfWeek())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOff(LocalDate date, Opening opening) {
        return isWeekend(date) || isHoliday(date, opening);
    }

    private static boolean isHoliday(LocalDate date, Opening opening) {
        return opening.holidays().include(date);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
