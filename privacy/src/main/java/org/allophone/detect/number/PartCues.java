package org.allophone.detect.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allophone.detect.text.ResourceLines;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;

/** Words that say that a number is the beginning or the end of a longer one: "qui finit par". */
final class PartCues {
    private static final List<List<String>> BEFORE = read("before ");
    private static final List<List<String>> BEHIND = read("behind ");

    /** A word or two may stand between: "qui finit par le", "c'est". */
    private static final int MOST_BETWEEN = 3;

    /** So many tokens are looked at before a number. */
    private static final int LOOKED_AT = 10;

    private static final Set<String> DIGITS = Set.of("chiffres", "numeros", "cijfers", "digits");

    private PartCues() {}

    private static List<List<String>> read(String where) {
        List<List<String>> expressions = new ArrayList<>();
        for (String line : ResourceLines.of("number-parts.txt")) {
            if (line.startsWith(where)) {
                expressions.add(List.of(line.substring(where.length()).split(" ")));
            }
        }
        return List.copyOf(expressions);
    }

    /** Whether such words stand before or behind a run, in its turn. */
    static boolean stand(Said said, NumberRun run) {
        int turn = said.token(run.from()).turn();
        Token next = said.at(run.to());
        if (run.isLoneWord()
                && next.turn() == turn
                && next.isWord()
                && BEHIND.stream().noneMatch(words -> said.matches(run.to(), words) > 0)) {
            return false;
        }
        for (int place = run.from() - 1; place >= Math.max(said.start(turn), run.from() - LOOKED_AT); place--) {
            int at = place;
            boolean before = BEFORE.stream().anyMatch(words -> {
                int end = said.matches(at, words);
                return end > 0 && end <= run.from() && mayStandBetween(said, end, run.from());
            });
            if (before) {
                return true;
            }
        }
        for (int place = run.to(); place < Math.min(said.end(turn), run.to() + 2); place++) {
            int at = place;
            if (BEHIND.stream().anyMatch(words -> said.matches(at, words) > 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether so few words stand between a cue and its number, and no unit: "les cinq premiers mois à". */
    private static boolean mayStandBetween(Said said, int from, int to) {
        int words = 0;
        for (int place = from; place < to; place++) {
            Token token = said.token(place);
            words += token.isWord() ? 1 : 0;
            if (words > MOST_BETWEEN || (KeptNumbers.isUnit(token) && !DIGITS.contains(token.text()))) {
                return false;
            }
        }
        return true;
    }
}
