package org.allophone.detect.number;

import java.util.Set;
import org.allophone.detect.text.Finder;
import org.allophone.detect.text.Findings;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;
import org.allophone.pii.PiiKind;

/** Finds codes of letters and digits that are said or written one by one: passwords, references. */
public final class SpelledFinder implements Finder {
    /** So many letters and digits together are a code, */
    private static final int LEAST = 5;

    /** of which so many are letters, and one a digit; or, beside a cue, letters alone. */
    private static final int LEAST_LETTERS = 2;

    private static final double SCORE = 0.6;
    private static final int MOST_MARKS_BETWEEN = 2;
    private static final Set<String> BETWEEN = Set.of("euh", "heu", "puis", "et", "majuscule", "minuscule", "tiret");

    @Override
    public void find(Said said, Findings findings) {
        for (int from = 0; from < said.size(); from++) {
            if (lettersAt(said, from) == 0 || KeptNumbers.isInsideToken(said, from)) {
                continue;
            }
            Code code = code(said, from);
            if (code.elements() >= LEAST && code.letters() >= LEAST_LETTERS) {
                PiiKind cued = Cues.before(said, from).map(Cues.Cue::kind).orElse(PiiKind.OTHER_ID);
                if (code.elements() > code.letters() || cued == PiiKind.SECRET) {
                    findings.add(start(said, from), code.to(), cued, SCORE, "spelled code");
                }
            }
            from = Math.max(from, code.to() - 1);
        }
    }

    /** Where the code begins: with numbers right before its first letter. */
    private static int start(Said said, int letter) {
        int start = letter;
        while (start > said.start(said.token(letter).turn()) && NumberWords.isNumber(said.token(start - 1))) {
            start--;
        }
        return start;
    }

    /** @param to behind its last token */
    private record Code(int to, int elements, int letters) {}

    private static Code code(Said said, int from) {
        int to = from;
        int elements = 0;
        int letters = 0;
        int between = 0;
        int turn = said.token(from).turn();
        for (int at = from; at < said.end(turn) && between <= MOST_MARKS_BETWEEN; at++) {
            Token token = said.token(at);
            int own = lettersAt(said, at);
            if (own > 0) {
                letters += own;
                elements += own;
                to = at + 1;
                between = 0;
            } else if (NumberWords.isNumber(token)) {
                elements += token.isDigits() ? token.text().length() : 1;
                to = at + 1;
                between = 0;
            } else if (isMarkBetween(token) || BETWEEN.contains(token.text())) {
                between++;
            } else {
                break;
            }
        }
        return new Code(to, elements, letters);
    }

    /** How many letters of a code a token has: one alone, or up to three capitals beside a number, behind a word that announces a code. */
    private static int lettersAt(Said said, int place) {
        if (isLetter(said, place)) {
            return 1;
        }
        Token token = said.token(place);
        boolean capitals = token.isWord()
                && NumberEdges.isCode(said, token)
                && !NumberWords.isNumber(token)
                && NumberWords.isNumber(behindMarks(said, place))
                && Cues.before(said, place).isPresent();
        return capitals ? token.text().length() : 0;
    }

    private static Token behindMarks(Said said, int place) {
        int next = place + 1;
        while (next <= place + MOST_MARKS_BETWEEN && said.at(next).isMark()) {
            next++;
        }
        return said.at(next);
    }

    private static boolean isMarkBetween(Token token) {
        return token.isMark() && !"?!’'".contains(token.text());
    }

    /** A letter alone, which no apostrophe makes a word. */
    private static boolean isLetter(Said said, int place) {
        Token token = said.token(place);
        if (!token.isWord() || token.text().length() != 1) {
            return false;
        }
        Token next = said.at(place + 1);
        boolean elided = token.touches(next) && (next.is("’") || next.is("'"));
        boolean accent = said.turn(token.turn()).charAt(token.start()) == 'à';
        boolean word = (token.is("a") || token.is("y"))
                && (accent || (next.isWord() && next.text().length() > 1));
        boolean hour = token.is("h") && said.at(place - 1).isDigits();
        return !elided && !word && !hour;
    }
}
