package org.allophone.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.allophone.conversation.pack.Speaker;
import org.allophone.french.Variety;
import org.junit.jupiter.api.Test;

/** A call of a few words. */
class TinyCallsTest {
    private static final int HOLD = 40;

    private final Conversations conversations = Calls.conversations(8, Variety.BELGIUM);

    private List<Turn> turns(int number, int hold) {
        CallSituation call = Calls.call(number);
        CallSituation.Leg leg = new CallSituation.Leg("A", 12, 5, 4, hold);
        return conversations
                .of(Calls.like(call, "billing", Optional.empty(), number % 2 == 0, call.start(), leg))
                .turns();
    }

    @Test
    void anAgentWhoPutsTheCallerOnHoldSpeaksBeforeAndAfterIt() {
        assertThat(IntStream.rangeClosed(1, 60)).allSatisfy(number -> {
            List<Turn> ofAgent = turns(number, HOLD).stream()
                    .filter(turn -> turn.speaker() == Speaker.AGENT)
                    .toList();
            assertThat(IntStream.range(1, ofAgent.size())
                            .map(i -> ofAgent.get(i).startMillis()
                                    - ofAgent.get(i - 1).endMillis()))
                    .anyMatch(silence -> silence >= 1000 * HOLD - 1);
        });
    }

    @Test
    void withoutAHoldNobodyIsAskedToWait() {
        assertThat(IntStream.rangeClosed(1, 60).boxed().flatMap(number -> turns(number, 0).stream()))
                .noneMatch(turn -> turn.text().text().contains("Ne quittez pas"));
    }
}
