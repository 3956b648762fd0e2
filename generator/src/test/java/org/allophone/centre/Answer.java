package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An agent's part of a call.
 *
 * @param agent who answered
 * @param from when, in seconds
 * @param to when the agent is free again, wrap-up included
 */
record Answer(String agent, long from, long to) {

    /** The answers among these legs, in seconds since 1970 on the centre's own clock. */
    static List<Answer> of(List<Leg> legs) {
        return legs.stream()
                .filter(leg -> leg.outcome() != Leg.Outcome.ABANDONED)
                .map(leg -> {
                    long from = leg.queuedMicros() / 1_000_000 + leg.waitSeconds();
                    return new Answer(
                            leg.agent(), from, from + leg.talkSeconds() + leg.holdSeconds() + leg.wrapUpSeconds());
                })
                .toList();
    }

    /** There are answers, and each agent is free when the next one begins. */
    static void assertNobodyIsOnTwoCallsAtOnce(List<Answer> answers) {
        Map<String, Answer> lastOfAgent = new HashMap<>();
        answers.stream()
                .sorted(Comparator.comparingLong(Answer::from).thenComparingLong(Answer::to))
                .forEach(answer -> {
                    Answer before = lastOfAgent.put(answer.agent(), answer);
                    assertThat(before == null || answer.from() >= before.to())
                            .as("%s after %s", answer, before)
                            .isTrue();
                });
        assertThat(lastOfAgent).isNotEmpty();
    }
}
