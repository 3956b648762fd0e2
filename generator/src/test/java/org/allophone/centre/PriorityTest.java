package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers of priority have a head start in the queue: told from the records alone. */
class PriorityTest {
    private static final int HEAD_START = 90;

    private static List<Contact> calls(String priority, long seed) throws IOException {
        return Centres.all(Centres.calls(
                Centres.of("scenario: p\nlanguage: fr-BE\ndays: 4\ncalls-per-day: 500\nagents: {count: 5}\nredial: 0\n"
                        + "callers: {segments: [{name: vip, share: 0.25" + priority
                        + "}, {name: usual, share: 0.75}]}\n"
                        + "topics: [{name: a, transfer: 0}]\n"),
                seed));
    }

    /** When a call that waited is answered, nobody is left waiting who came sooner, head starts counted. Times are whole seconds. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void nobodyIsServedBeforeWhoCameSooner(long seed) throws IOException {
        List<Contact> calls = calls(", priority: 90s", seed);
        int compared = 0;
        for (Contact call : calls) {
            if (call.isAnswered() && call.waitSeconds() > 0) {
                long answered = Centres.answeredAt(call);
                for (Contact other : calls) {
                    if (entered(other) < answered && Centres.answeredAt(other) > answered) {
                        assertThat(rank(call)).isLessThanOrEqualTo(rank(other) + 1);
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    private static long entered(Contact call) {
        return Centres.start(call) + call.ivrSeconds();
    }

    private static long rank(Contact call) {
        return entered(call) - (call.segment().equals("vip") ? HEAD_START : 0);
    }

    /** Nobody gains more than the head start; the others wait for longer, and about as many abandon. */
    @Test
    void callersOfPriorityWaitLessAndOthersMore() throws IOException {
        List<Contact> without = calls("", 1);
        List<Contact> with = calls(", priority: 90s", 1);
        assertThat(with).hasSameSizeAs(without);
        assertThat(meanWait(with, "vip"))
                .isBetween(meanWait(without, "vip") - HEAD_START, 0.9 * meanWait(without, "vip"));
        assertThat(meanWait(with, "usual")).isGreaterThan(meanWait(without, "usual"));
        assertThat(Centres.share(with, Contact::isAbandoned))
                .isCloseTo(Centres.share(without, Contact::isAbandoned), within(0.03));
    }

    private static double meanWait(List<Contact> calls, String segment) {
        return calls.stream()
                .filter(call -> call.segment().equals(segment))
                .mapToInt(Contact::waitSeconds)
                .average()
                .orElseThrow();
    }
}
