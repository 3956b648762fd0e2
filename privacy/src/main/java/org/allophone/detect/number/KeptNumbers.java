package org.allophone.detect.number;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.allophone.detect.text.Flag;
import org.allophone.detect.text.ResourceLines;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;
import org.allophone.pii.PiiKind;

/** Knows the numbers that are no identifiers: amounts, dates, times, lengths of time, counts. */
final class KeptNumbers {
    private static final Set<String> CURRENCIES = Set.of("%", "€", "$", "£");
    private static final Set<String> UNITS = ResourceLines.words("units.txt");
    private static final Flag UNIT = new Flag(word -> UNITS.contains(word) || CURRENCIES.contains(word));
    private static final Flag MONTH = Flag.isIn(ResourceLines.words("months.txt"));
    private static final Set<String> BEFORE_A_PART = Set.of("euro", "euros", "heure", "heures", "h", "uur", "pounds");
    private static final Set<String> BEFORE_A_YEAR =
            Set.of("en", "depuis", "annee", "de", "in", "since", "sinds", "van");
    private static final Set<String> BEFORE_A_DATE = Set.of("du", "depuis", "avant", "au", "van", "since", "of");
    private static final int DAYS = 31;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int LONG_TOKEN = 20;
    private static final int LETTERS_OF_TOKEN = 4;
    private static final int LONGEST_PART = 2;
    private static final int LONGEST_DAY = 4;

    /** No number of a thing has more digits; an address of a network has. */
    private static final int LONGEST_OF_THING = 12;

    /** A longer number behind a comma may be a telephone number: "il y a une erreur : zéro quatre". */
    private static final int LONG = 9;

    private static final int MOST_BEFORE = 2;

    private static final Set<String> OF_SERVICES = Set.of("vert", "gratuit", "free", "gratis");

    /** No more tokens of a long text are looked at. */
    private static final int LOOKED_AT = 12;

    private static final Set<String> ENDS = Set.of(".", "?", "!", ";");
    private static final Set<String> LINKS =
            Set.of("c", "est", "le", "la", "du", "de", "d", "l", "is", "the", "het", "numero");

    /** Expressions before numbers of things, by their first word. */
    private static final Map<String, List<List<String>>> THINGS = ResourceLines.of("numbers-of-things.txt").stream()
            .map(line -> List.of(line.split(" ")))
            .collect(Collectors.groupingBy(words -> words.get(0)));

    private KeptNumbers() {}

    /** Whether a word behind a number says that it is an amount, a length or a count. */
    static boolean isUnit(Token word) {
        return UNIT.of(word);
    }

    static boolean isMonth(Token word) {
        return MONTH.of(word);
    }

    /** Whether a run is kept, whatever cue stands before it. */
    static boolean isKept(Said said, NumberRun run) {
        Token next = next(said, run);
        Token before = said.at(run.from() - 1);
        boolean sameTurn = before.turn() == said.token(run.from()).turn();
        if (isSpeaker(said, run, next) || isOfThing(said, run) || isOfService(said, run)) {
            return true;
        }
        if (isUnit(next) || isInsideToken(said, run.from())) {
            return true;
        }
        if ((sameTurn && CURRENCIES.contains(before.text())) || isDate(said, run) || isAmount(said, run)) {
            return true;
        }
        if (isMonth(next) && run.length() <= LONGEST_DAY) {
            return true;
        }
        if (sameTurn && run.length() <= LONGEST_DAY) {
            return isMonth(before)
                    || (run.length() <= LONGEST_PART && BEFORE_A_PART.contains(before.text()))
                    || (isYear(run) && BEFORE_A_YEAR.contains(before.text()));
        }
        return isSaidDate(said, run);
    }

    private static boolean isDayAndMonth(String day, String month) {
        return day.length() <= 2
                && month.length() <= 2
                && Integer.parseInt(day) <= DAYS
                && Integer.parseInt(month) <= MONTHS_OF_YEAR;
    }

    /** Whether eight digits behind "du" or the like are a day, a month and a year: "la facture du douze zéro trois deux mille vingt-six". */
    private static boolean isSaidDate(Said said, NumberRun run) {
        String digits = run.digits();
        Token before = said.at(run.from() - 1);
        return digits.length() == 8
                && before.turn() == said.token(run.from()).turn()
                && BEFORE_A_DATE.contains(before.text())
                && isDayAndMonth(digits.substring(0, 2), digits.substring(2, 4))
                && isYear(digits.substring(4));
    }

