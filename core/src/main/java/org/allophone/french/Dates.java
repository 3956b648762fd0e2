package org.allophone.french;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Dates in words, also as seen from the day on which somebody speaks. */
public final class Dates {
    private static final String[] WEEKDAYS = {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"};
    private static final String[] MONTHS = {
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre"
    };

    private static final int DAYS_OF_WEEK = 7;
    private static final double DAYS_OF_MONTH = 30.44;
    private static final int MONTHS_WITHOUT_YEAR = 10;

    private final Variety variety;
    private final Numbers numbers;

    /** Dates as they are said in a country. */
    public Dates(Variety variety) {
        this.variety = variety;
        this.numbers = Numbers.of(variety);
    }

    /**
     * When something happened or will happen: {@code avant-hier}, {@code mardi}, {@code mardi dernier}, {@code le trois
     * décembre}; with the year if that is more than ten months away. Stands without a preposition.
     */
    public String adverbial(LocalDate date, LocalDate today) {
        return appendAdverbial(new StringBuilder(), date, today).toString();
    }

    /** Appends {@link #adverbial}. */
    public StringBuilder appendAdverbial(StringBuilder out, LocalDate date, LocalDate today) {
        long ahead = date.toEpochDay() - today.toEpochDay();
        if (-2 <= ahead && ahead <= 2) {
            return out.append(
                    switch ((int) ahead) {
                        case -2 -> "avant-hier";
                        case -1 -> "hier";
                        case 0 -> "aujourd’hui";
                        case 1 -> "demain";
                        default -> "après-demain";
                    });
        }
        if (-DAYS_OF_WEEK < ahead && ahead < DAYS_OF_WEEK) {
            return out.append(weekday(date));
        }
        if (ahead == -DAYS_OF_WEEK) {
            return out.append(weekday(date)).append(" dernier");
        }
        if (isInWeekBefore(date, today)) {
            // "Mardi dernier" is the latest Tuesday, which would be another one.
            return out.append(weekday(date))
                    .append(variety == Variety.BELGIUM ? " de la semaine passée" : " de la semaine dernière");
        }
        appendDay(out.append("le "), date);
        return isFar(date, today) ? numbers.appendName(out.append(' '), date.getYear()) : out;
    }

    /** {@code le mardi trois décembre}; with the year if that is more than ten months away. */
    public String full(LocalDate date, LocalDate today) {
        return appendFull(new StringBuilder(), date, today).toString();
    }

    /** Appends {@link #full}. */
    public StringBuilder appendFull(StringBuilder out, LocalDate date, LocalDate today) {
        appendDay(out.append("le ").append(weekday(date)).append(' '), date);
        return isFar(date, today) ? numbers.appendName(out.append(' '), date.getYear()) : out;
    }

    /** How long ago or ahead, rounded as people round: {@code il y a trois jours}, {@code dans deux semaines}. */
    public String ago(LocalDate date, LocalDate today) {
        return appendAgo(new StringBuilder(), date, today).toString();
    }

    /** Appends {@link #ago}. */
    public StringBuilder appendAgo(StringBuilder out, LocalDate date, LocalDate today) {
        long ahead = date.toEpochDay() - today.toEpochDay();
        if (-1 <= ahead && ahead <= 1) {
            return appendAdverbial(out, date, today);
        }
        return appendRounded(out.append(ahead < 0 ? "il y a " : "dans "), Math.abs(ahead));
    }

    private StringBuilder appendRounded(StringBuilder out, long days) {
        if (days < DAYS_OF_WEEK) {
            return numbers.appendCardinal(out, days).append(" jours");
        }
        long weeks = Math.round((double) days / DAYS_OF_WEEK);
        if (weeks < 4) {
            return numbers.appendFeminine(out, weeks).append(weeks == 1 ? " semaine" : " semaines");
        }
        long months = Math.round(days / DAYS_OF_MONTH);
        if (months < 12) {
            return numbers.appendCardinal(out, months).append(" mois");
        }
        long years = Math.round(months / 12.0);
        return numbers.appendCardinal(out, years).append(years == 1 ? " an" : " ans");
    }

    /** {@code mardi}. */
    public static String weekday(LocalDate date) {
        return weekday(date.getDayOfWeek());
    }

    /** {@code mardi}. */
    public static String weekday(DayOfWeek day) {
        return WEEKDAYS[day.getValue() - 1];
    }

    /** {@code décembre}. */
    public static String month(LocalDate date) {
        return MONTHS[date.getMonthValue() - 1];
    }

    /** As it is typed in a note: {@code 3/12}. */
    public static StringBuilder appendShort(StringBuilder out, LocalDate date) {
        return out.append(date.getDayOfMonth()).append('/').append(date.getMonthValue());
    }

    /** A date of birth: {@code le douze mars mille neuf cent soixante-huit}. */
    public String birth(LocalDate date) {
        return numbers.appendName(appendDay(new StringBuilder("le "), date).append(' '), date.getYear())
                .toString();
    }

    /** A date of birth in figures: {@code douze, zéro trois, soixante-huit}. */
    public Groups birthInFigures(LocalDate date) {
        Digits digits = new Digits(variety);
        return digits.said(List.of(
                twoDigits(date.getDayOfMonth()), twoDigits(date.getMonthValue()), twoDigits(date.getYear() % 100)));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private StringBuilder appendDay(StringBuilder out, LocalDate date) {
        if (date.getDayOfMonth() == 1) {
            out.append("premier");
        } else {
            numbers.appendCardinal(out, date.getDayOfMonth());
        }
        return out.append(' ').append(month(date));
    }

    private static boolean isInWeekBefore(LocalDate date, LocalDate today) {
        LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1);
        return date.isBefore(monday) && !date.isBefore(monday.minusWeeks(1));
    }

    private static boolean isFar(LocalDate date, LocalDate today) {
        return date.isBefore(today.minusMonths(MONTHS_WITHOUT_YEAR))
                || date.isAfter(today.plusMonths(MONTHS_WITHOUT_YEAR));
    }
}
