package org.allophone.detect.flow;

import java.util.Arrays;
import java.util.Set;
import org.allophone.detect.number.NumberWords;
import org.allophone.detect.text.Findings;
import org.allophone.detect.text.Flag;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;
import org.allophone.pii.PiiKind;

/**
 * The words and digits of a call one after the other, without what disturbs their reading: marks, "euh", a word that is said twice, the
 * beginning of a word that was broken off.
 */
public final class Flow {
    private static final Flag HESITATION = Flag.isIn(
            Set.of("euh", "heu", "hum", "hm", "hmm", "mm", "mh", "uh", "um", "ehm", "eh", "hein", "ben", "bah"));
    private static final Flag COMMA = Flag.isIn(Set.of(","));
    private static final Flag END = Flag.isIn(Set.of(".", "?", "!", ";", "…", "»", "«"));
    private static final Flag ABBREVIATION = Flag.isIn(Set.of(
            "av", "bd", "bld", "blvd", "pl", "chee", "ch", "rte", "imp", "res", "st", "ste", "bte", "dr", "mme", "mr",
            "adr", "no", "nr", "tel", "str"));
    private static final int LONGEST_BROKEN = 6;

    private static final byte UNKNOWN = 0;
    private static final byte NO = 1;
    private static final byte YES = 2;

    private final Said said;
    private final Token[] tokens;
    private final int[] places;
    private final boolean[] numbers;
    /** The first word of each turn. */
    private final int[] starts;
    /** Whether a sentence ends before a word, as far as somebody asked. */
    private final byte[] afterEnds;

    private int size;

    /** The flow without marks, which is the same for all finders. */
    public static Flow of(Said said) {
        return said.shared(Flow.class, all -> new Flow(all, Set.of()));
    }

    /** @param marks marks that count as words, unless they end a sentence */
    public Flow(Said said, Set<String> marks) {
        this.said = said;
        this.tokens = new Token[said.size()];
        this.places = new int[said.size()];
        this.numbers = new boolean[said.size()];
        this.afterEnds = new byte[said.size()];
        this.starts = new int[said.turns()];
        int turns = 0;
        for (int place = 0; place < said.size(); place++) {
            for (; turns <= said.token(place).turn(); turns++) {
                starts[turns] = size;
            }
            if (counts(place, marks)) {
                Token token = said.token(place);
                tokens[size] = token;
                places[size] = place;
                numbers[size] = NumberWords.isNumber(token);
                size++;
            }
        }
        Arrays.fill(starts, turns, starts.length, size);
    }

    private boolean counts(int place, Set<String> marks) {
        Token token = said.token(place);
        if (token.isMark()) {
            if (marks.isEmpty() || !marks.contains(token.text())) {
                return false;
            }
            Token next = said.at(place + 1);
            boolean ends = said.at(place - 1).touches(token) && !token.touches(next);
            return !ends || token.is("@") || token.is("_");
        }
        return !HESITATION.of(token) && !isSaidAgain(place) && !isBrokenOff(token, said.at(place + 1), place);
    }

    /** Whether the word before is the same one: "le le". Numbers and spelled letters do mean what they say twice. */
    private boolean isSaidAgain(int place) {
        Token token = said.token(place);
        return size > 0
                && tokens[size - 1].is(token.text())
                && tokens[size - 1].turn() == token.turn()
                && token.isWord()
                && !END.of(said.token(place - 1))
                && (token.text().length() > 1 || isWrittenAsBefore(place, "à"))
                && !NumberWords.isNumber(token);
    }

    private boolean isWrittenAsBefore(int place, String word) {
        return said.text(place, place + 1).equals(word)
                && said.text(places[size - 1], places[size - 1] + 1).equals(word);
    }

    /** Whether only the beginning of a word is said, which follows: "ver- verifie". */
    private boolean isBrokenOff(Token token, Token next, int place) {
        return next.is("-")
                && token.touches(next)
                && token.text().length() < LONGEST_BROKEN
                && !next.touches(said.at(place + 2))
                && said.at(place + 2).text().startsWith(token.text());
    }

    public int size() {
        return size;
    }

    /** A word as tokens have it; empty outside the call. */
    public String word(int i) {
        return token(i).text();
    }

    /** The turn of a word; -1 outside the call. */
    public int turn(int i) {
        return i < 0 || i >= size ? -1 : tokens[i].turn();
    }

    public Token token(int i) {
        return i < 0 || i >= size ? said.at(-1) : tokens[i];
    }

    /** A word as it is in the text. */
    public String written(int i) {
        return i < 0 || i >= size ? "" : said.text(places[i], places[i] + 1);
    }

    /** Whether a turn begins with a word. */
    public boolean beginsTurn(int i) {
        return turn(i) != turn(i - 1);
    }

    /** Whether a mark stands right behind a word. */
    public boolean isBefore(int i, String mark) {
        Token next = i < 0 || i >= size ? said.at(-1) : said.at(places[i] + 1);
        return next.is(mark) && next.turn() == turn(i);
    }

    /** Whether a letter was cut off by an apostrophe: the j of "j'ai". */
    public boolean isElided(int i) {
        return isBefore(i, "'") || isBefore(i, "’");
    }

    /** Whether a sentence or a turn ends before a word. */
    public boolean isAfterEnd(int i) {
        if (i < 0 || i >= size) {
            return beginsTurn(i);
        }
        if (afterEnds[i] == UNKNOWN) {
            afterEnds[i] = beginsTurn(i) || isAfter(i, END) ? YES : NO;
        }
        return afterEnds[i] == YES;
    }

    /** Whether a comma stands before a word. */
    public boolean isAfterComma(int i) {
        return isAfter(i, COMMA);
    }

    private boolean isAfter(int i, Flag isMark) {
        if (i <= 0 || i >= size) {
            return false;
        }
        for (int place = places[i - 1] + 1; place < places[i]; place++) {
            Token between = said.token(place);
            if (isMark.of(between)
                    && !(said.at(place - 1).touches(between) && between.touches(said.at(place + 1)))
                    && !isOfAbbreviation(between, said.token(place - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a point belongs to the letter or the shortened word before it: "Rue J. Wauters", "av. Reine Astrid". */
    private static boolean isOfAbbreviation(Token mark, Token before) {
        boolean letter = before.isWord() && before.text().length() == 1;
        return mark.is(".") && before.touches(mark) && (letter || ABBREVIATION.of(before));
    }

    /** Whether a word is digits or the word of a number. */
    public boolean isNumber(int i) {
        return i >= 0 && i < size && numbers[i];
    }

    /** Whether one of the words from {@code from} to {@code to - 1} is a number. */
    public boolean isNumberIn(int from, int to) {
        for (int i = from; i < Math.min(size, to); i++) {
            if (numbers[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is one letter by itself, and no preposition with an accent. */
    public boolean isLetter(int i) {
        Token token = token(i);
        return token.isWord()
                && token.text().length() == 1
                && !isElided(i)
                && !written(i).equals("à")
                && !written(i).equals("À");
    }

    /** The first word of a turn, or of the next turn that has words; the size behind the last turn. */
    public int start(int turn) {
        return turn >= starts.length ? size : starts[turn];
    }

    /** Adds the words from {@code from} to {@code to - 1} to what is found. */
    public void found(Findings findings, int from, int to, PiiKind kind, double score, String why) {
        findings.add(places[from], places[to - 1] + 1, kind, score, why);
    }
}
