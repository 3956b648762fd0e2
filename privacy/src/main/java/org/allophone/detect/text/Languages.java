package org.allophone.detect.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Knows whether a text is in a language that the finders read. A sentence of French, Dutch or English has some words of these languages that
 * the neighbouring ones, such as Spanish and German, do not have.
 */
public final class Languages {
    private static final Flag FUNCTION_WORD = Flag.isIn(read());

    /** Texts with fewer letters are not judged: a name, an address, a few words. */
    private static final int LEAST_LETTERS = 250;

    /** A turn with fewer words is no sentence, but a name, a code, a cell. */
    private static final int LEAST_WORDS = 5;

    /** A known language has at least one of the words in so many letters; most texts have three or more. */
    private static final int LETTERS_PER_FUNCTION_WORD = 80;

    private Languages() {}

    private static Set<String> read() {
        Set<String> words = new HashSet<>();
        for (String language : List.of("fr", "nl", "en")) {
            words.addAll(ResourceLines.words("function-words-" + language + ".txt"));
        }
        return Set.copyOf(words);
    }

    /** Whether a text is long enough to judge, and in none of the languages. */
    public static boolean isUnknown(Said said) {
        long letters = 0;
        long known = 0;
        long characters = said.characters();
        for (int turn = 0; turn < said.turns() && known * LETTERS_PER_FUNCTION_WORD < characters; turn++) {
            int lettersOfTurn = 0;
            int knownOfTurn = 0;
            int words = 0;
            for (int place = said.start(turn); place < said.end(turn); place++) {
                Token token = said.token(place);
                if (token.isWord() && (isApart(said, place) || !isLatin(token))) {
                    words += isLatin(token) ? 1 : token.text().length();
                    lettersOfTurn += token.text().length();
                    knownOfTurn += FUNCTION_WORD.of(token) ? 1 : 0;
                }
            }
            if (words >= LEAST_WORDS) {
                letters += lettersOfTurn;
                known += knownOfTurn;
            }
        }
        return letters >= LEAST_LETTERS && known * LETTERS_PER_FUNCTION_WORD < letters;
    }

    /** Whether a word touches no other one and no number, as the parts of a code do. */
    private static boolean isApart(Said said, int place) {
        return (place == 0 || !said.token(place - 1).touches(said.token(place)))
                && !said.at(place + 1).isDigits();
    }

    private static boolean isLatin(Token word) {
        char first = word.text().charAt(0);
        return first >= 'a' && first <= 'z';
    }
}
