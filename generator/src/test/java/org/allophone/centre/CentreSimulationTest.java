package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allophone.centre.entry.Ending;
import org.allophone.centre.staffing.Agent;
import org.allophone.person.Caller;
import org.allophone.scenario.Callers;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CentreSimulationTest {

    /** To the second, wrap-up and transferred calls included. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noAgentIsOnTwoLegsAtOnce(long seed) throws IOException {
        for (String name : List.of("telecom-be", "telecom-national")) {
            CentreSimulation centre = Centres.calls(ScenarioFile.bundled(name).scenario(), seed, -1, 3, -1);
            for (List<Contact> calls : Centres.siteDays(centre)) {
                Answer.assertNobodyIsOnTwoCallsAtOnce(Answer.of(Centres.legs(calls)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLegsOfACallAddUpToIt(long seed) throws IOException {
        for (String name : List.of("telecom-be", "telecom-national")) {
            CentreSimulation centre = Centres.calls(ScenarioFile.bundled(name).scenario(), seed, -1, 3, -1);
            for (Contact call : Centres.all(centre)) {
                long time = Centres.start(call) + call.ivrSeconds();
                List<Leg> legs = call.legs();
                if (!call.isQueued()) {
                    assertThat(legs).isEmpty();
                    assertThat(call.agent() + call.queue()).isEmpty();
                    assertThat(time).isEqualTo(Centres.end(call));
                    continue;
                }
                String agent = "";
                for (Leg leg : legs) {
                    assertThat(leg.number()).isEqualTo(legs.indexOf(leg) + 1);
                    assertThat(leg.queuedMicros()).isEqualTo(time * 1_000_000);
                    assertThat(List.of(leg.waitSeconds(), leg.talkSeconds(), leg.holdSeconds(), leg.wrapUpSeconds()))
                            .allMatch(seconds -> seconds >= 0);
                    assertThat(leg.agent().isEmpty()).isEqualTo(leg.outcome() == Leg.Outcome.ABANDONED);
                    time += leg.waitSeconds() + leg.talkSeconds() + leg.holdSeconds();
                    agent = leg.agent().isEmpty() ? agent : leg.agent();
                }
                Leg last = legs.get(legs.size() - 1);
                assertThat(legs).hasSize(call.transfers() + 1);
                assertThat(legs.subList(0, legs.size() - 1)).allMatch(leg -> leg.outcome() == Leg.Outcome.TRANSFERRED);
                assertThat(last.outcome()).isEqualTo(call.isAbandoned() ? Leg.Outcome.ABANDONED : Leg.Outcome.ANSWERED);
                assertThat(call.agent()).as("the last agent who spoke").isEqualTo(agent);
                assertThat(last.queue()).isEqualTo(call.queue());
                assertThat(time).isEqualTo(Centres.end(call));
                assertThat(sum(legs, Leg::waitSeconds)).isEqualTo(call.waitSeconds());
                assertThat(sum(legs, Leg::talkSeconds)).isEqualTo(call.talkSeconds());
                assertThat(sum(legs, Leg::holdSeconds)).isEqualTo(call.holdSeconds());
                assertThat(sum(legs, Leg::wrapUpSeconds)).isEqualTo(call.wrapUpSeconds());
            }
        }
    }

    /** Agents of telecom-be serve its one queue until it closes; in telecom-national each queue has many. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCallIsTransferredToSomebodyElse(long seed) throws IOException {
        for (String name : List.of("telecom-be", "telecom-national")) {
            CentreSimulation centre = Centres.calls(ScenarioFile.bundled(name).scenario(), seed, -1, 10, -1);
            List<Leg> legs = Centres.legs(Centres.all(centre));
            int transferred = 0;
            for (int i = 1; i < legs.size(); i++) {
                if (legs.get(i).number() == 2) {
                    assertThat(legs.get(i).agent())
                            .as("%s", legs.get(i))
                            .isNotEqualTo(legs.get(i - 1).agent());
                    transferred++;
                }
            }
            assertThat(transferred).isGreaterThan(50);
        }
    }

    /** Beyond the 3,000,000 numbers of the plan, further sites share the customers of the first ones. */
    @ParameterizedTest
    @CsvSource({"1, 1, 20000", "1, 7, 140000", "1, 200, 3000000", "4, 1, 5000", "4, 4, 20000", "4, 6, 30000"})
    void eachSiteHasCallersOfItsOwnAsLongAsThereAreNumbers(int ofScenario, int sites, int callers) throws IOException {
        CentreScenario scenario = Centres.bundled("telecom-be", "sites: 1\n", "sites: " + ofScenario + "\n");
        CentreSimulation centre = Centres.calls(scenario, 1, -1, 1, sites);
        assertThat(centre.callers().size(sites)).isEqualTo(callers);
        assertThat(IntStream.range(0, callers)
                        .mapToLong(centre.callers()::numberOf)
                        .distinct()
                        .count())
                .isEqualTo(callers);
    }

    /** No shortage is told as long as each site has its own people and the plan has numbers for more of them. */
    @ParameterizedTest
    @CsvSource({
        "de-fiction, 2600, 1, 2600, -1",
        "de-fiction, 2600, 2, 5200, -1",
        "de-fiction, 2600, 5, 5200, 3",
        "de-fiction, 5200, 1, 5200, 0",
        "gb-fiction, 9000, 2, 9000, 1",
        "se-fiction, 495, 4, 495, 3"
    })
    void theCallersOfASmallNumberingPlanAreAsFewAsTheirShortageTells(
            String plan, int population, int sites, int people, int sharing) throws IOException {
        CentreScenario scenario =
                Centres.bundled("telecom-be", "be-unassigned", plan, "population: 20000", "population: " + population);
        CentreSimulation centre = Centres.calls(scenario, 1, -1, 10, sites);
        long numbers = scenario.callers().numbering().size();
        assertThat(centre.callers().size(sites)).isEqualTo(people);
        assertThat(scenario.callers().shortage(1, sites))
                .isEqualTo(
                        sharing < 0
                                ? Optional.empty()
                                : Optional.of(new Callers.Shortage(people, sites, plan, numbers, sharing)));
        assertThat(IntStream.range(0, people)
                        .mapToObj(centre.callers()::numberOf)
                        .toList())
                .doesNotHaveDuplicates()
                .containsAll(Centres.all(centre).stream().map(Contact::caller).toList());
    }

    private static int sum(List<Leg> legs, ToIntFunction<Leg> seconds) {
        return legs.stream().mapToInt(seconds).sum();
    }

    /** The first ones in the order of rows: of any number of calls from the start, each case has one that says it is the first. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theFirstCallOfACaseInTheDataSetSaysSo(long seed) throws IOException {
        CentreSimulation centre =
                Centres.calls(ScenarioFile.bundled("telecom-be").scenario(), seed, -1, 60, 2);
        Set<Long> seen = new HashSet<>();
        int returned = 0;
        for (Contact call : Centres.all(centre)) {
            assertThat(call.isFirstOfCase()).as("%s", call).isEqualTo(seen.add(call.caseNumber()));
            returned += call.isFirstOfCase() && call.contactNumber() > 1 ? 1 : 0;
        }
        assertThat(returned).as("cases from before the start").isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theContactsOfACaseAreFoundFromOneOfThem(long seed) throws IOException {
        for (int sites = 1; sites <= 2; sites++) {
            CentreSimulation centre =
                    Centres.calls(ScenarioFile.bundled("telecom-be").scenario(), seed, -1, 10, sites);
            Map<Long, List<Contact>> cases =
                    Centres.all(centre).stream().collect(Collectors.groupingBy(Contact::caseNumber));
            cases.values().stream().limit(300).forEach(ofCase -> {
                Contact found = centre.contact(ofCase.get(0).number()).orElseThrow();
                assertThat(Centres.told(found)).isEqualTo(Centres.told(ofCase.get(0)));
                assertThat(centre.contactsOfCase(found))
                        .extracting(Centres::told)
                        .containsExactlyElementsOf(
                                ofCase.stream().map(Centres::told).toList());
            });
        }
    }

    @Test
    void aNumberThatNoCallHasIsNotFound() throws IOException {
        CentreSimulation centre =
                Centres.calls(ScenarioFile.bundled("telecom-be").scenario(), 1, 100, -1, -1);
        for (long number : new long[] {Long.MIN_VALUE, -1, 0, 101, Long.MAX_VALUE}) {
            assertThat(centre.contact(number)).as("call %d", number).isEmpty();
        }
        assertThat(centre.contact(100)).isPresent();
    }

    /** The first week of telecom-national, and a centre that never closes, whose agents come every other day. */
    @Test
    void theAgentsOfACentreAreThoseWhoAnswerItsCalls() throws IOException {
        for (CentreScenario scenario : List.of(
                ScenarioFile.bundled("telecom-national").scenario(),
                ScenarioFile.bundled("telecom-be").scenario(),
                Centres.stationary())) {
            CentreSimulation centre = Centres.calls(scenario, 5, -1, 7, 2);
            List<Agent> agents = centre.agents().toList();
            Set<String> names = agents.stream().map(Agent::name).collect(Collectors.toSet());
            Set<String> answered = new HashSet<>();
            Centres.legs(Centres.all(centre)).forEach(leg -> answered.add(leg.agent()));
            answered.remove("");
            assertThat(names).hasSameSizeAs(agents).isEqualTo(answered);
            assertThat(agents).allSatisfy(agent -> {
                assertThat(agent.name().startsWith("S2-")).isEqualTo(agent.site() == 2);
                assertThat(agent.skills()).isSorted().isNotEmpty();
                assertThat(agent.pacePercent()).isBetween(40, 250);
            });
            assertThat(centre.agents()).containsExactlyElementsOf(agents);
        }
    }

    @Test
    void theCallersOfACentreAreListedInNoOrderOfTheirCalls() throws IOException {
        CentreSimulation centre =
                Centres.calls(ScenarioFile.bundled("telecom-be").scenario(), 1, -1, -1, 2);
        List<Caller> listed = IntStream.range(0, centre.callers().size(2))
                .mapToObj(centre.callers()::listed)
                .toList();
        Map<Long, Caller> byNumber = listed.stream().collect(Collectors.toMap(Caller::number, caller -> caller));
        for (Contact call : Centres.all(centre)) {
            Caller caller = Objects.requireNonNull(byNumber.get(call.caller()));
            assertThat(caller.segment()).isEqualTo(call.segment());
            assertThat(caller.site()).isEqualTo(call.site());
            assertThat(caller.busiestTenth()).isEqualTo(call.callerIndex() % 20_000 < 2000);
        }
        // The busiest stand anywhere: of 2,000 the mean place has a standard error of 130.
        double meanPlace = IntStream.range(0, 20_000)
                .filter(place -> listed.get(place).busiestTenth())
                .average()
                .orElseThrow();
        assertThat(meanPlace).isCloseTo(10_000, within(600.0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void callsComeInOrderDuringOpeningHoursAndKeepTheirNumber(long seed) throws IOException {
        CentreScenario scenario = ScenarioFile.bundled("telecom-be").scenario();
        CentreSimulation centre = Centres.calls(scenario, seed);
        List<Contact> calls = Centres.all(centre);

        // Two months in three are within 4 % of the scenario's load; four standard deviations.
        assertThat((double) calls.size()).isCloseTo((double) scenario.calls(), within(0.17 * scenario.calls()));
        for (int i = 0; i < calls.size(); i++) {
            Contact call = calls.get(i);
            LocalDateTime start = LocalDateTime.ofEpochSecond(call.startMicros() / 1_000_000, 0, ZoneOffset.UTC);
            assertThat(call.number()).isEqualTo(i + 1);
            assertThat(start.getHour()).isBetween(8, 17);
            assertThat(scenario.opening().isOpenOn(start.toLocalDate())).isTrue();
            assertThat(call.agent().isEmpty()).isEqualTo(!call.isAnswered() && call.transfers() == 0);
            assertThat(call.isResolved() && !call.isAnswered() && call.ending() != Ending.SELF_SERVED)
                    .isFalse();
        }
    }

    /** With one topic there is none to take it for. Of 100,000 calls the standard error of the share is 0.0013. */
    @ParameterizedTest
    @CsvSource({"1, 1, 0", "1, 2, 1", "0, 2, 0", "0.2, 2, 0.2", "0.2, 5, 0.2"})
    void aMistypedCodeIsAnotherTopic(double errors, int topics, double mistyped) throws IOException {
        String ofTopics = IntStream.range(0, topics)
                .mapToObj(i -> "{name: t" + i + ", share: " + 1.0 / topics + ", talk: {mean: 1s}}")
                .collect(Collectors.joining(", "));
        CentreScenario scenario =
                Centres.of("scenario: typing\nlanguage: fr-BE\ncalls-per-day: 5000\nagents: {count: 200}\n"
                        + "wrap-up-code-errors: " + errors + "\ntopics: [" + ofTopics + "]\n");
        List<Contact> answered = Centres.all(Centres.calls(scenario, 1)).stream()
                .filter(call -> call.isAnswered())
                .toList();
        assertThat(Centres.share(answered, call -> !call.wrapUpCode().equals(call.topic())))
                .isCloseTo(mistyped, within(mistyped == 0.2 ? 0.006 : 0));
        assertThat(answered.stream().map(Contact::wrapUpCode).distinct()).hasSize(topics);
    }

    @Test
    void aSupervisorOfTheSmallCentreSeesSomePeopleWaitAndAFewGiveUp() throws IOException {
        List<Contact> calls =
                Centres.all(Centres.calls(ScenarioFile.bundled("telecom-be").scenario(), 42));
        assertThat(Centres.share(calls, Contact::isAbandoned)).isBetween(0.02, 0.15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"telecom-be", "telecom-national"})
    void siteDaysSimulatedInAnyOrderOrTwiceGiveTheSameContacts(String name) throws IOException {
        CentreScenario scenario = ScenarioFile.bundled(name).scenario();
        List<String> forward = Centres.all(Centres.calls(scenario, 7, -1, 4, 2)).stream()
                .map(Centres::told)
                .toList();
        List<CentreSimulation.PlannedSiteDay> siteDays = new ArrayList<>();
        Centres.calls(scenario, 7, -1, 4, 2).siteDays().forEachRemaining(siteDays::add);
        Collections.reverse(siteDays);
        List<String> backward = new ArrayList<>();
        for (CentreSimulation.PlannedSiteDay siteDay : siteDays) {
            siteDay.simulate();
            backward.addAll(
                    0,
                    Centres.contacts(siteDay.simulate()).stream()
                            .map(Centres::told)
                            .toList());
        }
        assertThat(backward).isEqualTo(forward);
    }
}
