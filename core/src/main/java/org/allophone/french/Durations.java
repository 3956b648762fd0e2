package org.allophone.french;

/** Lengths of time in words. */
public final class Durations {

    /** What a length of time counts. */
    public enum Unit {
        MINUTES("minute", true),
        HOURS("heure", true),
        DAYS("jour", false),
        /** Monday to Friday, without public holidays. */
        WORKDAYS("jour ouvrable", false),
        WEEKS("semaine", true),
        MONTHS("mois", false),
        YEARS("an", false);

        private final String noun;
        private final boolean feminine;

        Unit(String noun, boolean feminine) {
            this.noun = noun;
            this.feminine = feminine;
        }

        private String counted(long number, Variety variety) {
            if (this == WORKDAYS && variety == Variety.FRANCE) {
                // There, "ouvrable" includes Saturdays.
                return number > 1 ? "jours ouvrés" : "jour ouvré";
            }
            if (this == WORKDAYS) {
                return number > 1 ? "jours ouvrables" : noun;
            }
            return number > 1 && this != MONTHS ? noun + "s" : noun;
        }
    }

    private static final int MINUTES_OF_HOUR = 60;

    private final Variety variety;
    private final Numbers numbers;

    /** Lengths of time as they are said in a country. */
    public Durations(Variety variety) {
        this.variety = variety;
        this.numbers = Numbers.of(variety);
    }

    /** {@code trois jours}, {@code une semaine}. */
    public String said(long number, Unit unit) {
        return append(new StringBuilder(), number, unit).toString();
    }

    /** Appends {@link #said}. */
    public StringBuilder append(StringBuilder out, long number, Unit unit) {
        return (unit.feminine ? numbers.appendFeminine(out, number) : numbers.appendCardinal(out, number))
                .append(' ')
                .append(unit.counted(number, variety));
    }

    /** The time in which something is promised: {@code dans les cinq jours ouvrables}, {@code dans l’heure}. */
    public String within(long number, Unit unit) {
        return appendWithin(new StringBuilder(), number, unit).toString();
    }

    /** Appends {@link #within}. */
    public StringBuilder appendWithin(StringBuilder out, long number, Unit unit) {
        if (number > 1) {
            return append(out.append("dans les "), number, unit);
        }
        return out.append(
                switch (unit) {
                    case MINUTES -> "dans la minute";
                    case HOURS -> "dans l’heure";
                    case DAYS -> "dans la journée";
                    case WORKDAYS -> "dans un délai d’un " + unit.counted(1, variety);
                    case WEEKS -> "dans la semaine";
                    case MONTHS -> "dans le mois";
                    case YEARS -> "dans l’année";
                });
    }

    /** Minutes as people say them: {@code dix minutes}, {@code une demi-heure}, {@code une heure et demie}. */
    public String minutes(long minutes) {
        return appendMinutes(new StringBuilder(), minutes).toString();
    }

    /** Appends {@link #minutes}. */
    public StringBuilder appendMinutes(StringBuilder out, long minutes) {
        if (minutes < MINUTES_OF_HOUR) {
            return switch ((int) minutes) {
                case 15 -> out.append("un quart d’heure");
                case 30 -> out.append("une demi-heure");
                case 45 -> out.append("trois quarts d’heure");
                default -> append(out, minutes, Unit.MINUTES);
            };
        }
        append(out, minutes / MINUTES_OF_HOUR, Unit.HOURS);
        int rest = (int) (minutes % MINUTES_OF_HOUR);
        return switch (rest) {
            case 0 -> out;
            case 15 -> out.append(" et quart");
            case 30 -> out.append(" et demie");
            case 45 -> out.append(" trois quarts");
            default -> numbers.appendFeminine(out.append(' '), rest);
        };
    }

    /** How often: {@code une fois}, {@code trois fois}. */
    public StringBuilder appendTimes(StringBuilder out, long number) {
        return numbers.appendFeminine(out, number).append(" fois");
    }
}
