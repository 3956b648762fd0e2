package org.allophone.detect.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.detect.text.Flag;
import org.allophone.detect.text.ResourceLines;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;
import org.jspecify.annotations.Nullable;

/** Cuts what is said into runs of numerals. */
public final class NumberRuns {
    /** So many words may stand between two numerals of a run. */
    private static final int MOST_BETWEEN = 5;

    /** A longer run is cut, so that the time grows no faster than the text. An IBAN said digit by digit has 32. */
    private static final int MOST_NUMERALS = 48;

    private static final int MOST_REPEATED = 9;

    private static final int LONGEST_MISHEARD = 5;

    private static final Flag BETWEEN = Flag.isIn(ResourceLines.words("between-digits.txt"));
    private static final Flag NEVER_BETWEEN = Flag.isIn(ResourceLines.words("never-between-digits.txt"));
    private static final Map<String, Integer> MULTIPLES =
            Map.of("double", 2, "dubbel", 2, "dubbele", 2, "triple", 3, "drievoudig", 3);
    private static final Flag MAY_BE_NUMERAL =
            new Flag(word -> word.equals("o") || MULTIPLES.containsKey(word) || NumberWords.valueOf(word) >= 0);
    private static final Set<String> TIMES = Set.of("fois", "keer", "maal", "times");
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "de", "het", "the");

    /** Marks that end a number: behind them stands another one. */
    private static final String ENDS = "%€$£?!=*";

    private final Said said;

    private NumberRuns(Said said) {
        this.said = said;
    }

    /** All runs, in order. */
    public static List<NumberRun> of(Said said) {
        return new NumberRuns(said).all();
    }

    private List<NumberRun> all() {
        List<NumberRun> runs = new ArrayList<>();
        for (int place = 0; place < said.size(); ) {
            List<Numeral> numerals = numeralsFrom(place);
            if (numerals.isEmpty()) {
                place++;
            } else {
                place = numerals.get(numerals.size() - 1).to();
                int amount = beginOfAmount(numerals);
                if (amount > 0) {
                    runs.add(new NumberRun(numerals.subList(0, amount)));
                }
                runs.add(new NumberRun(numerals.subList(amount, numerals.size())));
            }
        }
        return runs;
    }

    /** Where the number begins that a unit stands behind, if another number stands before it and a word or comma between; else 0. */
    private int beginOfAmount(List<Numeral> numerals) {
        if (!KeptNumbers.isUnit(said.at(numerals.get(numerals.size() - 1).to()))) {
            return 0;
        }
        for (int i = numerals.size() - 1; i > 0; i--) {
            Token between = said.token(numerals.get(i).from() - 1);
            boolean word = between.isWord()
                    && numerals.get(i - 1).to() < numerals.get(i).from()
                    && !between.is("et");
            boolean mark = between.isMark()
                    && !between.is("-")
                    && !between.touches(said.token(numerals.get(i).from()));
            if (word || mark) {
                return i;
            }
        }
        return 0;
    }

    private List<Numeral> numeralsFrom(int first) {
        List<Numeral> numerals = new ArrayList<>();
        Numeral next = numeral(first);
        while (next != null && numerals.size() < MOST_NUMERALS) {
            numerals.add(isApart(next, numerals) ? next.behindComma() : next);
            next = following(next.to());
        }
        return numerals;
    }

    /** Whether a mark other than a hyphen stands between a numeral and the one before, or a plural, which ends a number. */
    private boolean isApart(Numeral numeral, List<Numeral> before) {
        Token last = said.at(numeral.from() - 1);
        boolean ends = last.is("vingts") || last.is("cents") || (last.isMark() && !last.is("-"));
        return !before.isEmpty() && ends;
    }

    /** The numeral behind marks and a few words that may stand between two of them; null if there is none in this turn. */
    private @Nullable Numeral following(int from) {
        int words = 0;
        int turn = said.token(from - 1).turn();
        for (int place = from; place < said.size() && said.token(place).turn() == turn; place++) {
            Numeral found = numeral(place);
            if (found != null) {
                return found;
            }
            Token token = said.token(place);
            if (token.isMark() ? endsNumber(place) : ++words > MOST_BETWEEN || !mayStandBetween(place)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a mark ends a number: also a colon that a space follows. */
    private boolean endsNumber(int mark) {
        Token token = said.token(mark);
        return ENDS.contains(token.text()) || (token.is(":") && !token.touches(said.at(mark + 1)));
    }

    /** Whether a word is one that people say between digits, or one that a recogniser may have heard for a digit: short and alone. */
    private boolean mayStandBetween(int place) {
        Token word = said.token(place);
        if (BETWEEN.of(word)) {
            return true;
        }
        boolean alone = word.text().length() <= LONGEST_MISHEARD
                && !NEVER_BETWEEN.of(word)
                && !KeptNumbers.isUnit(word)
                && !KeptNumbers.isMonth(word);
        return alone && isPlainNumeral(place - 1) && isPlainNumeral(place + 1);
    }

    private boolean isPlainNumeral(int place) {
        Token token = said.at(place);
        return !NumberWords.mayBeArticle(token) && NumberWords.isNumber(token);
    }

    /** The numeral that begins at a token; null if none does. */
    private @Nullable Numeral numeral(int place) {
        Token token = said.token(place);
        if (token.isDigits() && !isTime(place)) {
            return new Numeral(place, place + 1, token.text(), -1);
        }
        if (!token.isWord() || !MAY_BE_NUMERAL.of(token)) {
            return null;
        }
        if (token.is("o") && place > 0 && (isDigits(place - 1) || isDigits(place + 1))) {
            return new Numeral(place, place + 1, "0", -1);
        }
        Integer multiple = MULTIPLES.get(token.text());
        if (multiple != null) {
            return repeated(place, place + 1, multiple);
        }
        int value = NumberWords.valueOf(token);
        if (value < 0) {
            return null;
        }
        if (value >= 2
                && value <= MOST_REPEATED
                && TIMES.contains(said.at(place + 1).text())) {
            int next = ARTICLES.contains(said.at(place + 2).text()) ? place + 3 : place + 2;
            Numeral repeated = repeated(place, next, value);
            if (repeated != null) {
                return repeated;
            }
        }
        return new Numeral(place, place + 1, String.valueOf(value), value);
    }

    /** Whether digits are a part of a time of day: {@code 08:30}. */
    private boolean isTime(int place) {
        return isTimeFrom(place) || isTimeFrom(place - 2);
    }

    private boolean isTimeFrom(int hours) {
        Token hour = said.at(hours);
        Token mark = said.at(hours + 1);
        Token minute = said.at(hours + 2);
        return hour.isDigits()
                && mark.is(":")
                && minute.isDigits()
                && hour.text().length() <= 2
                && minute.text().length() == 2
                && hour.touches(mark)
                && mark.touches(minute);
    }

    private boolean isDigits(int place) {
        Token token = said.at(place);
        return token.isDigits()
                && (token.touches(said.at(place + 1)) || said.at(place - 1).touches(token));
    }

    /** A digit that is said once and meant several times. */
    private @Nullable Numeral repeated(int from, int place, int times) {
        Token token = said.at(place);
        int value = token.isWord() ? NumberWords.valueOf(token) : -1;
        String digits = token.isDigits() ? token.text() : value >= 0 && value <= 9 ? String.valueOf(value) : "";
        return digits.isEmpty() || digits.length() > 2 ? null : new Numeral(from, place + 1, digits.repeat(times), -1);
    }
}