    /** Whether a run is written as an amount, with a comma and two more digits: 1 249,00. */
    private static boolean isAmount(Said said, NumberRun run) {
        int last = run.to() - 1;
        int comma = last - 1;
        if (run.to() - run.from() < 3
                || !said.token(comma).is(",")
                || !said.token(last).isDigits()
                || said.token(last).text().length() != LONGEST_PART
                || !said.token(comma).touches(said.token(last))
                || !said.token(comma - 1).touches(said.token(comma))) {
            return false;
        }
        String first = said.token(run.from()).text();
        boolean whole = first.equals("0") || !first.startsWith("0");
        for (int place = run.from(); place < comma; place++) {
            int length = said.token(place).text().length();
            whole &= said.token(place).isDigits() && (place == run.from() ? length <= LONGEST_DAY : length == 3);
        }
        return whole;
    }

    /** Whether a run is the number of a service that everybody calls, and a word before says that it is called. */
    private static boolean isOfService(Said said, NumberRun run) {
        if (!PhonePlans.isOfService(run.digits())) {
            return false;
        }
        int first = Math.max(said.start(said.token(run.from()).turn()), run.from() - LOOKED_AT);
        for (int place = first; place < run.from(); place++) {
            if (OF_SERVICES.contains(said.token(place).text())) {
                return true;
            }
        }
        return Cues.before(said, run.from())
                .filter(cue -> cue.kind() == PiiKind.PHONE)
                .isPresent();
    }

    /** Whether a word right before says that the number is that of an error, a version, a channel, and it is not written as an identifier is. */
    private static boolean isOfThing(Said said, NumberRun run) {
        if (run.length() > LONGEST_OF_THING) {
            return false;
        }
        int turn = said.token(run.from()).turn();
        int words = 0;
        int first = Math.max(said.start(turn), run.from() - LOOKED_AT);
        for (int place = run.from() - 1; place >= first && words < MOST_BEFORE; place--) {
            Token token = said.token(place);
            boolean mayBePhone = run.length() >= LONG && (token.isMark() || words > 0);
            if (mayBePhone || ENDS.contains(token.text())) {
                return false;
            }
            for (List<String> thing : THINGS.getOrDefault(token.text(), List.of())) {
                if (said.matches(place, thing) > 0) {
                    return true;
                }
            }
            if (token.isWord() && !LINKS.contains(token.text())) {
                words++;
            }
        }
        return false;
    }

    /** The word or sign behind a run in its turn; the run's own last token if there is none. */
    private static Token next(Said said, NumberRun run) {
        Token last = said.token(run.to() - 1);
        Token next = said.at(run.to());
        return next.turn() == last.turn() ? next : last;
    }

    /** Whether the number belongs to the name of a speaker before what is said: {@code Client_14: bonjour}. */
    private static boolean isSpeaker(Said said, NumberRun run, Token next) {
        Token line = said.at(run.from() - 1);
        Token name = said.at(run.from() - 2);
        return line.is("_")
                && next.is(":")
                && name.touches(line)
                && run.from() - 2 == said.start(said.token(run.from()).turn());
    }

    /** Whether a token is a part of a long mix of letters and digits, such as a digest or a pseudonym. */
    static boolean isInsideToken(Said said, int token) {
        int first = token;
        while (first > 0
                && !said.token(first - 1).isMark()
                && said.token(first - 1).touches(said.token(first))) {
            first--;
        }
        int length = 0;
        int letters = 0;
        for (int place = first; place < said.size() && !said.token(place).isMark(); place++) {
            Token part = said.token(place);
            if (place > first && !said.token(place - 1).touches(part)) {
                break;
            }
            length += part.text().length();
            letters += part.isWord() ? part.text().length() : 0;
        }
        return length >= LONG_TOKEN && letters >= LETTERS_OF_TOKEN;
    }

    private static boolean isYear(NumberRun run) {
        return run.length() == LONGEST_DAY && isYear(run.digits());
    }

    private static boolean isYear(String digits) {
        return digits.startsWith("19") || digits.startsWith("20");
    }

    /** Whether the run is written as a date or a time: three groups of digits, or two, with the same mark between. */
    private static boolean isDate(Said said, NumberRun run) {
        int tokens = run.to() - run.from();
        Token first = said.token(run.from());
        if (!first.isDigits() || tokens > 5 || tokens % 2 == 0 || tokens == 1) {
            return false;
        }
        String mark = said.token(run.from() + 1).text();
        for (int place = run.from() + 1; place < run.to(); place++) {
            Token token = said.token(place);
            boolean fits = (place - run.from()) % 2 == 1 ? token.is(mark) : token.isDigits();
            if (!fits || !said.token(place - 1).touches(token)) {
                return false;
            }
        }
        Token last = said.token(run.to() - 1);
        if (tokens == 3) {
            return mark.equals(":") || (mark.equals("/") && isDayAndMonth(first.text(), last.text()));
        }
        boolean dayFirst = first.text().length() <= 2
                && (last.text().length() == 2 || last.text().length() == 4)
                && "/.-".contains(mark);
        boolean yearFirst = first.text().length() == 4 && last.text().length() == 2 && "/-".contains(mark);
        return (dayFirst || yearFirst || mark.equals(":"))
                && said.token(run.from() + 2).text().length() <= 2;
    }
}
