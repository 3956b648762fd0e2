package org.allophone.conversation.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allophone.pii.Label;
import org.allophone.random.RandomStream;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final int DRAWS = 40_000;
    private static final String LONG = "une phrase de sept mots au moins";

    @Test
    void aLongSentenceThatCanBeSaidInOneWayIsTakenAnEighthAsOftenAsOneWithSixtyFour() {
        Choice turn = Choice.ofTurn(List.of(alternative(LONG, 1), alternative(LONG, 64)));

        assertThat(share(turn, 0)).isCloseTo(1 / 9.0, within(0.01));
    }

    @Test
    void shortAnswersAreTakenAsOftenAsTheirWeightSays() {
        Choice turn = Choice.ofTurn(List.of(alternative("oui", 1), alternative("non", 64)));

        assertThat(share(turn, 0)).isCloseTo(0.5, within(0.01));
    }

    @Test
    void theMeanOfWordsIsThatOfWhatIsTaken() {
        Choice turn = Choice.ofTurn(List.of(alternative(LONG, 1), alternative(LONG + " encore plus long", 64)));

        assertThat(turn.meanWords()).isCloseTo((7 + 8 * 10) / 9.0, within(1e-9));
    }

    /** So many ways to say the same words. */
    private static Choice.Alternative alternative(String words, int variants) {
        List<Choice.Alternative> ways = new ArrayList<>();
        for (int way = 0; way < variants; way++) {
            ways.add(new Choice.Alternative(Condition.ALWAYS, 1, new Node.Words(words)));
        }
        return new Choice.Alternative(Condition.ALWAYS, 1, new Choice(ways));
    }

    private static double share(Choice choice, int wanted) {
        Printer printer = new Printer(new Truths(new Conditions()), new NoValues());
        printer.drawFrom(new RandomStream(1));
        int taken = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            taken += choice.choose(printer) == wanted ? 1 : 0;
        }
        return taken / (double) DRAWS;
    }

    private static final class NoValues implements SlotValues {
        @Override
        public String say(SlotName slot, RandomStream random) {
            return "";
        }

        @Override
        public Optional<Label> label(SlotName slot) {
            return Optional.empty();
        }
    }
}
