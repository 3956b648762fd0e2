package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.allophone.theory.QueueTheory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What agents do between two calls and at the beginning of their shifts. */
class AgentsAtWorkTest {

    /**
     * In the call-by-call records of the bank, 5, 50 and 75 % of the agents took the next call within 3, 6 and 26 s of the last one, if
     * somebody waited. Here agents are idle more often, so where others take the waiting call, some wait for another one.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anAgentTakesAWaitingCallSecondsAfterTheWorkForTheLastOne(long seed) throws IOException {
        List<Long> gaps = gapsWhileSomebodyWaits(
                Centres.legs(Centres.all(Centres.calls(Centres.bundled("telecom-be", "days: 30", "days: 120"), seed))));
        gaps.sort(null);
        assertThat(gaps).hasSizeGreaterThan(1000);
        assertThat(gaps.get(0)).isGreaterThanOrEqualTo(1);
        assertThat(quantile(gaps, 0.05)).isBetween(2L, 4L);
        assertThat(quantile(gaps, 0.5)).isBetween(5L, 7L);
        assertThat(quantile(gaps, 0.75)).isBetween(20L, 60L);
    }

    /** A talk of a second and a reaction of 299 s on average: agents are busy for a time that is exponential. */
    @Test
    void untilAnAgentIsReadyNoOtherCallIsAnswered() throws IOException {
        List<Contact> calls = Centres.all(Centres.calls(
                Centres.stationary(
                        "days: 100", "days: 50",
                        "{distribution: exponential, mean: 300s}", "{distribution: constant, mean: 1s}",
                        "agents:", "at-work: {reaction: {distribution: exponential, mean: 299s}}\nagents:"),
                42));
        QueueTheory theory = QueueTheory.erlangA(20, 0.06, 300, 350);
        assertThat(Centres.share(calls, Contact::isAbandoned)).isCloseTo(theory.abandoning(), within(0.006));
        assertThat(calls.stream().mapToInt(Contact::waitSeconds).average().orElseThrow())
                .isCloseTo(theory.meanWait(), within(0.07 * theory.meanWait()));
    }

    /** Agents log in one after the other, each day in another order: five agents have 120 orders. */
    @Test
    void theAgentsOfAShiftTakeTheirFirstCallsInAnotherOrderEachDay() throws IOException {
        List<Leg> legs =
                Centres.legs(Centres.all(Centres.calls(Centres.bundled("telecom-be", "days: 30", "days: 365"), 42)));
        Map<LocalDate, List<String>> orders = new TreeMap<>();
        legs.stream()
                .filter(leg -> !leg.agent().isEmpty())
                .sorted(Comparator.comparingLong(AgentsAtWorkTest::waitEnds))
                .forEach(leg -> {
                    List<String> order = orders.computeIfAbsent(
                            LocalDate.ofEpochDay(waitEnds(leg) / 86_400), day -> new ArrayList<>());
                    if (!order.contains(leg.agent())) {
                        order.add(leg.agent());
                    }
                });
        Map<List<String>, Long> days =
                orders.values().stream().collect(Collectors.groupingBy(order -> order, Collectors.counting()));
        assertThat(orders).hasSizeGreaterThan(200);
        assertThat(days.values()).allSatisfy(count -> assertThat(count).isLessThan(20));
    }

    /** From the end of an agent's work for a call, if somebody waits at that instant, until the agent takes the next call of the day. */
    private static List<Long> gapsWhileSomebodyWaits(List<Leg> legs) {
        NavigableMap<Long, Long> latestWaitByStart = new TreeMap<>();
        legs.forEach(leg -> latestWaitByStart.merge(queuedAt(leg), waitEnds(leg), Math::max));
        Map<String, Leg> before = new HashMap<>();
        List<Long> gaps = new ArrayList<>();
        legs.stream()
                .filter(leg -> !leg.agent().isEmpty())
                .sorted(Comparator.comparingLong(AgentsAtWorkTest::waitEnds))
                .forEach(leg -> {
                    Leg last = before.put(leg.agent(), leg);
                    if (last != null && waitEnds(leg) / 86_400 == workEnds(last) / 86_400) {
                        long free = workEnds(last);
                        boolean waiting = latestWaitByStart.subMap(free - 600, free).values().stream()
                                .anyMatch(end -> end > free);
                        if (waiting) {
                            gaps.add(waitEnds(leg) - free);
                        }
                    }
                });
        return gaps;
    }

    private static long quantile(List<Long> sorted, double share) {
        return sorted.get((int) (share * sorted.size()));
    }

    private static long queuedAt(Leg leg) {
        return leg.queuedMicros() / 1_000_000;
    }

    private static long waitEnds(Leg leg) {
        return queuedAt(leg) + leg.waitSeconds();
    }

    private static long workEnds(Leg leg) {
        return waitEnds(leg) + leg.talkSeconds() + leg.holdSeconds() + leg.wrapUpSeconds();
    }
}
