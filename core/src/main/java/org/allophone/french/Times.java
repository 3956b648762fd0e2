package org.allophone.french;

import java.time.LocalTime;

/** Times of day in words. Seconds are not said. */
public final class Times {
    private static final int HOURS_OF_DIAL = 12;

    private final Variety variety;
    private final Numbers numbers;

    /** Times as they are said in a country. */
    public Times(Variety variety) {
        this.variety = variety;
        this.numbers = Numbers.of(variety);
    }

    /** As on a timetable: {@code quatorze heures trente}, {@code midi}, {@code minuit}, {@code zéro heure dix}. */
    public String official(LocalTime time) {
        return appendOfficial(new StringBuilder(), time).toString();
    }

    /** Appends {@link #official}. */
    public StringBuilder appendOfficial(StringBuilder out, LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % HOURS_OF_DIAL == 0) {
            return out.append(time.getHour() == 0 ? "minuit" : "midi");
        }
        numbers.appendFeminine(out, time.getHour()).append(time.getHour() > 1 ? " heures" : " heure");
        return time.getMinute() == 0 ? out : numbers.appendFeminine(out.append(' '), time.getMinute());
    }

    /**
     * As on a clock with hands: {@code deux heures et demie}, {@code neuf heures et quart}, and {@code trois heures moins
     * quart} in Belgium, {@code moins le quart} in France. Which half of the day is meant must be clear.
     */
    public String onDial(LocalTime time) {
        return appendOnDial(new StringBuilder(), time).toString();
    }

    /** Appends {@link #onDial}. */
    public StringBuilder appendOnDial(StringBuilder out, LocalTime time) {
        int minute = time.getMinute();
        boolean beforeHour = minute > 30 && minute % 5 == 0;
        int hour = (time.getHour() + (beforeHour ? 1 : 0)) % 24;
        appendHourOfDial(out, hour);
        if (minute == 0) {
            return out;
        }
        if (minute == 15) {
            return out.append(" et quart");
        }
        if (minute == 30) {
            // Noon and midnight are masculine.
            return out.append(hour % HOURS_OF_DIAL == 0 ? " et demi" : " et demie");
        }
        if (minute == 45) {
            return out.append(variety == Variety.BELGIUM ? " moins quart" : " moins le quart");
        }
        return beforeHour
                ? numbers.appendFeminine(out.append(" moins "), 60 - minute)
                : numbers.appendFeminine(out.append(' '), minute);
    }

    /** {@link #onDial} with the part of the day, where one is needed: {@code deux heures et demie de l’après-midi}. */
    public String onDialOfDay(LocalTime time) {
        StringBuilder out = appendOnDial(new StringBuilder(), time);
        boolean named = out.indexOf("midi") == 0 || out.indexOf("minuit") == 0;
        return named ? out.toString() : out.append(partOfDay(time.getHour())).toString();
    }

    /** A span of time in which something happens: {@code entre huit heures et midi}. */
    public StringBuilder appendBetween(StringBuilder out, LocalTime from, LocalTime to) {
        appendOfficial(out.append("entre "), from);
        return appendOfficial(out.append(" et "), to);
    }

    /** {@link #appendBetween} as a text. */
    public String between(LocalTime from, LocalTime to) {
        return appendBetween(new StringBuilder(), from, to).toString();
    }

    private void appendHourOfDial(StringBuilder out, int hour) {
        int ofDial = hour % HOURS_OF_DIAL;
        if (ofDial == 0) {
            out.append(hour == 0 ? "minuit" : "midi");
        } else {
            numbers.appendFeminine(out, ofDial).append(ofDial > 1 ? " heures" : " heure");
        }
    }

    private static String partOfDay(int hour) {
        if (hour < HOURS_OF_DIAL) {
            return " du matin";
        }
        return hour < 18 ? " de l’après-midi" : " du soir";
    }
}
