package org.allophone.question.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.allophone.french.Dates;
import org.allophone.knowledge.FrenchFigures;
import org.allophone.question.form.Answer;

/** Values as questions and answers write them, in figures. */
public final class FrenchValues {
    private static final int MINUTES_OF_HOUR = 60;
    private static final int NOON = 12;
    private static final int DAYS_OF_WEEK = 7;

    private FrenchValues() {}

    /**
     * The answer that a value is.
     *
     * @param said the words of the document, where the value has no other form
     */
    public static Answer answer(Answer.Type type, String value, String said) {
        return new Answer(type, value, type == Answer.Type.ENTITY ? said : written(type, value));
    }

    /** A value in figures: {@code 61,40 €}, {@code 8 janvier 2025}, {@code 5 jours ouvrables}. */
    public static String written(Answer.Type type, String value) {
        return switch (type) {
            case AMOUNT ->
                FrenchFigures.amount(new BigDecimal(value).movePointRight(2).intValueExact());
            case DATE -> FrenchFigures.date(LocalDate.parse(value));
            case DURATION -> duration(value);
            case HOURS -> hours(value);
            case NUMBER, BOOLEAN, ENTITY, SET, TEXT -> value;
        };
    }

    private static String duration(String value) {
        String[] parts = value.split(" ", 2);
        boolean one = parts[0].equals("1");
        String unit = switch (parts[1]) {
            case "minutes" -> one ? "minute" : "minutes";
            case "hours" -> one ? "heure" : "heures";
            case "days" -> one ? "jour" : "jours";
            case "workdays" -> one ? "jour ouvrable" : "jours ouvrables";
            case "weeks" -> one ? "semaine" : "semaines";
            case "months" -> "mois";
            default -> throw new IllegalArgumentException(value);
        };
        return parts[0] + " " + unit;
    }

    private static String hours(String value) {
        String[] parts = value.split("/", 2);
        return "entre " + clock(parts[0]) + " et " + clock(parts[1]);
    }

    private static String clock(String time) {
        return FrenchFigures.clock(
                Integer.parseInt(time.substring(0, 2)) * MINUTES_OF_HOUR + Integer.parseInt(time.substring(3)));
    }

    /** The type of a figure of the company by the form of its value. */
    public static Answer.Type typeOf(String value) {
        if (value.indexOf(' ') > 0) {
            return Answer.Type.DURATION;
        }
        return value.indexOf('.') > 0 ? Answer.Type.AMOUNT : Answer.Type.NUMBER;
    }

    /** {@code 8 janvier 2025}. */
    public static String date(LocalDate day) {
        return FrenchFigures.date(day);
    }

    /** {@code lundi 6 janvier 2025, 8 h 03}. */
    public static String instant(LocalDateTime time) {
        return Dates.weekday(time.toLocalDate()) + " " + date(time.toLocalDate()) + ", "
                + FrenchFigures.clock(time.getHour() * MINUTES_OF_HOUR + time.getMinute());
    }

    /** {@code janvier 2025}. */
    public static String month(LocalDate day) {
        return Dates.month(day) + " " + day.getYear();
    }

    /** Half a day as seen from a later day: {@code hier matin}, {@code mardi dernier dans l’après-midi}, {@code il y a 9 jours, le matin,}. */
    public static String before(LocalDateTime time, LocalDate asOf) {
        LocalDate day = time.toLocalDate();
        boolean morning = time.getHour() < NOON;
        long days = ChronoUnit.DAYS.between(day, asOf);
        if (days <= 2) {
            return (days == 1 ? "hier" : "avant-hier") + (morning ? " matin" : " après-midi");
        }
        return days < DAYS_OF_WEEK
                ? Dates.weekday(day) + " dernier" + (morning ? " au matin" : " dans l’après-midi")
                : "il y a " + days + " jours, " + (morning ? "le matin," : "l’après-midi,");
    }
}
