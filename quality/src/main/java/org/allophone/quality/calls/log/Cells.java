package org.allophone.quality.calls.log;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** What stands in a cell. Whatever cannot be read is {@link #UNREADABLE}: real records have cells that are wrong. */
final class Cells {
    static final int UNREADABLE = Integer.MIN_VALUE;

    /** Times are whole seconds since this day, so that they fit an int for sixty years before and after it. */
    static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);

    private static final int SHORTEST_TIME = "2025-01-06T08:01".length();
    private static final int LONGEST_NUMBER = 9;
    private static final int DAY = 86_400;
    private static final int MOST_DAYS = Integer.MAX_VALUE / DAY - 1;

    private Cells() {}

    /** A local time {@code 2025-01-06T08:01:44}, with a space or T; a fraction and an offset after it are not read. */
    static int time(String cell) {
        String text = cell.strip();
        if (text.length() < SHORTEST_TIME || "T ".indexOf(text.charAt(10)) < 0) {
            return UNREADABLE;
        }
        int year = digits(text, 0, 4);
        int month = separated(text, 5, '-');
        int day = separated(text, 8, '-');
        int hour = digits(text, 11, 13);
        int minute = separated(text, 14, ':');
        int second = text.length() >= 19 && text.charAt(16) == ':' ? digits(text, 17, 19) : 0;
        if (year < 0 || month < 0 || day < 0 || hour < 0 || minute < 0 || second < 0) {
            return UNREADABLE;
        }
        if (hour > 23 || minute > 59 || second > 60) {
            return UNREADABLE;
        }
        try {
            long days = LocalDate.of(year, month, day).toEpochDay() - EPOCH.toEpochDay();
            return Math.abs(days) > MOST_DAYS ? UNREADABLE : (int) (days * DAY) + hour * 3600 + minute * 60 + second;
        } catch (DateTimeException e) {
            return UNREADABLE;
        }
    }

    private static int separated(String text, int from, char separator) {
        return text.charAt(from - 1) == separator ? digits(text, from, from + 2) : -1;
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    /** Seconds, to the nearest one: {@code 144}, {@code 143.6}, or {@code 2:24} and {@code 0:02:24}. Negative ones are unreadable. */
    static int seconds(String cell) {
        String text = cell.strip();
        int colon = text.indexOf(':');
        if (colon < 0) {
            return number(text);
        }
        long seconds = 0;
        for (String part : text.split(":", -1)) {
            int number = number(part);
            if (number < 0 || seconds > Integer.MAX_VALUE / 60) {
                return UNREADABLE;
            }
            seconds = 60 * seconds + number;
        }
        return seconds > Integer.MAX_VALUE ? UNREADABLE : (int) seconds;
    }

    private static int number(String text) {
        int dot = text.indexOf('.');
        int length = dot < 0 ? text.length() : dot;
        if (length == 0 || length > LONGEST_NUMBER) {
            return UNREADABLE;
        }
        int whole = digits(text, 0, length);
        if (whole < 0) {
            return UNREADABLE;
        }
        if (dot < 0 || dot + 1 == text.length()) {
            return whole;
        }
        int tenth = digits(text, dot + 1, dot + 2);
        return tenth < 0 ? UNREADABLE : tenth >= 5 ? whole + 1 : whole;
    }

    /** Minutes ahead of UTC: {@code 60}, {@code -300}. */
    static int minutes(String cell) {
        String text = cell.strip();
        boolean negative = text.startsWith("-");
        int minutes = number(negative ? text.substring(1) : text);
        return minutes == UNREADABLE || minutes > 18 * 60 ? UNREADABLE : negative ? -minutes : minutes;
    }

    /** 1 for yes, 0 for no. */
    static int yesOrNo(String cell) {
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "1", "true", "yes", "y", "oui", "o" -> 1;
            case "0", "false", "no", "n", "non" -> 0;
            default -> UNREADABLE;
        };
    }
}
