package org.allophone.detect.birth;

import java.util.ArrayList;
import java.util.List;
import org.allophone.detect.flow.Flow;
import org.allophone.detect.flow.SpokenNumber;
import org.allophone.detect.text.Flag;

/**
 * A date in digits or words, or a part of one: 12/05/1971, "le douze mai septante et un", "mai septante et un".
 *
 * @param day the day; 0 if it is not said
 * @param month the month; 0 if it is not said
 * @param year the year, with or without its century; -1 if it is not said
 * @param named whether the month is said by its name
 * @param end behind its last word
 */
record BirthDate(int day, int month, int year, boolean named, int end) {
    /** Whether a date begins with a word that is no number. */
    private static final Flag BEGINNING = new Flag(
            word -> BirthWords.MONTHS.containsKey(word) || BirthWords.DAYS.containsKey(word) || isDutchYear(word));

    private static final int MOST_PARTS = 5;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int CENTURY = 100;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2040;
    private static final int SHORT_DATE = 6;
    private static final int LONG_DATE = 8;
    /** A number or the name of a month. */
    private record Part(int value, boolean month, int digits, int end) {}

    /** Whether the day or the year is missing, or both. */
    boolean isPart() {
        return day == 0 || month == 0 || year < 0;
    }

    /** Whether nothing was read. */
    boolean isNothing() {
        return day == 0 && month == 0 && year < 0;
    }

    /** Whether a date can begin at a word. */
    static boolean canBegin(Flow flow, int i) {
        return flow.isNumber(i) || BEGINNING.of(flow.token(i));
    }

    /** Reads the date that begins at a word; nothing if none does. */
    static BirthDate read(Flow flow, int from) {
        List<Part> parts = new ArrayList<>();
        int i = from;
        while (parts.size() < MOST_PARTS && i < flow.size() && flow.turn(i) == flow.turn(from)) {
            int next = i;
            if (!parts.isEmpty()) {
                while (next < i + 3 && BirthWords.BETWEEN.end(flow, next) >= 0 && !flow.isAfterEnd(next)) {
                    next = BirthWords.BETWEEN.end(flow, next);
                }
            }
            if (!canBegin(flow, next) || (next > from && flow.isAfterEnd(next)) || flow.turn(next) != flow.turn(from)) {
                break;
            }
            Part part = part(flow, next);
            parts.add(part);
            i = part.end();
        }
        return read(parts, from);
    }

    private static Part part(Flow flow, int i) {
        Integer month = BirthWords.MONTHS.get(flow.word(i));
        if (month != null) {
            return new Part(month, true, 0, i + 1);
        }
        if (BirthWords.DAYS.containsKey(flow.word(i))) {
            return new Part(BirthWords.DAYS.getOrDefault(flow.word(i), 1), false, 0, i + 1);
        }
        if (isDutchYear(flow.word(i))) {
            SpokenNumber rest = SpokenNumber.read(flow, i + 1);
            return new Part(FIRST_YEAR, false, 4, Math.max(i + 1, rest.end()));
        }
        SpokenNumber number = SpokenNumber.read(flow, i);
        boolean zero = number.value() == 0
                && flow.token(i).isWord()
                && flow.isNumber(number.end())
                && !flow.isAfterEnd(number.end());
        if (zero) {
            number = SpokenNumber.read(flow, number.end());
        }
        Integer ordinal = BirthWords.DAYS.get(flow.word(number.end()));
        if (ordinal != null && ordinal < 10 && (number.value() == 20 || number.value() == 30)) {
            number = new SpokenNumber(number.value() + ordinal, number.end() + 1);
        }
        int digits = flow.token(i).isDigits() ? flow.word(i).length() : zero ? 2 : 0;
        return new Part(
                (int) Math.min(Integer.MAX_VALUE, number.value()), false, digits, Math.max(i + 1, number.end()));
    }

    private static boolean isDutchYear(String word) {
        return word.startsWith("negentienhonderd") || word.startsWith("tweeduizend");
    }

