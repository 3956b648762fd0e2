package org.allophone.detect.number;

import java.util.ArrayList;
import java.util.List;
import org.allophone.detect.text.ResourceLines;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;

/** Words that say that a number is the beginning or the end of a longer one: "qui finit par". */
final class PartCues {
    private static final List<List<String>> BEFORE = read("before ");
    private static final List<List<String>> BEHIND = read("behind ");

    /** A word or two may stand between: "qui finit par le", "c'est". */
    private static final int MOST_BETWEEN = 3;

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
        for (int place = run.from() - 1; place >= Math.max(said.start(turn), run.from() - MOST_BETWEEN - 3); place--) {
            int at = place;
            boolean before = BEFORE.stream().anyMatch(words -> {
                int end = said.matches(at, words);
                return end > 0 && end <= run.from() && run.from() - end <= MOST_BETWEEN;
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
}
