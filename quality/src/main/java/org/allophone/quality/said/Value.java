package org.allophone.quality.said;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What some words stand for. */
public sealed interface Value {

    /** The kind of a value, which a report counts by. */
    enum Kind {
        AMOUNT,
        DATE,
        TIME,
        DURATION,
        COUNT,
        REFERENCE;

        /** The name in a report: {@code amount}. */
        public String fileName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What it is. */
    Kind kind();

    /** In a report, in canonical form as far as the words tell it: {@code 61.40}, {@code tuesday 14 january}. */
    String shown();

    /**
     * A sum of money.
     *
     * @param rough whether the speaker said that it is rounded
     */
    record Amount(long cents, boolean rough) implements Value {
        @Override
        public Kind kind() {
            return Kind.AMOUNT;
        }

        @Override
        public String shown() {
            return (rough ? "about " : "") + cents / 100 + String.format(Locale.ROOT, ".%02d", cents % 100);
        }
    }

    /**
     * A day by its place in the calendar.
     *
     * @param weekday null if it is not said
     * @param year 0 if it is not said
     */
    record Day(
            @Nullable DayOfWeek weekday,
            int dayOfMonth,
            @Nullable Month month,
            int year) implements Value {
        @Override
        public Kind kind() {
            return Kind.DATE;
        }

        @Override
        public String shown() {
            return (weekday == null ? "" : named(weekday) + " ")
                    + dayOfMonth
                    + (month == null ? "" : " " + named(month))
                    + (year == 0 ? "" : " " + year);
        }
    }

    /** Where a weekday lies from the day of the call. */
    enum Week {
        NEAREST,
        COMING,
        PAST,
        LAST_WEEK,
        NEXT_WEEK
    }

    /** A day by its weekday alone: "mardi", "mardi prochain". */
    record Weekday(DayOfWeek weekday, Week week) implements Value {
        @Override
        public Kind kind() {
            return Kind.DATE;
        }

        @Override
        public String shown() {
            return named(weekday) + (week == Week.NEAREST ? "" : " (" + named(week) + ")");
        }
    }

    /** A day by its distance from the day of the call: "hier" is -1. */
    record DayFromCall(int days) implements Value {
        @Override
        public Kind kind() {
            return Kind.DATE;
        }

        @Override
        public String shown() {
            return String.format(Locale.ROOT, "%+d days from the call", days);
        }
    }

    /** A month without a day: "en janvier". */
    record MonthOfYear(Month month) implements Value {
        @Override
        public Kind kind() {
            return Kind.DATE;
        }

        @Override
        public String shown() {
            return named(month);
        }
    }

    /** A time of day. */
    record Clock(LocalTime time) implements Value {
        @Override
        public Kind kind() {
            return Kind.TIME;
        }

        @Override
        public String shown() {
            return time.toString();
        }
    }

    /** From one time of day to another. */
    record Hours(LocalTime from, LocalTime to) implements Value {
        @Override
        public Kind kind() {
            return Kind.TIME;
        }

        @Override
        public String shown() {
            return from + "/" + to;
        }
    }

    /**
     * A number of a unit.
     *
     * @param rough whether the speaker said that it is rounded
     */
    record Quantity(int number, Unit unit, boolean rough) implements Value {
        @Override
        public Kind kind() {
            return Kind.DURATION;
        }

        @Override
        public String shown() {
            return (rough ? "about " : "") + number + " " + unit.fileName();
        }
    }

    /** How many times or things. */
    record Count(long number) implements Value {
        @Override
        public Kind kind() {
            return Kind.COUNT;
        }

        @Override
        public String shown() {
            return Long.toString(number);
        }
    }

    /**
     * Letters and digits of a reference, or some of them.
     *
     * @param characters A to Z and 0 to 9, with what was said wrong and put right at once left out
     */
    record Characters(String characters) implements Value {
        @Override
        public Kind kind() {
            return Kind.REFERENCE;
        }

        @Override
        public String shown() {
            return characters;
        }
    }

    private static String named(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
