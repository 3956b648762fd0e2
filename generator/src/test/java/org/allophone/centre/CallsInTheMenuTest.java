package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allophone.centre.entry.Ending;
import org.allophone.centre.performance.PerformanceTally;
import org.allophone.centre.performance.Supervisor;
import org.allophone.scenario.CentreScenario;
import org.allophone.theory.QueueTheory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that end in the menu, before any queue: what the scenario says of them, and what they leave as it was. */
class CallsInTheMenuTest {
    private static final String MENU = "menu: {hang-up: 0.1}\n";

    private static CentreScenario centre(String name, String menu, String selfService) throws IOException {
        return Centres.of("scenario: " + name + "\nlanguage: fr-BE\ndays: 60\ncalls-per-day: 500\nagents: {count: 12}\n"
                + menu + "topics:\n  - {name: a, share: 0.6" + selfService + "}\n  - {name: b, share: 0.4}\n");
    }

    /** 21,000 calls: standard errors of 0.002 and 0.004. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void soManyHangUpAndAreServedAsTheScenarioSays(long seed) throws IOException {
        List<Contact> calls = Centres.all(Centres.calls(centre("m", MENU, ", self-service: 0.3"), seed));
        List<Contact> ofTopic =
                calls.stream().filter(call -> call.topic().equals("a")).toList();
        List<Contact> others =
                calls.stream().filter(call -> call.topic().equals("b")).toList();
        assertThat(Centres.share(calls, call -> call.ending() == Ending.MENU_ABANDONED))
                .isCloseTo(0.1, within(0.008));
        assertThat(Centres.share(ofTopic, call -> call.ending() == Ending.SELF_SERVED))
                .isCloseTo(0.9 * 0.3, within(0.016));
        assertThat(others).noneMatch(call -> call.ending() == Ending.SELF_SERVED);
    }

    /** Who hangs up does so after half of the stay in the menu, in the mean; what the menu serves has the whole stay. */
    @Test
    void whoHangsUpLeavesTheMenuEarlier() throws IOException {
        CentreScenario scenario = centre("m", MENU + "ivr: {mean: 100s}\n", ", self-service: 0.3");
        List<Contact> calls = Centres.all(Centres.calls(scenario, 1));
        assertThat(meanStay(calls, Ending.MENU_ABANDONED)).isCloseTo(50, within(5.0));
        assertThat(meanStay(calls, Ending.SELF_SERVED)).isCloseTo(100, within(7.0));
        assertThat(meanStay(calls, Ending.ANSWERED)).isCloseTo(100, within(4.0));
    }

    private static double meanStay(List<Contact> calls, Ending ending) {
        return calls.stream()
                .filter(call -> call.ending() == ending)
                .mapToInt(Contact::ivrSeconds)
                .average()
                .orElseThrow();
    }

    /** The calls are the same ones; only those that end in the menu are told otherwise. */
    @Test
    void aMenuChangesNeitherWhoCallsNorWhen() throws IOException {
        List<Contact> without = Centres.all(Centres.calls(centre("m", "redial: 0\n", ""), 3));
        List<Contact> with = Centres.all(Centres.calls(centre("m", "redial: 0\n" + MENU, ""), 3));
        assertThat(with).hasSameSizeAs(without);
        for (int call = 0; call < with.size(); call++) {
            assertThat(with.get(call).startMicros()).isEqualTo(without.get(call).startMicros());
            assertThat(with.get(call).isResolved() && !with.get(call).isAnswered())
                    .isFalse();
        }
    }

    /** A case that the menu served has no other call on that day, and whoever hung up in it redials as after waiting. */
    @Test
    void whoHangsUpInTheMenuRedialsAndWhoIsServedDoesNot() throws IOException {
        CentreScenario scenario =
                centre("m", MENU + "redial: {share: 0.5, delays: [{mean: 2m}]}\n", ", self-service: 0.3");
        List<Contact> calls = Centres.all(Centres.calls(scenario, 1));
        Map<Long, Contact> lastOfCase = new HashMap<>();
        int again = 0;
        int served = 0;
        for (Contact call : calls) {
            Contact before = lastOfCase.put(call.caseNumber(), call);
            if (before != null && Centres.date(before).equals(Centres.date(call))) {
                again += before.ending() == Ending.MENU_ABANDONED ? 1 : 0;
                served += before.ending() == Ending.SELF_SERVED ? 1 : 0;
            }
        }
        double hungUp = Centres.share(calls, call -> call.ending() == Ending.MENU_ABANDONED) * calls.size();
        assertThat(served).isZero();
        assertThat(again / hungUp).isBetween(0.42, 0.52);
    }

