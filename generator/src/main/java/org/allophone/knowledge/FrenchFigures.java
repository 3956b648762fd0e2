package org.allophone.knowledge;

import java.time.LocalDate;
import org.allophone.scenario.Policy;

/** Figures as a French text writes them. */
public final class FrenchFigures {
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

    private static final int MINUTES_OF_HOUR = 60;
    private static final int THOUSAND = 1000;

    private FrenchFigures() {}

    /** {@code 7,50 €}, {@code 5 jours ouvrables}. */
    static String written(Policy policy, int figure) {
        return switch (policy.unit()) {
            case CENTS -> amount(figure);
            case COUNT -> String.valueOf(figure);
            case HOURS -> counted(figure, "heure", "heures");
            case DAYS -> counted(figure, "jour", "jours");
            case WORKDAYS -> counted(figure, "jour ouvrable", "jours ouvrables");
            case MONTHS -> figure + " mois";
        };
    }

    private static String counted(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** {@code 1 249,00 €}. */
    public static String amount(int cents) {
        int euros = cents / 100;
        String whole = euros < THOUSAND ? String.valueOf(euros) : euros / THOUSAND + " " + padded(euros % THOUSAND, 3);
        return whole + "," + padded(cents % 100, 2) + " €";
    }

    /** {@code 1er février 2025}. */
    public static String date(LocalDate day) {
        return (day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth()))
                + " "
                + MONTHS[day.getMonthValue() - 1]
                + " "
                + day.getYear();
    }

    /** {@code 8 h 30}. */
    public static String clock(int minutes) {
        int hour = minutes / MINUTES_OF_HOUR;
        int minute = minutes % MINUTES_OF_HOUR;
        return hour + " h" + (minute == 0 ? "" : " " + padded(minute, 2));
    }

    private static String padded(int number, int digits) {
        String text = String.valueOf(number);
        return "0".repeat(digits - text.length()) + text;
    }
}
