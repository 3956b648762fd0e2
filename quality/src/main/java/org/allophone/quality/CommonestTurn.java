package org.allophone.quality;

import java.util.Optional;
import org.allophone.quality.transcript.SpeakerRole;

/** Finds the caller's turn that is in most of the first calls of an intent. */
final class CommonestTurn {
    private static final int MOST_CALLS = 2_000;
    private static final int LEAST_WORDS = 8;

    /** A turn of fewer calls is not told: it might be something that only these callers said. */
    private static final int LEAST_CALLS_TO_TELL = 5;

    private final LongTable callsByTurn = new LongTable();
    private final LongTable inThisCall = new LongTable();
    private int calls;
    private int most;
    private String text = "";

    void add(SpokenCall call) {
        if (calls == MOST_CALLS) {
            return;
        }
        calls++;
        inThisCall.clear();
        for (int turn = 0; turn < call.turns(); turn++) {
            int words = call.firstMaskedWord(turn + 1) - call.firstMaskedWord(turn);
            if (words >= LEAST_WORDS && call.role(turn) == SpeakerRole.CALLER) {
                long hash = call.maskedTurn(turn);
                int found = inThisCall.add(hash, 1) == 1 ? callsByTurn.add(hash, 1) : 0;
                if (found > most) {
                    most = found;
                    text = most < LEAST_CALLS_TO_TELL ? "" : call.maskedText(turn);
                }
            }
        }
    }

    void measure(Measurements found) {
        found.addRatio(Measure.INTENT_COMMONEST_TURN, most, calls);
    }

    /** The turn with its entities masked; empty if fewer than five calls have it. */
    Optional<String> text() {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
