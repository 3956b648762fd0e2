package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allophone.centre.staffing.Agent;
import org.allophone.person.Caller;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CentreSimulationTest {

    /** To the second, wrap-up and passed-on calls included. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noAgentIsOnTwoLegsAtOnce(long seed) throws IOException {
        for (String name : List.of("telecom-be", "telecom-national")) {
            CentreSimulation centre = Centres.calls(ScenarioFile.bundled(name).scenario(), seed);
            for (long day = 0; day < 3; day++) {
                List<Leg> legs = new ArrayList<>();
                centre.playLegs(day, legs::add);
                Answer.assertNobodyIsOnTwoCallsAtOnce(Answer.of(legs));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLegsOfACallAddUpToIt(long seed) throws IOException {
        for (String name : List.of("telecom-be", "telecom-national")) {
            CentreSimulation centre = Centres.calls(ScenarioFile.bundled(name).scenario(), seed);
            for (long day = 0; day < 3; day++) {
                List<CentreCall> calls = new ArrayList<>();
                List<Leg> legs = new ArrayList<>();
                centre.playSiteDay(day, calls::add);
                centre.playLegs(day, legs::add);
                int next = 0;
                for (CentreCall call : calls) {
                    int first = next;
                    long time = Centres.start(call) + call.ivrSeconds();
                    while (next < legs.size() && legs.get(next).callNumber() == call.number()) {
                        Leg leg = legs.get(next);
                        assertThat(leg.number()).isEqualTo(next - first + 1);
                        assertThat(leg.queuedMicros()).isEqualTo(time * 1_000_000);
                        assertThat(List.of(
                                        leg.waitSeconds(), leg.talkSeconds(), leg.holdSeconds(), leg.wrapUpSeconds()))
                                .allMatch(seconds -> seconds >= 0);
                        assertThat(leg.agent().isEmpty()).isEqualTo(leg.outcome() == Leg.Outcome.ABANDONED);
                        time += leg.waitSeconds() + leg.talkSeconds() + leg.holdSeconds();
                        next++;
                    }
                    List<Leg> ofCall = legs.subList(first, next);
                    Leg last = ofCall.get(ofCall.size() - 1);
                    assertThat(ofCall).hasSize(call.transfers() + 1);
                    assertThat(ofCall.subList(0, ofCall.size() - 1))
                            .allMatch(leg -> leg.outcome() == Leg.Outcome.TRANSFERRED);
                    assertThat(last.outcome())
                            .isEqualTo(call.abandoned() ? Leg.Outcome.ABANDONED : Leg.Outcome.ANSWERED);
                    assertThat(last.agent()).isEqualTo(call.agent());
                    assertThat(last.queue()).isEqualTo(call.queue());
                    assertThat(time).isEqualTo(Centres.end(call));
                    assertThat(sum(ofCall, Leg::waitSeconds)).isEqualTo(call.waitSeconds());
                    assertThat(sum(ofCall, Leg::talkSeconds)).isEqualTo(call.talkSeconds());
                    assertThat(sum(ofCall, Leg::holdSeconds)).isEqualTo(call.holdSeconds());
                    assertThat(sum(ofCall, Leg::wrapUpSeconds)).isEqualTo(call.wrapUpSeconds());
                }
                assertThat(next).isEqualTo(legs.size());
            }
        }
    }

    /** Agents of telecom-be serve its one queue until it closes; in telecom-national each queue has many. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCallIsPassedOnToSomebodyElse(long seed) throws IOException {
        for (String name : List.of("telecom-be", "telecom-national")) {
            CentreSimulation centre = Centres.calls(ScenarioFile.bundled(name).scenario(), seed);
            List<Leg> legs = new ArrayList<>();
            for (long day = 0; day < 10; day++) {
                centre.playLegs(day, legs::add);
            }
            int passedOn = 0;
            for (int i = 1; i < legs.size(); i++) {
                if (legs.get(i).number() == 2) {
                    assertThat(legs.get(i).agent())
                            .as("%s", legs.get(i))
                            .isNotEqualTo(legs.get(i - 1).agent());
                    passedOn++;
                }
            }
            assertThat(passedOn).isGreaterThan(50);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 20000", "1, 7, 140000", "1, 200, 3000000", "4, 1, 5000", "4, 4, 20000", "4, 6, 30000"})
    void moreSitesHaveMoreCallersAsLongAsThereAreNumbers(int ofScenario, int sites, int callers) throws IOException {
        CentreScenario scenario = Centres.bundled("telecom-be", "sites: 1\n", "sites: " + ofScenario + "\n");
        CentreSimulation centre = new CentreSimulation(
                scenario, new Seed(1), OptionalLong.empty(), OptionalInt.of(1), OptionalInt.of(sites));
        assertThat(centre.callers().size()).isEqualTo(callers);
        assertThat(IntStream.range(0, callers)
                        .mapToLong(centre.callers()::numberOf)
                        .distinct()
                        .count())
                .isEqualTo(callers);
    }

    /** A hundred thousand calls take 23 sites: as with one, the busiest caller of thirty days calls some twenty times. */
    @Test
    void moreCallsComeFromMoreCallers() throws IOException {
        CentreSimulation centre = new CentreSimulation(
                ScenarioFile.bundled("telecom-be").scenario(),
                new Seed(1),
                OptionalLong.of(100_000),
                OptionalInt.empty(),
                OptionalInt.empty());
        Map<Integer, Long> callsOfCallers = Centres.all(centre).stream()
                .collect(Collectors.groupingBy(CentreCall::callerIndex, Collectors.counting()));
        assertThat(Collections.max(callsOfCallers.values())).isLessThan(40);
    }

    private static int sum(List<Leg> legs, ToIntFunction<Leg> seconds) {
        return legs.stream().mapToInt(seconds).sum();
    }

    /** The first ones in the order of rows: of any number of calls from the start, each case has one that says it is the first. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theFirstCallOfACaseInTheDataSetSaysSo(long seed) throws IOException {
        CentreSimulation centre = new CentreSimulation(
                ScenarioFile.bundled("telecom-be").scenario(),
                new Seed(seed),
                OptionalLong.empty(),
                OptionalInt.of(60),
                OptionalInt.of(2));
        Set<Long> seen = new HashSet<>();
        int returned = 0;
        for (CentreCall call : Centres.all(centre)) {
            assertThat(call.firstOfCase()).as("%s", call).isEqualTo(seen.add(call.caseNumber()));
            returned += call.firstOfCase() && call.contact() > 1 ? 1 : 0;
        }
        assertThat(returned).as("cases from before the start").isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theSiteDaysOfACaseAreFoundWithoutPlayingThem(long seed) throws IOException {
        for (int sites = 1; sites <= 2; sites++) {
            CentreSimulation centre = new CentreSimulation(
                    ScenarioFile.bundled("telecom-be").scenario(),
                    new Seed(seed),
                    OptionalLong.empty(),
                    OptionalInt.empty(),
                    OptionalInt.of(sites));
            Map<Long, Set<Long>> played = new HashMap<>();
            for (long day = 0; day < centre.load().siteDays(); day++) {
                long siteDay = day;
                centre.playSiteDay(
                        day,
                        call -> played.computeIfAbsent(call.caseNumber(), number -> new TreeSet<>())
                                .add(siteDay));
            }
            played.forEach((caseNumber, siteDays) -> assertThat(centre.siteDaysOfCase(caseNumber))
                    .as("case %d", caseNumber)
                    .containsExactlyElementsOf(siteDays));
        }
    }

    /** The first week of telecom-national, and a centre that never closes, whose agents come every other day. */
    @Test
    void theAgentsOfACentreAreThoseWhoAnswerItsCalls() throws IOException {
        for (CentreScenario scenario : List.of(
                ScenarioFile.bundled("telecom-national").scenario(),
                ScenarioFile.bundled("telecom-be").scenario(),
                Centres.stationary())) {
            CentreSimulation centre = new CentreSimulation(
                    scenario, new Seed(5), OptionalLong.empty(), OptionalInt.of(7), OptionalInt.of(2));
            List<Agent> agents = centre.agents().toList();
            Set<String> names = agents.stream().map(Agent::name).collect(Collectors.toSet());
            Set<String> answered = new HashSet<>();
            for (long day = 0; day < centre.load().siteDays(); day++) {
                centre.playLegs(day, leg -> answered.add(leg.agent()));
            }
            answered.remove("");
            assertThat(names).hasSameSizeAs(agents).isEqualTo(answered);
            assertThat(agents).allSatisfy(agent -> {
                assertThat(agent.name()).startsWith("S" + agent.site() + "-");
                assertThat(agent.skills()).isSorted().isNotEmpty();
                assertThat(agent.pacePercent()).isBetween(40, 250);
            });
            assertThat(centre.agents()).containsExactlyElementsOf(agents);
        }
    }

    @Test
    void aCallTellsItsCaller() throws IOException {
        CentreSimulation centre =
                Centres.calls(ScenarioFile.bundled("telecom-be").scenario(), 1);
        for (CentreCall call : Centres.all(centre)) {
            Caller caller = centre.callers().caller(call.callerIndex());
            assertThat(caller.number()).isEqualTo(call.caller());
            assertThat(caller.segment()).isEqualTo(call.segment());
            assertThat(caller.busiestTenth()).isEqualTo(call.callerIndex() < 2000);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void callsComeInOrderDuringOpeningHoursAndKeepTheirNumber(long seed) throws IOException {
        CentreScenario scenario = ScenarioFile.bundled("telecom-be").scenario();
        CentreSimulation centre = Centres.calls(scenario, seed);
        List<CentreCall> calls = Centres.all(centre);

        assertThat(calls).hasSize((int) scenario.calls());
        for (int i = 0; i < calls.size(); i++) {
            CentreCall call = calls.get(i);
            LocalDateTime start = LocalDateTime.ofEpochSecond(call.startMicros() / 1_000_000, 0, ZoneOffset.UTC);
            assertThat(call.number()).isEqualTo(i + 1);
            assertThat(start.getHour()).isBetween(8, 17);
            assertThat(scenario.opening().isOpenOn(start.toLocalDate())).isTrue();
            assertThat(call.agent().isEmpty()).isEqualTo(call.abandoned());
            assertThat(call.abandoned() && call.resolved()).isFalse();
        }
    }

    /** With one topic there is none to take it for. Of 100,000 calls the standard error of the share is 0.0013. */
    @ParameterizedTest
    @CsvSource({"1, 1, 0", "1, 2, 1", "0, 2, 0", "0.2, 2, 0.2", "0.2, 5, 0.2"})
    void aMistypedCodeIsAnotherTopic(double errors, int topics, double mistyped) throws IOException {
        String ofTopics = IntStream.range(0, topics)
                .mapToObj(i -> "{name: t" + i + ", share: " + 1.0 / topics + ", talk: {mean: 1s}}")
                .collect(Collectors.joining(", "));
        CentreScenario scenario = Centres.of("scenario: typing\ncalls-per-day: 5000\nagents: {count: 200}\n"
                + "wrap-up-code-errors: " + errors + "\ntopics: [" + ofTopics + "]\n");
        List<CentreCall> answered = Centres.all(Centres.calls(scenario, 1)).stream()
                .filter(call -> !call.abandoned())
                .toList();
        assertThat(Centres.share(answered, call -> !call.wrapUpCode().equals(call.topic())))
                .isCloseTo(mistyped, within(mistyped == 0.2 ? 0.006 : 0));
        assertThat(answered.stream().map(CentreCall::wrapUpCode).distinct()).hasSize(topics);
    }

    @Test
    void aSupervisorOfTheSmallCentreSeesSomePeopleWaitAndAFewGiveUp() throws IOException {
        List<CentreCall> calls =
                Centres.all(Centres.calls(ScenarioFile.bundled("telecom-be").scenario(), 42));
        assertThat(Centres.share(calls, CentreCall::abandoned)).isBetween(0.02, 0.15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"telecom-be", "telecom-national"})
    void siteDaysPlayedInAnyOrderOrTwiceGiveTheSameRows(String name) throws IOException {
        CentreScenario scenario = ScenarioFile.bundled(name).scenario();
        CentreSimulation centre =
                new CentreSimulation(scenario, new Seed(7), OptionalLong.empty(), OptionalInt.of(4), OptionalInt.of(2));
        List<CentreCall> forward = Centres.all(centre);
        CentreSimulation another =
                new CentreSimulation(scenario, new Seed(7), OptionalLong.empty(), OptionalInt.of(4), OptionalInt.of(2));
        List<CentreCall> backward = new ArrayList<>();
        for (long siteDay = another.load().siteDays() - 1; siteDay >= 0; siteDay--) {
            List<CentreCall> day = new ArrayList<>();
            another.playSiteDay(siteDay, call -> {});
            another.playSiteDay(siteDay, day::add);
            backward.addAll(0, day);
        }
        assertThat(backward).isEqualTo(forward);
    }
}
