package org.allophone.quality.said;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import org.allophone.quality.said.Value.Amount;
import org.allophone.quality.said.Value.Characters;
import org.allophone.quality.said.Value.Count;
import org.allophone.quality.said.Value.Day;
import org.allophone.quality.said.Value.DayFromCall;
import org.allophone.quality.said.Value.MonthOfYear;
import org.allophone.quality.said.Value.Week;
import org.allophone.quality.said.Value.Weekday;
import org.jspecify.annotations.Nullable;

/** Reads days: "mardi quatorze janvier", "le quatorze", "mardi prochain", "avant-hier"; also a month alone. */
final class DateReader {
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "lundi", DayOfWeek.MONDAY,
            "mardi", DayOfWeek.TUESDAY,
            "mercredi", DayOfWeek.WEDNESDAY,
            "jeudi", DayOfWeek.THURSDAY,
            "vendredi", DayOfWeek.FRIDAY,
            "samedi", DayOfWeek.SATURDAY,
            "dimanche", DayOfWeek.SUNDAY);

    private static final Map<String, Month> MONTHS = Map.ofEntries(
            Map.entry("janvier", Month.JANUARY),
            Map.entry("février", Month.FEBRUARY),
            Map.entry("mars", Month.MARCH),
            Map.entry("avril", Month.APRIL),
            Map.entry("mai", Month.MAY),
            Map.entry("juin", Month.JUNE),
            Map.entry("juillet", Month.JULY),
            Map.entry("août", Month.AUGUST),
            Map.entry("aout", Month.AUGUST),
            Map.entry("septembre", Month.SEPTEMBER),
            Map.entry("octobre", Month.OCTOBER),
            Map.entry("novembre", Month.NOVEMBER),
            Map.entry("décembre", Month.DECEMBER));

    /** "Le samedi, c'est complet" is about each Saturday. */
    private static final Set<String> EACH = Set.of("le", "les", "du", "au", "chaque", "un", "des");

    private static final Set<String> COMING = Set.of("prochain", "suivant");
    private static final Set<String> PAST = Set.of("dernier", "passé");

    private DateReader() {}

    /** The day that starts at a place; null if none does. */
    static @Nullable Found at(Tokens tokens, int at) {
        Found fromCall = fromCall(tokens, at);
        if (fromCall != null) {
            return fromCall;
        }
        DayOfWeek weekday = WEEKDAYS.get(tokens.word(at));
        if (weekday != null) {
            Found day = tokens.follows(at + 1) ? ofMonth(tokens, at + 1, weekday) : null;
            return day == null ? weekday(tokens, at, weekday) : day;
        }
        Found day = ofMonth(tokens, at, null);
        if (day != null) {
            return day;
        }
        Month month = MONTHS.get(tokens.word(at));
        return month == null ? null : new Found(at + 1, new MonthOfYear(month));
    }

    private static @Nullable Found fromCall(Tokens tokens, int at) {
        if (tokens.match(at, "avant", "hier")) {
            return new Found(at + 2, new DayFromCall(-2));
        }
        if (tokens.match(at, "après", "demain")) {
            return new Found(at + 2, new DayFromCall(2));
        }
        return switch (tokens.word(at)) {
            case "hier" -> new Found(at + 1, new DayFromCall(-1));
            case "demain" -> new Found(at + 1, new DayFromCall(1));
            default -> null;
        };
    }

    private static @Nullable Found ofMonth(Tokens tokens, int at, @Nullable DayOfWeek weekday) {
        boolean first = tokens.word(at).equals("premier");
        Cardinal number = first ? new Cardinal(1, at + 1, "1", false) : Cardinal.at(tokens, at);
        if (number == null || number.value() < 1 || number.value() > 31 || number.article()) {
            return null;
        }
        int day = (int) number.value();
        Month month = tokens.follows(number.end()) ? MONTHS.get(tokens.word(number.end())) : null;
        if (month != null) {
            return withYear(tokens, number.end() + 1, new Day(weekday, day, month, 0));
        }
        if (first || !isAlone(tokens, number)) {
            return null;
        }
        if (weekday != null) {
            return new Found(number.end(), new Day(weekday, day, null, 0));
        }
        boolean afterArticle = Set.of("le", "du", "au").contains(tokens.word(at - 1)) && tokens.follows(at);
        if (!afterArticle || startsReference(tokens, number.end())) {
            return null;
        }
        return new Found(
                number.end(),
                new Day(null, day, null, 0),
                new Characters(number.digits()),
                new Amount(100L * day, false),
                new Count(day));
    }

    /** "Le douze, quarante" goes on like a reference. */
    private static boolean startsReference(Tokens tokens, int at) {
        return tokens.get(at).gap() != Token.Gap.STOP && Cardinal.at(tokens, at) != null;
    }

    /** Whether a number counts nothing that comes after it. */
    private static boolean isAlone(Tokens tokens, Cardinal number) {
        String next = tokens.follows(number.end()) ? tokens.word(number.end()) : "";
        return !next.startsWith("heure")
                && !next.startsWith("euro")
                && !next.equals("fois")
                && !next.equals("h")
                && Unit.of(next) == null;
    }

    private static Found withYear(Tokens tokens, int at, Day day) {
        Cardinal year = tokens.follows(at) ? Cardinal.at(tokens, at) : null;
        return year != null && year.value() >= 1900 && year.value() < 2100
                ? new Found(year.end(), new Day(day.weekday(), day.dayOfMonth(), day.month(), (int) year.value()))
                : new Found(at, day);
    }

    private static @Nullable Found weekday(Tokens tokens, int at, DayOfWeek weekday) {
        int next = at + 1;
        String word = tokens.follows(next) ? tokens.word(next) : "";
        if (COMING.contains(word)) {
            return new Found(next + 1, new Weekday(weekday, Week.COMING));
        }
        if (tokens.match(at, tokens.word(at), "qui", "vient")) {
            return new Found(next + 2, new Weekday(weekday, Week.COMING));
        }
        if (PAST.contains(word)) {
            return new Found(next + 1, new Weekday(weekday, Week.PAST));
        }
        if (tokens.match(at, tokens.word(at), "de", "la", "semaine")) {
            String which = tokens.word(at + 4);
            if (which.equals("passée") || which.equals("dernière")) {
                return new Found(at + 5, new Weekday(weekday, Week.LAST_WEEK));
            }
            if (which.equals("prochaine")) {
                return new Found(at + 5, new Weekday(weekday, Week.NEXT_WEEK));
            }
        }
        if (tokens.match(at, tokens.word(at), "en", "huit")) {
            return new Found(next + 2, new Weekday(weekday, Week.NEXT_WEEK));
        }
        return EACH.contains(tokens.word(at - 1)) && tokens.follows(at)
                ? null
                : new Found(next, new Weekday(weekday, Week.NEAREST));
    }
}
