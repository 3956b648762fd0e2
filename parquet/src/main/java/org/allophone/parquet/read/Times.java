package org.allophone.parquet.read;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;

/** Dates and times of Parquet in ISO 8601: always with seconds; with all digits of the unit, unless the fraction is zero. */
final class Times {
    private static final long NANOS_OF_SECOND = 1_000_000_000;
    private static final int DIGITS_OF_NANOS = 9;

    private Times() {}

    /** @param day since 1970-01-01 */
    static String date(long day) {
        return LocalDate.ofEpochDay(day).toString();
    }

    /** @param units since midnight */
    static String time(long units, TimeUnit unit, boolean utc) {
        LocalTime time = LocalTime.ofNanoOfDay(Math.multiplyExact(units, NANOS_OF_SECOND / perSecond(unit)));
        return clock(time, digits(unit)) + (utc ? "Z" : "");
    }

    /** @param units since the beginning of 1970 */
    static String timestamp(long units, TimeUnit unit, boolean utc) {
        long perSecond = perSecond(unit);
        int nanos = (int) (Math.floorMod(units, perSecond) * (NANOS_OF_SECOND / perSecond));
        LocalDateTime time = LocalDateTime.ofEpochSecond(Math.floorDiv(units, perSecond), nanos, ZoneOffset.UTC);
        return time.toLocalDate() + "T" + clock(time.toLocalTime(), digits(unit)) + (utc ? "Z" : "");
    }

    /** @param parts nanoseconds of the day, then the Julian day, as Impala and old versions of Spark write them */
    static String timestamp96(ByteBuffer parts) {
        LocalTime time = LocalTime.ofNanoOfDay(parts.getLong());
        LocalDate day = LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, parts.getInt());
        return day + "T" + clock(time, DIGITS_OF_NANOS);
    }

    private static String clock(LocalTime time, int digits) {
        String seconds = DateTimeFormatter.ISO_LOCAL_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
        int nanos = time.get(ChronoField.NANO_OF_SECOND);
        String shown = Long.toString(NANOS_OF_SECOND + nanos).substring(1, 1 + digits);
        return nanos == 0 ? seconds : seconds + "." + shown;
    }

    /** @param parts months, days and milliseconds, each a number without sign */
    static String interval(ByteBuffer parts) {
        int months = unsigned(parts.getInt());
        int days = unsigned(parts.getInt());
        String date = Period.of(0, months, days).toString();
        Duration rest = Duration.ofMillis(Integer.toUnsignedLong(parts.getInt()));
        return rest.isZero()
                ? date
                : (date.equals("P0D") ? "P" : date) + rest.toString().substring(1);
    }

    /** Fails beyond Java's largest int: millions of years. */
    private static int unsigned(int number) {
        return Math.toIntExact(Integer.toUnsignedLong(number));
    }

    private static int digits(TimeUnit unit) {
        return switch (unit) {
            case MILLIS -> 3;
            case MICROS -> 6;
            case NANOS -> DIGITS_OF_NANOS;
        };
    }

    private static long perSecond(TimeUnit unit) {
        return switch (unit) {
            case MILLIS -> 1_000;
            case MICROS -> 1_000_000;
            case NANOS -> NANOS_OF_SECOND;
        };
    }
}
