package org.allophone.detect.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.detect.text.Fact;
import org.allophone.detect.text.Flag;
import org.allophone.detect.text.ResourceLines;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;
import org.allophone.pii.PiiKind;

/** Words before a number that say what it is: "numéro de client". */
final class Cues {
    /** A cue may stand so many words before its number, */
    private static final int MOST_BEFORE = 9;

    /** or so many words before the end of one of the two turns before, if the number begins its turn. */
    private static final int MOST_IN_TURN_BEFORE = 12;

    private static final int MOST_TURNS_BEFORE = 2;

    private static final int MOST_TURNS_NEAR = 4;

    /** No more of a long text is looked at. */
    private static final int MOST_TOKENS = 60;

    /** A number begins its turn if at most so many words stand before it. */
    private static final int MOST_AT_THE_BEGINNING = 6;

    /** The expressions, by their first word, the longest first. */
    private static final Map<String, List<Expression>> EXPRESSIONS = read();

    private static final Flag IS_FIRST = new Flag(EXPRESSIONS::containsKey);
    private static final Fact<List<Expression>> BEGINNING =
            new Fact<>(word -> EXPRESSIONS.getOrDefault(word, List.of()));

    private record Expression(List<String> words, PiiKind kind) {}

    /**
     * A cue that was found.
     *
     * @param distance how many words stand between it and the number; more if it stands in a turn before
     */
    record Cue(PiiKind kind, int distance) {
        boolean isInTurnBefore() {
            return distance >= MOST_BEFORE;
        }
    }

    private Cues() {}

    private static Map<String, List<Expression>> read() {
        Map<String, List<Expression>> byFirst = new HashMap<>();
        for (String line : ResourceLines.of("number-cues.txt")) {
            int space = line.indexOf(' ');
            List<String> words = List.of(line.substring(space + 1).split(" "));
            byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Expression(words, PiiKind.valueOf(line.substring(0, space))));
        }
        byFirst.values()
                .forEach(ofWord -> ofWord.sort(
                        (one, other) -> other.words().size() - one.words().size()));
        return byFirst;
    }

    /** The nearest cue before a token. */
    static Optional<Cue> before(Said said, int place) {
        int turn = said.token(place).turn();
        int words = 0;
        int at = place - 1;
        int first = Math.max(said.start(turn), place - MOST_TOKENS);
        for (; at >= first && words < MOST_BEFORE; at--) {
            Optional<Cue> cue = at(said, at, place, words);
            if (cue.isPresent()) {
                return cue;
            }
            words += said.token(at).isMark() ? 0 : 1;
        }
        return words <= MOST_AT_THE_BEGINNING ? inTurnsBefore(said, turn) : Optional.empty();
    }

    /** Whether a cue stands in the turn of a token or in one of the few before it. */
    static boolean isNear(Said said, int place) {
        int turn = said.token(place).turn();
        int first = Math.max(said.start(Math.max(0, turn - MOST_TURNS_NEAR)), place - 2 * MOST_TOKENS);
        for (int at = place - 1; at >= first; at--) {
            if (at(said, at, place, 0).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue stands between two tokens, so that another number follows. */
    static boolean standBetween(Said said, int from, int to) {
        for (int at = from; at < to; at++) {
            if (at(said, at, to, 0).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Cue> inTurnsBefore(Said said, int turn) {
        for (int before = turn - 1; before >= Math.max(0, turn - MOST_TURNS_BEFORE); before--) {
            int words = 0;
            int first = Math.max(said.start(before), said.end(before) - MOST_TOKENS);
            for (int at = said.end(before) - 1; at >= first && words < MOST_IN_TURN_BEFORE; at--) {
                Optional<Cue> cue = at(said, at, said.end(before), MOST_BEFORE + words);
                if (cue.isPresent()) {
                    return cue;
                }
                words += said.token(at).isMark() ? 0 : 1;
            }
        }
        return Optional.empty();
    }

    /** Behind a cue of a kind that begins at a token. */
    static Optional<Integer> endOf(Said said, int place, PiiKind kind) {
        Token first = said.token(place);
        if (!IS_FIRST.of(first)) {
            return Optional.empty();
        }
        List<Expression> possible = BEGINNING.of(first);
        for (int i = 0; i < possible.size(); i++) {
            int end = possible.get(i).kind() == kind
                    ? said.matches(place, possible.get(i).words())
                    : -1;
            if (end > 0) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    private static Optional<Cue> at(Said said, int place, int limit, int distance) {
        Token first = said.token(place);
        if (!IS_FIRST.of(first)) {
            return Optional.empty();
        }
        List<Expression> possible = BEGINNING.of(first);
        for (int i = 0; i < possible.size(); i++) {
            int end = said.matches(place, possible.get(i).words());
            if (end > 0 && end <= limit) {
                return Optional.of(new Cue(possible.get(i).kind(), distance));
            }
        }
        return Optional.empty();
    }
}
