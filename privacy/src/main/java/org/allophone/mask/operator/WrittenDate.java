package org.allophone.mask.operator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as it is written, with or without a time.
 *
 * @param date the day
 * @param order the order of its parts
 * @param separator what stands between the parts; may be empty
 * @param time what stands behind the day, with the character before it; may be empty
 */
record WrittenDate(LocalDate date, Order order, String separator, String time) {

    private static final String TIME = "([T ]\\d{1,2}:\\d{2}.*)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern WITHOUT_SEPARATOR = Pattern.compile("(\\d{4})()(\\d{2})(\\d{2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + TIME);

    /** In which order day, month and year stand. */
    enum Order {
        YEAR_FIRST,
        DAY_FIRST
    }

    /** Reads a date; empty if the text is none. The month stands in the middle, as everywhere but in the United States. */
    static Optional<WrittenDate> read(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
        Matcher together = WITHOUT_SEPARATOR.matcher(text.strip());
        Matcher dayFirst = DAY_FIRST.matcher(text.strip());
        try {
            if (yearFirst.matches()) {
                return Optional.of(of(yearFirst, Order.YEAR_FIRST, 1, 4));
            }
            if (together.matches()) {
                return Optional.of(of(together, Order.YEAR_FIRST, 1, 4));
            }
            return dayFirst.matches() ? Optional.of(of(dayFirst, Order.DAY_FIRST, 4, 1)) : Optional.empty();
        } catch (DateTimeException e) {
            // The thirteenth month: no date.
            return Optional.empty();
        }
    }

    private static WrittenDate of(Matcher parts, Order order, int year, int day) {
        LocalDate date = LocalDate.of(
                Integer.parseInt(parts.group(year)),
                Integer.parseInt(parts.group(3)),
                Integer.parseInt(parts.group(day)));
        return new WrittenDate(date, order, parts.group(2), parts.group(5) == null ? "" : parts.group(5));
    }

    /** Another day written in the same way. A time becomes midnight: it would tell as much as the day. */
    String on(LocalDate other) {
        return new WrittenDate(other, order, separator, "").day() + time.replaceAll("\\d", "0");
    }

    /** The date moved by some days, written in the same way, with the same time. */
    String moved(int days) {
        return new WrittenDate(date.plusDays(days), order, separator, "").day() + time;
    }

    /** The day without the time, as it is written. */
    String day() {
        return order == Order.YEAR_FIRST
                ? year() + separator + two(date.getMonthValue()) + separator + two(date.getDayOfMonth())
                : two(date.getDayOfMonth()) + separator + two(date.getMonthValue()) + separator + year();
    }

    /** The month and the year, in the same order. */
    String month() {
        return order == Order.YEAR_FIRST
                ? year() + separator + two(date.getMonthValue())
                : two(date.getMonthValue()) + separator + year();
    }

    private String year() {
        String digits = String.valueOf(date.getYear());
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