    private static BirthDate read(List<Part> parts, int from) {
        BirthDate nothing = new BirthDate(0, 0, -1, false, from);
        if (parts.isEmpty()) {
            return nothing;
        }
        Part first = parts.get(0);
        if (first.digits() == SHORT_DATE || first.digits() == LONG_DATE) {
            return glued(first, nothing);
        }
        if (isLongYear(first) && parts.size() > 2 && isMonth(parts.get(1)) && isDay(parts.get(2))) {
            return new BirthDate(
                    parts.get(2).value(),
                    parts.get(1).value(),
                    first.value(),
                    parts.get(1).month(),
                    parts.get(2).end());
        }
        if (parts.size() > 1 && isDay(first) && parts.get(1).digits() == 4 && isMonthAndYear(parts.get(1))) {
            Part rest = parts.get(1);
            return new BirthDate(first.value(), rest.value() / CENTURY, rest.value() % CENTURY, false, rest.end());
        }
        if (first.month()) {
            boolean dayBehind = parts.size() > 2 && isDay(parts.get(1)) && isYear(parts, 2);
            return dayBehind ? dated(parts, 2, parts.get(1).value(), first) : dated(parts, 1, 0, first);
        }
        if (parts.size() > 1 && isDay(first) && isMonth(parts.get(1))) {
            return dated(parts, 2, first.value(), parts.get(1));
        }
        if (isYear(parts, 0)) {
            return new BirthDate(0, 0, yearOf(parts, 0), false, yearEnd(parts, 0));
        }
        return nothing;
    }

    private static BirthDate dated(List<Part> parts, int year, int day, Part month) {
        return isYear(parts, year)
                ? new BirthDate(day, month.value(), yearOf(parts, year), month.month(), yearEnd(parts, year))
                : new BirthDate(
                        day,
                        month.value(),
                        -1,
                        month.month(),
                        parts.get(year - 1).end());
    }

    private static BirthDate glued(Part part, BirthDate nothing) {
        boolean yearFirst =
                part.digits() == LONG_DATE && part.value() / 10_000 >= FIRST_YEAR && part.value() / 10_000 <= LAST_YEAR;
        int yearSize = part.digits() == LONG_DATE ? 10_000 : CENTURY;
        int day = yearFirst ? part.value() % CENTURY : part.value() / yearSize / CENTURY;
        int month = yearFirst ? part.value() / CENTURY % CENTURY : part.value() / yearSize % CENTURY;
        int year = yearFirst ? part.value() / 10_000 : part.value() % yearSize;
        boolean fits = day >= 1 && day <= DAYS && month >= 1 && month <= MONTHS;
        return fits ? new BirthDate(day, month, year, false, part.end()) : nothing;
    }

    private static boolean isDay(Part part) {
        return !part.month() && part.value() >= 1 && part.value() <= DAYS;
    }

    private static boolean isMonth(Part part) {
        return part.month() || (part.value() >= 1 && part.value() <= MONTHS);
    }

    /** Whether four digits are a month and a year: 0571. */
    private static boolean isMonthAndYear(Part part) {
        int month = part.value() / CENTURY;
        return !isLongYear(part) && month >= 1 && month <= MONTHS;
    }

    private static boolean isLongYear(Part part) {
        return !part.month() && part.value() >= FIRST_YEAR && part.value() <= LAST_YEAR;
    }

    private static boolean isCentury(List<Part> parts, int i) {
        int century = parts.get(i).value();
        return (century == 19 || century == 20)
                && i + 1 < parts.size()
                && !parts.get(i + 1).month()
                && parts.get(i + 1).value() < CENTURY;
    }

    /** Whether a year is said without its century; one digit by itself is none. */
    private static boolean isShortYear(Part part) {
        return part.value() < CENTURY && (part.value() > 9 || part.digits() == 2);
    }

    private static boolean isYear(List<Part> parts, int i) {
        return i < parts.size() && !parts.get(i).month() && (isShortYear(parts.get(i)) || isLongYear(parts.get(i)));
    }

    private static int yearOf(List<Part> parts, int i) {
        return isCentury(parts, i) ? parts.get(i + 1).value() : parts.get(i).value();
    }

    private static int yearEnd(List<Part> parts, int i) {
        return parts.get(isCentury(parts, i) ? i + 1 : i).end();
    }

    /** Whether another date says the same as far as both say it. */
    boolean isSame(BirthDate other) {
        boolean sameDay = day == other.day && month == other.month && month > 0;
        boolean sameYear = year < 0 || other.year < 0 || year % CENTURY == other.year % CENTURY;
        return sameDay && sameYear;
    }
}