    /** A tenth fewer calls come to the agents of the stationary centre: Erlang-A knows what follows. */
    @Test
    void theQueueIsThatOfTheCallsThatReachIt() throws IOException {
        CentreScenario scenario = Centres.stationary(
                "days: 100", "days: 40", "calls-per-day: 5184", "menu: {hang-up: 0.1}\ncalls-per-day: 5760");
        List<Contact> calls = Centres.all(Centres.calls(scenario, 42));
        List<Contact> queued = calls.stream().filter(Contact::isQueued).toList();
        QueueTheory theory = QueueTheory.erlangA(20, 0.06, 300, 350);
        assertThat(Centres.share(queued, Contact::isAbandoned)).isCloseTo(theory.abandoning(), within(0.006));
    }

    /** Without room to wait, the centre is Erlang's loss system: 20 agents for 18 erlangs refuse 10.92 % by his formula B. */
    @Test
    void withoutRoomToWaitCallsAreRefusedAsErlangBSays() throws IOException {
        List<Contact> calls = Centres.all(Centres.calls(
                Centres.stationary(
                        "days: 100", "days: 40", "calls-per-day: 5184", "menu: {most-waiting: 0}\ncalls-per-day: 5184"),
                42));
        assertThat(Centres.share(calls, call -> call.ending() == Ending.REFUSED))
                .isCloseTo(0.1092128459, within(0.004));
        assertThat(calls).noneMatch(call -> call.isQueued() && call.waitSeconds() > 0);
    }

    /** Told from the records alone: at no instant at which a call comes do more wait. */
    @Test
    void noMoreWaitThanThereIsRoomFor() throws IOException {
        List<Contact> calls = Centres.all(Centres.calls(Centres.of("""
                        scenario: m
                        language: fr-BE
                        days: 4
                        calls-per-day: 500
                        agents: {count: 4}
                        menu: {most-waiting: 3}
                        topics: [{name: a, transfer: 0}]
                        """), 1));
        long refused = 0;
        for (Contact call : calls) {
            long enters = Centres.start(call) + call.ivrSeconds();
            // Calls of the same second may stand in either order.
            long waiting = calls.stream()
                    .filter(Contact::isQueued)
                    .filter(other ->
                            Centres.start(other) + other.ivrSeconds() < enters && Centres.answeredAt(other) > enters)
                    .count();
            assertThat(waiting).isLessThanOrEqualTo(3);
            refused += call.ending() == Ending.REFUSED ? 1 : 0;
            assertThat(call.legs().isEmpty()).isEqualTo(call.ending() == Ending.REFUSED);
        }
        assertThat(refused).isGreaterThan(100);
    }

    /** The supervisor counts the calls that entered a queue; the others stand apart. */
    @Test
    void theSupervisorCountsCallsOfTheMenuApart() throws IOException {
        CentreSimulation centre = Centres.calls(centre("m", MENU, ", self-service: 0.3"), 1);
        Supervisor supervisor = new Supervisor(centre);
        PerformanceTally tally = supervisor.tally();
        List<Contact> calls = Centres.all(centre);
        calls.forEach(call -> tally.count(call.day(), call.place(), call.place() + 1));
        Supervisor.Report report = supervisor.report(tally);
        long queued = calls.stream().filter(Contact::isQueued).count();
        long abandoned = calls.stream().filter(Contact::isAbandoned).count();
        assertThat(report.simulated().offered()).isEqualTo(queued);
        assertThat(report.endedInMenu()).isEqualTo(calls.size() - queued);
        assertThat(report.simulated().abandonedShare()).isEqualTo((double) abandoned / queued);
    }
}
