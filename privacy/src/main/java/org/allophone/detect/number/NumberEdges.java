package org.allophone.detect.number;

import java.util.Set;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;
import org.allophone.pii.PiiKind;

/** Where a number begins and ends: letters and signs belong to it, such as the country of an IBAN. */
public final class NumberEdges {
    /** Single letters that are words of their own. */
    private static final Set<String> SHORT_WORDS = Set.of("a", "y");

    private static final Set<String> BETWEEN_LETTERS = Set.of(",", "-", ".", "/", "euh", "heu");

    private static final Set<String> COUNTRIES = Set.of("be", "fr", "nl", "lu", "de", "gb", "es", "it", "pt", "ch");
    private static final Set<String> PLUS = Set.of("+", "plus");
    private static final int MOST_LETTERS = 6;
    private static final int LONGEST_CODE = 3;

    private NumberEdges() {}

    /** The letters of an IBAN's country before a token, written or said one by one; empty if there are none. */
    public static String country(Said said, int from) {
        int place = letterBefore(said, from);
        Token last = before(said, place + 1);
        if (COUNTRIES.contains(last.text())) {
            return last.text();
        }
        String both = before(said, letterBefore(said, place) + 1).text() + last.text();
        return last.text().length() == 1 && both.length() == 2 && COUNTRIES.contains(both) ? both : "";
    }

    /** The place before another one, but for commas and the like. */
    private static int letterBefore(Said said, int from) {
        int place = from - 1;
        while (BETWEEN_LETTERS.contains(before(said, place + 1).text())) {
            place--;
        }
        return place;
    }

    private static Token before(Said said, int place) {
        Token before = said.at(place - 1);
        return before.turn()
                        == said.token(Math.max(0, Math.min(place, said.size() - 1)))
                                .turn()
                ? before
                : said.at(-1);
    }

    /** Whether a number is said to be international. */
    public static boolean hasPlus(Said said, int from) {
        return PLUS.contains(before(said, from).text());
    }

    /** Where the number begins, with the letters and signs before its digits. */
    public static int start(Said said, NumberRun run, PiiKind kind) {
        int start = run.from();
        if (kind == PiiKind.PHONE) {
            boolean bracket = before(said, start).is("(");
            int signed = bracket ? start - 1 : start;
            return PLUS.contains(before(said, signed).text()) ? signed - 1 : spelled(said, start);
        }
        while (start > 0 && joined(said, start)) {
            start--;
        }
        if (kind == PiiKind.IBAN && start == run.from() && !country(said, start).isEmpty()) {
            int last = letterBefore(said, start);
            return said.token(last).text().length() == 2 ? last : letterBefore(said, last);
        }
        return start == run.from() ? spelled(said, start) : start;
    }

    /** Whether the token before belongs to the same written reference. */
    private static boolean joined(Said said, int start) {
        Token before = said.token(start - 1);
        Token own = said.token(start);
        boolean sign = before.is("-") || before.is("/") || before.is("_") || before.is("+") || before.is("#");
        return before.touches(own)
                && (before.isWord() ? before.text().length() <= MOST_LETTERS : sign || before.isDigits());
    }

    /** Letters that are said one by one before the digits; commas may stand between them. */
    private static int spelled(Said said, int from) {
        int start = from;
        int letters = 0;
        while (letters < MOST_LETTERS) {
            int place = letterBefore(said, start);
            Token letter = before(said, place + 1);
            boolean counts =
                    letter.isWord() && (letter.text().length() == 1 ? isSpelled(said, place) : isCode(said, letter));
            if (!counts) {
                return start;
            }
            letters++;
            start = place;
        }
        return start;
    }

    /** Whether a single letter is no word, or stands behind another single letter. */
    private static boolean isSpelled(Said said, int place) {
        Token mark = said.at(place - 1);
        if ((mark.is("'") || mark.is("’")) && mark.touches(said.token(place))) {
            return false;
        }
        int before = place;
        while (BETWEEN_LETTERS.contains(before(said, before).text())) {
            before--;
        }
        Token letter = before(said, before);
        return !SHORT_WORDS.contains(said.token(place).text())
                || (letter.isWord() && letter.text().length() == 1);
    }

    /** Whether a short word is written in capitals: the letters of a reference. */
    static boolean isCode(Said said, Token word) {
        if (word.end() - word.start() > LONGEST_CODE) {
            return false;
        }
        String turn = said.turn(word.turn());
        for (int at = word.start(); at < word.end(); at++) {
            if (!Character.isUpperCase(turn.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Where the number ends, with letters and signs that touch it. */
    public static int end(Said said, NumberRun run) {
        int end = run.to();
        while (end < said.size() && said.token(end - 1).touches(said.token(end))) {
            Token next = said.token(end);
            boolean sign = next.is("+") || next.is("/") || next.is("-");
            boolean more = next.isWord()
                    ? next.text().length() <= 2 && !said.token(end - 1).isWord()
                    : sign && end + 1 < said.size() && isNextPart(next, said.token(end + 1));
            if (!more && !next.is("+")) {
                return withLetter(said, end);
            }
            end++;
        }
        return withLetter(said, end);
    }

    private static boolean isNextPart(Token sign, Token next) {
        return sign.touches(next) && (!next.isWord() || next.text().length() == 1);
    }

    /** Behind a capital letter that stands alone behind a number: "2580 B". */
    private static int withLetter(Said said, int end) {
        Token letter = said.at(end);
        boolean alone = letter.isWord()
                && letter.text().length() == 1
                && letter.turn() == said.token(end - 1).turn()
                && !said.at(end + 1).isWord();
        return alone && isCode(said, letter) ? end + 1 : end;
    }
}
