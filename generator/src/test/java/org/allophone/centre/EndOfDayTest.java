package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allophone.centre.staffing.Agent;
import org.allophone.scenario.CentreScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Days that do not come to an end by themselves before the next one begins. */
class EndOfDayTest {
    private static final String ALL_WEEK = "days: [mon, tue, wed, thu, fri, sat, sun], holidays: none";

    private static Stream<Arguments> nastyCentres() {
        return Stream.of(
                        // Hardly ever closed.
                        "opening: {%s, from: 00:30, to: 24:00}".formatted(ALL_WEEK) + topic("talk: {mean: 30m}"),
                        "opening: {%s, from: 00:00, to: 23:30}".formatted(ALL_WEEK) + topic("talk: {mean: 30m}"),
                        "opening: {%s, from: 08:00, to: 24:00}".formatted(ALL_WEEK) + topic("talk: {mean: 30m}"),
                        // Backlogs that no night is long enough for.
                        "patience: {distribution: constant, mean: 1d}" + topic("talk: {mean: 5m}"),
                        "patience: {distribution: constant, mean: 1d}\nopening: {%s, from: 00:00, to: 24:00}"
                                        .formatted(ALL_WEEK)
                                + topic("transfer: 0.5, repeat: {share: 1, mean: 1d}, resolved: 0"),
                        // Talk, hold, wrap-up and menu of a day.
                        topic("talk: {distribution: constant, mean: 23h}"),
                        "opening: {%s, from: 00:00, to: 24:00}".formatted(ALL_WEEK)
                                + topic("talk: {mean: 20h, spread: 3, distribution: lognormal}, transfer: 1,"
                                        + " repeat: {share: 1, mean: 1d}, resolved: 0"),
                        topic("hold: {share: 1, mean: 1d}, wrap-up: {mean: 1d}, repeat: {share: 1, mean: 1d}"),
                        "ivr: {distribution: lognormal, mean: 1h, spread: 3}\nopening: {%s, from: 05:00, to: 24:00}"
                                        .formatted(ALL_WEEK)
                                + topic("transfer: 1, repeat: {share: 1, mean: 1d}, resolved: 0"))
                .flatMap(lines -> IntStream.of(1, 2, 3).mapToObj(seed -> Arguments.of(lines, seed)));
    }

    private static String topic(String fields) {
        return "\ntopics: [{name: a, " + fields + "}]\n";
    }

    @ParameterizedTest
    @MethodSource("nastyCentres")
    void nobodyIsOnTwoCallsAtOnceAcrossDays(String lines, int seed) throws IOException {
        CentreScenario scenario = Centres.of(
                "scenario: nasty\nlanguage: fr-BE\ncalls-per-day: 150\ndays: 14\nagents: {names: [A, B]}\ncallers: {population: 1000000}\n"
                        + lines);
        CentreSimulation centre = Centres.calls(scenario, seed);
        List<Contact> calls = new ArrayList<>(Centres.all(centre));
        List<Leg> legs = Centres.legs(calls);

        Answer.assertNobodyIsOnTwoCallsAtOnce(Answer.of(legs));
        assertThat(legs).allSatisfy(leg -> assertThat(leg.talkSeconds()).isGreaterThanOrEqualTo(0));

        calls.sort(Comparator.comparingLong(Centres::start).thenComparingLong(Contact::number));
        Map<Long, Contact> lastOfCase = new HashMap<>();
        Map<Long, Contact> lastOfCaller = new HashMap<>();
        for (Contact call : calls) {
            Contact before = lastOfCase.put(call.caseNumber(), call);
            assertThat(before == null || Centres.start(call) >= Centres.end(before))
                    .as(() -> Centres.told(call) + " after " + Centres.told(before))
                    .isTrue();
            Contact earlier = lastOfCaller.put(call.caller(), call);
            assertThat(earlier == null || Centres.start(call) >= Centres.end(earlier))
                    .as("caller of %s", call.number())
                    .isTrue();
        }
    }

    /** Even if a hundred people make all calls of a centre: two of a caller's cases may then come up on one day. */
    @ParameterizedTest
    @CsvSource({
        "telecom-be, 20000",
        "telecom-be, 100",
        "telecom-be, 1",
        "telecom-national, 500000",
        "telecom-national, 20000"
    })
    void aCallerIsNeverOnTwoCallsAtOnce(String name, int population) throws IOException {
        for (int seed = 1; seed <= 3; seed++) {
            String asShipped = name.equals("telecom-be") ? "population: 20000" : "population: 500000";
            CentreScenario scenario = Centres.bundled(name, asShipped, "population: " + population);
            List<Contact> calls = new ArrayList<>(Centres.all(Centres.calls(scenario, seed, 20_000, -1, 1)));
            calls.sort(Comparator.comparingLong(Contact::startEpochSecond).thenComparingLong(Contact::number));
            Map<Long, Long> endOfCaller = new HashMap<>();
            for (Contact call : calls) {
                long end = call.startEpochSecond() + call.durationSeconds();
                Long before = endOfCaller.put(call.caller(), end);
                assertThat(before == null || before <= call.startEpochSecond())
                        .as("seed %d, call %d", seed, call.number())
                        .isTrue();
            }
            assertThat(endOfCaller).hasSizeGreaterThanOrEqualTo(Math.min(population, 1000) / 2);
        }
    }

    /** The last calls before midnight are not all cut at midnight. */
    @Test
    void agentsWhoNeverRestAreThemselvesOnEveryDay() throws IOException {
        CentreScenario scenario =
                Centres.of("scenario: a2\nlanguage: fr-BE\ncalls-per-day: 2000\ndays: 20\nagents: {count: 24}\n"
                        + "opening: {" + ALL_WEEK + ", from: 00:00, to: 24:00}\ntopics: [{name: a}]\n");
        CentreSimulation centre = Centres.calls(scenario, 1);
        List<Contact> calls = Centres.all(centre);
        Map<String, Set<Long>> daysOfAgent = calls.stream()
                .filter(call -> call.isAnswered())
                .collect(Collectors.groupingBy(
                        Contact::agent,
                        Collectors.mapping(call -> Centres.date(call).toEpochDay(), Collectors.toSet())));
        assertThat(daysOfAgent).hasSize(24);
        assertThat(centre.agents().map(Agent::name))
                .hasSize(24)
                .containsExactlyInAnyOrderElementsOf(daysOfAgent.keySet());
        assertThat(daysOfAgent).allSatisfy((agent, days) -> assertThat(days).hasSize(20));
        assertThat(calls.stream().filter(call -> Centres.end(call) % 86_400 == 0))
                .hasSizeLessThan(5);
    }
}
