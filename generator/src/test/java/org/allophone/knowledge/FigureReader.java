package org.allophone.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts, delays, percentages, dates and times off a French text, without knowing how it was made. */
final class FigureReader {
    private static final List<String> MONTHS = List.of(
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
            "décembre");

    private static final Pattern FIGURE = Pattern.compile("(?<euros>[0-9]{1,3}(?: [0-9]{3})*),(?<cents>[0-9]{2}) €"
            + "|(?<day>[0-9]{1,2})(?:er)? (?<month>\\p{L}+) (?<year>[0-9]{4})"
            + "|(?<percent>[0-9]+(?:,[0-9]+)?) ?%"
            + "|(?<hour>[0-9]{1,2}) h(?: (?<minute>[0-9]{2}))?(?!\\p{L})"
            + "|(?<span>[0-9]+) (?<unit>jours? ouvrables?|jours?|heures?|mois)(?!\\p{L})"
            + "|(?<count>[0-9]+)");

    /** A figure as it is read: {@code 7.50}, {@code 5 workdays}, {@code 2025-01-20}. */
    record Read(String value, int start, int end) {}

    private FigureReader() {}

    /** The figures of a text. What has digits and is no figure must be blanked before. */
    static List<Read> read(String text) {
        List<Read> all = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            all.add(new Read(value(matcher), matcher.start(), matcher.end()));
        }
        return all;
    }

    private static String value(Matcher found) {
        if (found.group("euros") != null) {
            return found.group("euros").replace(" ", "") + "." + found.group("cents");
        }
        if (found.group("day") != null) {
            int month = MONTHS.indexOf(found.group("month")) + 1;
            return String.format(
                    Locale.ROOT, "%s-%02d-%02d", found.group("year"), month, Integer.parseInt(found.group("day")));
        }
        if (found.group("percent") != null) {
            return found.group("percent") + " %";
        }
        if (found.group("hour") != null) {
            int minute = found.group("minute") == null ? 0 : Integer.parseInt(found.group("minute"));
            return String.format(Locale.ROOT, "%02d:%02d", Integer.parseInt(found.group("hour")), minute);
        }
        if (found.group("span") != null) {
            String unit = found.group("unit");
            return found.group("span")
                    + (unit.contains("ouvrable")
                            ? " workdays"
                            : unit.startsWith("jour") ? " days" : unit.startsWith("heure") ? " hours" : " months");
        }
        return found.group("count");
    }
}
