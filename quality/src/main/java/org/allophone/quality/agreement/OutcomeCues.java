package org.allophone.quality.agreement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.quality.transcript.Turn;

/** The expressions of {@code outcome-cues.txt}, which say that what somebody called about is solved, or is not. */
final class OutcomeCues {
    static final OutcomeCues OF_FRENCH = new OutcomeCues(Expressions.lines("outcome-cues.txt"));

    /** The part of a call that tells how it ends: the last so much of its turns. */
    private static final double LAST_PART = 0.5;

    private final List<Cue> cues;

    private record Cue(boolean solved, Pattern pattern) {}

    /**
     * An expression that was found.
     *
     * @param turn its place among the turns, from 0
     */
    record Found(int turn, String words, boolean solved) {}

    private OutcomeCues(List<String> lines) {
        this.cues = lines.stream()
                .map(line -> line.split(" \\| ", 3))
                .map(parts -> new Cue(parts[0].equals("solved"), Expression.pattern(parts[1])))
                .toList();
    }

    /** The last cue, if all cues of the last part of the call say the same; empty otherwise. */
    Optional<Found> in(List<Turn> turns) {
        int solved = 0;
        int unsolved = 0;
        Found last = null;
        for (int i = (int) (turns.size() * (1 - LAST_PART)); i < turns.size(); i++) {
            Turn turn = turns.get(i);
            String plain = Expression.plain(turn.text());
            for (Cue cue : cues) {
                Matcher matcher = cue.pattern().matcher(plain);
                if (matcher.find()) {
                    solved += cue.solved() ? 1 : 0;
                    unsolved += cue.solved() ? 0 : 1;
                    last = new Found(i, turn.text().substring(matcher.start(), matcher.end()), cue.solved());
                }
            }
        }
        return solved > 0 && unsolved > 0 ? Optional.empty() : Optional.ofNullable(last);
    }
}
