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
            if (!isLetter(said, from) || KeptNumbers.isInsideToken(said, from)) {
                continue;
            }
            Code code = code(said, from);
            if (code.elements() >= LEAST && code.letters() >= LEAST_LETTERS) {
                PiiKind cued = Cues.before(said, from).map(Cues.Cue::kind).orElse(PiiKind.OTHER_ID);
                if (code.elements() > code.letters() || cued == PiiKind.SECRET) {
                    findings.add(from, code.to(), cued, SCORE, "spelled code");
                }
            }
            from = Math.max(from, code.to() - 1);
        }
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
            if (isLetter(said, at)) {
                letters++;
                elements++;
                to = at + 1;
                between = 0;
            } else if (token.isDigits() || (token.isWord() && NumberWords.valueOf(token.text()) >= 0)) {
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

    private static boolean isMarkBetween(Token token) {
        return token.isMark() && !"?!’'".contains(token.text());
    }

    /** A letter alone, which no apostrophe makes a word. */
    private static boolean isLetter(Said said, int place) {
        Token token = said.token(place);
        Token next = said.at(place + 1);
        boolean elided = token.touches(next) && (next.is("’") || next.is("'"));
        boolean word =
                (token.is("a") || token.is("y")) && next.isWord() && next.text().length() > 1;
        return token.isWord() && token.text().length() == 1 && !elided && !word;
    }
}
