package org.allophone.conversation.recognition;

import java.util.ArrayList;
import java.util.List;
import org.allophone.conversation.Conversation;
import org.allophone.conversation.Turn;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;

/**
 * Writes conversations down as a speech recogniser does: in lower case, without punctuation, with words that it took for others, did not
 * hear or only thought to hear. It makes its errors on purpose, so that each is known. What it writes of a call depends on the seed and the
 * call alone. Any number of threads may use it.
 */
public final class Recognizer {
    private static final Purpose RECOGNITION = Purpose.of("recognition of a call");

    private final Seed seed;

    public Recognizer(Seed seed) {
        this.seed = seed;
    }

    /** The turns of a conversation as they are recognised, in order. */
    public List<RecognizedTurn> of(Conversation conversation) {
        RandomStream random = seed.stream(RECOGNITION, conversation.situation().call());
        Audibility audibility = Audibility.draw(random);
        Hearing hearing = new Hearing(random);
        List<Turn> turns = conversation.turns();
        List<RecognizedTurn> recognized = new ArrayList<>(turns.size());
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            hearing.listen(conversation.spoken().get(i));
            double rate = audibility.rateOf(
                    turn.speaker(),
                    hearing.said().size(),
                    turn.endMillis() - turn.startMillis(),
                    isOverlapped(turns, i));
            boolean figures = random.nextDouble() < audibility.figures();
            recognized.add(hearing.write(rate, figures));
        }
        return recognized;
    }

    private static boolean isOverlapped(List<Turn> turns, int turn) {
        return (turn > 0 && turns.get(turn - 1).endMillis() > turns.get(turn).startMillis())
                || (turn + 1 < turns.size()
                        && turns.get(turn + 1).startMillis() < turns.get(turn).endMillis());
    }
}
