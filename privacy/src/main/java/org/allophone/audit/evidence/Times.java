package org.allophone.audit.evidence;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads instants and lengths of time as files write them. */
public final class Times {
    /** What is no instant or no length of time. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    private static final String CLOCK =
            "(?:[T ]+(\\d{1,2})[:h](\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?: ?(?:Z|[+-]\\d{2}:?\\d{2}))?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})" + CLOCK);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + CLOCK);
    private static final Pattern EPOCH = Pattern.compile("(1\\d{9})(\\d{3})?(?:\\.\\d+)?");
    private static final Pattern LENGTH = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})");
    private static final int SECONDS_PER_MINUTE = 60;

    private Times() {}

    /**
     * An instant, in seconds by the clock that the file uses; zones are not applied. {@code 2025-01-06T08:01:44}, {@code 06/01/2025
     * 08:01}, {@code 2025-01-06}; a day before a month, as in Europe.
     */
    public static long instant(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
        if (yearFirst.matches()) {
            return seconds(yearFirst, 1, 2, 3);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text.strip());
        return dayFirst.matches() ? seconds(dayFirst, 3, 2, 1) : UNKNOWN;
    }

    /** An instant as seconds or milliseconds since 1970. */
    public static long epoch(String text) {
        Matcher epoch = EPOCH.matcher(text.strip());
        return epoch.matches() ? Long.parseLong(epoch.group(1)) : UNKNOWN;
    }

    /** A length of time in seconds: {@code 312}, {@code 312.5}, {@code 5:12}, {@code 0:05:12}. */
    public static long length(String text) {
        String plain = text.strip();
        if (plain.matches("\\d{1,9}([.,]\\d{1,9})?")) {
            return Math.round(Double.parseDouble(plain.replace(',', '.')));
        }
        Matcher clock = LENGTH.matcher(plain);
        if (!clock.matches()) {
            return UNKNOWN;
        }
        long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
        return (hours * SECONDS_PER_MINUTE + Long.parseLong(clock.group(2))) * SECONDS_PER_MINUTE
                + Long.parseLong(clock.group(3));
    }

    private static long seconds(Matcher parts, int year, int month, int day) {
        try {
            return LocalDateTime.of(
                            number(parts, year),
                            number(parts, month),
                            number(parts, day),
                            number(parts, 4),
                            number(parts, 5),
                            number(parts, 6))
                    .toEpochSecond(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return UNKNOWN;
        }
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
