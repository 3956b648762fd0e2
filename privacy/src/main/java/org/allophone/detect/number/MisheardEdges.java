package org.allophone.detect.number;

import java.util.Set;
import org.allophone.detect.text.ResourceLines;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;

/**
 * Where a number begins and ends in what a speech recogniser wrote: its first or last digit may have become another word. One short word on each
 * side counts as a digit, unless it is a word that usually stands beside a number.
 */
final class MisheardEdges {
    private static final Set<String> BESIDE = ResourceLines.words("beside-numbers.txt");
    /** What is heard for the "et" of "trente et un", with what is heard for the "un" at the end of a turn. */
    private static final Set<String> AND = Set.of("et", "est", "ai", "he");

    private static final int SHORT = 4;
    private static final int LONGEST = 6;
    private static final int LEAST_DIGITS = 4;

    /** No more tokens of a long text are looked at. */
    private static final int LOOKED_AT = 40;

    private MisheardEdges() {}

    /** Whether a turn looks like one that a recogniser wrote: without capitals and without stops. */
    static boolean mayBeIn(Said said, NumberRun run) {
        if (run.length() < LEAST_DIGITS) {
            return false;
        }
        int turn = said.token(run.from()).turn();
        int first = Math.max(said.start(turn), run.from() - LOOKED_AT);
        int last = Math.min(said.end(turn), run.to() + LOOKED_AT);
        for (int place = first; place < last; place++) {
            Token token = said.token(place);
            boolean apostrophe = token.is("'") || token.is("’");
            if (token.isMark() && !apostrophe) {
                return false;
            }
            if (token.isWord() && Character.isUpperCase(said.turn(turn).charAt(token.start()))) {
                return false;
            }
        }
        return true;
    }

    /** Where the number begins. */
    static int start(Said said, int from) {
        Token before = said.at(from - 1);
        return before.turn() == said.token(from).turn() && mayBeDigit(before) ? from - 1 : from;
    }

    /** Where the number ends. */
    static int end(Said said, int to) {
        Token next = said.at(to);
        if (next.turn() != said.token(to - 1).turn()) {
            return to;
        }
        int last = said.end(next.turn()) - 1;
        boolean and = AND.contains(next.text())
                && last == to + 1
                && said.token(last).text().length() <= SHORT;
        boolean apostrophe = next.is("d") && said.at(to + 2).is("eux");
        if (apostrophe) {
            return to + 3;
        }
        return and ? to + 2 : mayBeDigit(next) ? to + 1 : to;
    }

    private static boolean mayBeDigit(Token word) {
        return word.isWord() && word.text().length() <= LONGEST && !BESIDE.contains(word.text());
    }
}
