package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.allophone.centre.demand.event.CentreEvent;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What events cause, against what the scenario says and what the calls themselves tell. */
class EventsTest {
    private static final String OUTAGE =
            "{id: big, kind: outage, on: 2025-01-14, at: \"10:00\", peak: 7, onset: 0s, lasts: 2h, half-life: 0s,"
                    + " topics: [b]}";
    private static final String RANDOM =
            "{kind: outage, per-month: 12, peak: 4, spread: 0.5, topics: [b]}, {kind: app-bug, per-month: 6, peak: 3,"
                    + " topics: [a, b]}";

    private static CentreScenario scenario(String events) throws IOException {
        return Centres.of("scenario: mine\n"
                + "language: fr-BE\n"
                + "start: 2025-01-06\n"
                + "days: 28\n"
                + "calls-per-day: 600\n"
                + "agents: {count: 16}\n"
                + "topics: [{name: a, share: 0.6, repeat: 0}, {name: b, share: 0.4}]\n"
                + "arrivals: {half-hours: flat, day-variation: 0, half-hour-variation: 0}\n"
                + "events: [" + events
                + "]\n");
    }

    /** 0.4 of 30 calls a half-hour, six times on top for four half-hours: 288, a Poisson number; four standard errors. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anOutageCausesTheCallsThatAreWritten(long seed) throws IOException {
        CentreSimulation centre = Centres.calls(scenario(OUTAGE), seed);
        EventTally tally = centre.events().get(0);
        assertThat(tally.expected()).isCloseTo(288, within(1e-6));
        assertThat((double) tally.caused()).isCloseTo(288, within(4 * Math.sqrt(288)));
        List<Contact> caused = Centres.all(centre).stream()
                .filter(call -> call.event().isPresent())
                .toList();
        assertThat(caused).allSatisfy(call -> {
            assertThat(call.topic()).isEqualTo("b");
            assertThat(call.event().map(CentreEvent::id)).contains("big");
        });
        assertThat(cases(caused)).hasSize((int) tally.caused());
        assertThat(caused.stream().filter(Contact::isFirstOfCase))
                .hasSize((int) tally.caused())
                .allSatisfy(call -> {
                    assertThat(Centres.date(call)).isEqualTo(LocalDate.of(2025, 1, 14));
                    assertThat(Centres.hour(call)).isBetween(10, 11);
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theTableOfEventsCountsTheCasesOfTheCalls(long seed) throws IOException {
        CentreSimulation centre = Centres.calls(scenario(OUTAGE + ", " + RANDOM), seed);
        Map<String, List<Contact>> byEvent = Centres.all(centre).stream()
                .filter(call -> call.event().isPresent())
                .collect(Collectors.groupingBy(
                        call -> call.event().map(CentreEvent::id).orElseThrow()));
        List<EventTally> tallies = centre.events();
        assertThat(tallies)
                .hasSizeGreaterThan(8)
                .extracting(tally -> tally.event().id())
                .doesNotHaveDuplicates();
        for (EventTally tally : tallies) {
            List<Contact> calls = byEvent.getOrDefault(tally.event().id(), List.of());
            if (!tally.event().date().isBefore(LocalDate.of(2025, 1, 6))) {
                assertThat(cases(calls)).as(tally.event().id()).hasSize((int) tally.caused());
            }
            assertThat(calls)
                    .allSatisfy(call -> assertThat(tally.event().topics()).contains(call.topic()));
        }
        assertThat(byEvent.keySet())
                .isSubsetOf(tallies.stream().map(tally -> tally.event().id()).collect(Collectors.toSet()));
    }

    /** 18 a month: of 120 months 2160, whose standard error is 46. */
    @Test
    void randomEventsAreAsManyAsWritten() throws IOException {
        int count = 0;
        for (long seed = 0; seed < 10; seed++) {
            CentreSimulation centre = new CentreSimulation(
                    scenario(RANDOM),
                    new Seed(seed),
                    new WindowRequest(
                            OptionalLong.empty(), Optional.empty(), OptionalInt.of(366), OptionalInt.empty()));
            count += (int) centre.events().stream()
                    .filter(tally -> !tally.event().date().isBefore(LocalDate.of(2025, 1, 6)))
                    .count();
        }
        assertThat((double) count).isCloseTo(18 * 366 / (365.25 / 12) * 10, within(4 * 46.0));
    }

    /** A part of the life has the same events and the same calls. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aWindowHasTheCallsOfTheWholeLife(long seed) throws IOException {
        CentreScenario scenario = scenario(OUTAGE + ", " + RANDOM);
        LocalDate from = LocalDate.of(2025, 1, 14);
        List<String> all = Centres.all(Centres.calls(scenario, seed)).stream()
                .filter(call -> Centres.date(call).equals(from))
                .map(EventsTest::told)
                .toList();
        CentreSimulation day = new CentreSimulation(
                scenario,
                new Seed(seed),
                new WindowRequest(OptionalLong.empty(), Optional.of(from), OptionalInt.of(1), OptionalInt.empty()));
        assertThat(Centres.all(day)).extracting(EventsTest::told).containsExactlyElementsOf(all);
        assertThat(all).anyMatch(told -> told.startsWith("big"));
    }

    /** The everyday calls of a day are as many as without events; caused calls come on top. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void causedCallsComeOnTop(long seed) throws IOException {
        long without = Centres.calls(scenario("{kind: outage, on: 2030-01-14, peak: 2, topics: [b]}"), seed)
                .window()
                .calls();
        CentreSimulation with = Centres.calls(scenario(OUTAGE), seed);
        assertThat(with.window().calls() - without)
                .isEqualTo(with.events().get(0).caused());
    }

    /** A talk of 0.6 of the usual one: about 250 calls, a spread of 0.85, five standard errors. */
    @Test
    void aRecordedMessageMakesTheCallsShorter() throws IOException {
        List<Contact> calls = Centres.all(Centres.calls(scenario(OUTAGE), 1)).stream()
                .filter(call -> call.topic().equals("b") && call.isAnswered() && call.talkSeconds() > 0)
                .toList();
        assertThat(meanLogTalk(calls, true) - meanLogTalk(calls, false)).isCloseTo(Math.log(0.6), within(0.3));
    }

    private static double meanLogTalk(List<Contact> calls, boolean caused) {
        return calls.stream()
                .filter(call -> call.event().isPresent() == caused)
                .mapToDouble(call -> Math.log(call.talkSeconds()))
                .average()
                .orElseThrow();
    }

    private static Set<Long> cases(List<Contact> calls) {
        return calls.stream().map(Contact::caseNumber).collect(Collectors.toSet());
    }

    private static String told(Contact call) {
        return call.event().map(CentreEvent::id).orElse("") + " " + Centres.told(call);
    }
}
