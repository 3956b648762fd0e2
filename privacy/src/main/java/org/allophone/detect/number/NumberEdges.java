package org.allophone.detect.number;

import java.util.Set;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;
import org.allophone.pii.PiiKind;

/** Where a number begins and ends: letters and signs belong to it, such as the country of an IBAN. */
public final class NumberEdges {
    /** Single letters that are words of their own. */
    private static final Set<String> SHORT_WORDS = Set.of("a", "y");

    private static final Set<String> BETWEEN_LETTERS = Set.of(",", "-", ".", "/");

    private static final Set<String> COUNTRIES = Set.of("be", "fr", "nl", "lu", "de", "gb", "es", "it", "pt", "ch");
    private static final Set<String> PLUS = Set.of("+", "plus");
    private static final int MOST_LETTERS = 6;

    private NumberEdges() {}

    /** The letters of an IBAN's country before a token, written or said one by one; empty if there are none. */
    public static String country(Said said, int from) {
        Token last = before(said, from);
        if (COUNTRIES.contains(last.text())) {
            return last.text();
        }
        String both = before(said, from - 1).text() + last.text();
        return last.text().length() == 1 && both.length() == 2 && COUNTRIES.contains(both) ? both : "";
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
            return PLUS.contains(before(said, signed).text()) ? signed - 1 : start;
        }
        while (start > 0 && joined(said, start)) {
            start--;
        }
        if (kind == PiiKind.IBAN && start == run.from()) {
            int letters = country(said, start).length();
            return letters == 0 ? start : start - (before(said, start).text().length() == 2 ? 1 : 2);
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
            int place = start - 1;
            while (BETWEEN_LETTERS.contains(before(said, place + 1).text())) {
                place--;
            }
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
        int before = place;
        while (BETWEEN_LETTERS.contains(before(said, before).text())) {
            before--;
        }
        Token letter = before(said, before);
        return !SHORT_WORDS.contains(said.token(place).text())
                || (letter.isWord() && letter.text().length() == 1);
    }

    /** Whether a short word is written in capitals: the letters of a reference. */
    private static boolean isCode(Said said, Token word) {
        String written = said.turn(word.turn()).substring(word.start(), word.end());
        return written.length() <= 3 && written.chars().allMatch(Character::isUpperCase);
    }

    /** Where the number ends, with letters and signs that touch it. */
    public static int end(Said said, NumberRun run) {
        int end = run.to();
        while (end < said.size() && said.token(end - 1).touches(said.token(end))) {
            Token next = said.token(end);
            boolean sign = next.is("+") || next.is("/") || next.is("-");
            boolean more = next.isWord()
                    ? next.text().length() <= 2 && !said.token(end - 1).isWord()
                    : sign
                            && end + 1 < said.size()
                            && next.touches(said.token(end + 1))
                            && !said.token(end + 1).isWord();
            if (!more && !next.is("+")) {
                return end;
            }
            end++;
        }
        return end;
    }
}
