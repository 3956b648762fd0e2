package org.allophone.rag.check;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.allophone.quality.said.FrenchReader;
import org.allophone.quality.said.Said;
import org.allophone.quality.said.Unit;
import org.allophone.quality.said.Value;
import org.jspecify.annotations.Nullable;

/** The values that a document says, read from its words. */
final class SaidValues {
    private static final Set<String> READABLE = Set.of("AMOUNT", "DATE", "DURATION", "HOURS");
    private static final int HOURS_OF_DAY = 24;
    private static final int DAYS_OF_WEEK = 7;

    /** Public holidays in a row after which a working day comes at the latest. */
    private static final int MOST_HOLIDAYS = 3;

    /** A weekday alone is one of the two weeks around the day of the document. */
    private static final int FARTHEST_WEEKDAY = 14;

    private final List<Said> all;
    private final @Nullable LocalDate today;

    /** @param day the day of the document, as ISO 8601 writes it; empty if it has none */
    SaidValues(String text, String day) {
        this.all = FrenchReader.read(text);
        this.today = day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(day) : null;
    }

    /** Whether values of this type can be read from words; a name or a choice cannot. */
    static boolean canRead(String type) {
        return READABLE.contains(type);
    }

    /** Whether the document says a whole value somewhere: of a day, also its month. */
    boolean says(String type, String value) {
        return all.stream()
                .flatMap(said -> said.readings().stream())
                .filter(read -> !type.equals("DATE") || (read instanceof Value.Day day && day.month() != null))
                .anyMatch(read -> isSame(type, value, read));
    }

    /** Whether the document says a value in a place, or in words that this place is a part of. */
    boolean says(String type, String value, int start, int end) {
        return all.stream()
                .filter(said -> said.start() < end && said.end() > start)
                .flatMap(said -> said.readings().stream())
                .anyMatch(read -> isSame(type, value, read));
    }

    private boolean isSame(String type, String value, Value read) {
        return switch (type) {
            case "AMOUNT" ->
                read instanceof Value.Amount amount
                        && !amount.rough()
                        && BigDecimal.valueOf(amount.cents(), 2).compareTo(new BigDecimal(value)) == 0;
            case "DURATION" ->
                read instanceof Value.Quantity quantity
                        && value.equals(
                                quantity.number() + " " + quantity.unit().fileName());
            case "HOURS" -> read instanceof Value.Hours hours && value.equals(hours.shown());
            case "DATE" -> isDay(LocalDate.parse(value), read);
            default -> false;
        };
    }

    private boolean isDay(LocalDate day, Value read) {
        if (read instanceof Value.Day said) {
            return said.dayOfMonth() == day.getDayOfMonth()
                    && (said.month() == null || said.month() == day.getMonth())
                    && (said.year() == 0 || said.year() == day.getYear())
                    && (said.weekday() == null || said.weekday() == day.getDayOfWeek());
        }
        if (today == null) {
            return false;
        }
        if (read instanceof Value.Weekday said) {
            return said.weekday() == day.getDayOfWeek()
                    && Math.abs(ChronoUnit.DAYS.between(today, day)) <= FARTHEST_WEEKDAY;
        }
        if (read instanceof Value.DayFromCall said) {
            return today.plusDays(said.days()).equals(day);
        }
        return read instanceof Value.Quantity delay && isAfter(delay, day);
    }

    /** Whether a delay that begins on the day of the document ends on a day. */
    private boolean isAfter(Value.Quantity delay, LocalDate day) {
        LocalDate from = today == null ? day : today;
        if (delay.unit() == Unit.WORKDAYS) {
            LocalDate end = from;
            for (int left = delay.number(); left > 0; ) {
                end = end.plusDays(1);
                left -= end.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0;
            }
            // The reader does not know which days are public holidays.
            long later = ChronoUnit.DAYS.between(end, day);
            return later >= 0 && later <= MOST_HOLIDAYS;
        }
        long days = switch (delay.unit()) {
            case HOURS -> (delay.number() + HOURS_OF_DAY - 1) / HOURS_OF_DAY;
            case DAYS -> delay.number();
            case WEEKS -> (long) delay.number() * DAYS_OF_WEEK;
            default -> -1;
        };
        return days >= 0 && from.plusDays(days).equals(day);
    }
}
