package org.allophone.detect.name;

import java.util.Set;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;

/** The capitals of what is said, and which of them tell something: those inside a sentence. */
final class NameCapitals {
    /** A point behind these ends no sentence. */
    static final Set<String> ABBREVIATIONS = Set.of(
            "m", "mm", "mr", "mme", "mmes", "mlle", "mrs", "ms", "dr", "pr", "prof", "dhr", "mevr", "mvr", "mw", "st",
            "ste");

    private static final Set<String> ENDS =
            Set.of(".", "!", "?", ":", ";", "…", "-", "–", "—", "«", "\"", "•", "*", "|");

    /** So many turns tell how a call is written. */
    private static final int FEWEST_TURNS = 6;

    private final Said said;
    private final boolean[] upper;
    private final boolean[] telling;
    private final boolean inMostTurns;
    private boolean any;

    NameCapitals(Said said) {
        this.said = said;
        this.upper = new boolean[said.size()];
        this.telling = new boolean[said.size()];
        int begun = 0;
        for (int turn = 0; turn < said.turns(); turn++) {
            read(turn);
            begun += isUpper(said.start(turn)) ? 1 : 0;
        }
        this.inMostTurns = said.turns() >= FEWEST_TURNS && 2 * begun > said.turns();
    }

    private void read(int turn) {
        String text = said.turn(turn);
        boolean mixed = false;
        for (int place = said.start(turn); place < said.end(turn); place++) {
            Token token = said.token(place);
            upper[place] = token.isWord() && isUpperCase(text, token.start());
            mixed |= token.isWord() && Character.isLowerCase(text.charAt(token.end() - 1));
            any |= upper[place];
        }
        for (int place = said.start(turn); place < said.end(turn); place++) {
            telling[place] = upper[place]
                    && mixed
                    && said.token(place).text().length() > 1
                    && place > said.start(turn)
                    && !(ENDS.contains(said.token(place - 1).text()) && !inName(place));
        }
    }

    private static boolean isUpperCase(String text, int at) {
        char c = text.charAt(at);
        return (c < 'a' || c > 'z') && Character.isUpperCase(text.codePointAt(at));
    }

    /** Whether the mark before a place is a hyphen in a word, or the point of an abbreviation. */
    private boolean inName(int place) {
        Token mark = said.token(place - 1);
        Token before = said.at(place - 2);
        return (mark.is("-") && before.isWord() && before.touches(mark))
                || (mark.is(".") && ABBREVIATIONS.contains(before.text()));
    }

    /** Whether there is any capital. */
    boolean any() {
        return any;
    }

    /** Whether most turns begin with a capital. */
    boolean inMostTurns() {
        return inMostTurns;
    }

    boolean isUpper(int place) {
        return place >= 0 && place < upper.length && upper[place];
    }

    /** Whether the word has a capital inside a sentence. */
    boolean isTelling(int place) {
        return place >= 0 && place < telling.length && telling[place];
    }
}
