package org.allophone.centre.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.allophone.centre.CentreCall;
import org.allophone.centre.CentreSimulation;
import org.allophone.centre.Centres;
import org.allophone.centre.QueueingTheoryOfCallsTest;
import org.allophone.centre.demand.CallVolume;
import org.allophone.centre.staffing.Roster;
import org.allophone.centre.staffing.Workforce;
import org.allophone.random.Seed;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.theory.QueueTheory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupervisorTest {
    private static final long OPENING_MICROS = 20_094L * 86_400_000_000L + 8 * 3_600_000_000L; // 2025-01-06, 8h

    /** Few enough to count by hand: two answered in time, one late, one abandoned, and one abandoned after it was passed on. */
    private static List<CentreCall> fiveCalls() {
        return List.of(
                call(1, 1, true, false, 0, 100, 20, 30, 0),
                call(2, 1, false, false, 20, 200, 0, 50, 1),
                call(3, 2, true, false, 21, 300, 0, 0, 0),
                call(4, 1, false, true, 47, 0, 0, 0, 0),
                call(5, 1, false, true, 12, 40, 0, 10, 1));
    }

    private static CentreCall call(
            long number,
            int contact,
            boolean resolved,
            boolean abandoned,
            int wait,
            int talk,
            int hold,
            int wrapUp,
            int transfers) {
        return new CentreCall(
                number,
                number,
                contact,
                contact == 1,
                0,
                32_40_000000L,
                "residential",
                abandoned ? "" : "A",
                OPENING_MICROS + number * 60_000_000,
                "billing",
                resolved,
                abandoned,
                "general",
                5,
                wait,
                talk,
                hold,
                wrapUp,
                transfers,
                abandoned ? "" : "billing",
                0);
    }

    private static CentreSimulation asked(CentreScenario scenario, long calls, int sites) {
        return new CentreSimulation(
                scenario, new Seed(42), OptionalLong.of(calls), OptionalInt.empty(), OptionalInt.of(sites));
    }

    private static CentreSimulation telecom(long calls, int sites) throws IOException {
        return asked(ScenarioFile.bundled("telecom-be").scenario(), calls, sites);
    }

    private static Supervisor.Report report(CentreSimulation centre, Iterable<CentreCall> calls) {
        Supervisor supervisor = new Supervisor(centre);
        PerformanceTally tally = supervisor.tally();
        calls.forEach(tally);
        return supervisor.report(tally);
    }

    private static long agentSeconds(CentreSimulation centre, List<CentreCall> calls) {
        Performance simulated = report(centre, calls).simulated();
        long handle = calls.stream()
                .mapToLong(call -> call.talkSeconds() + call.holdSeconds() + call.wrapUpSeconds())
                .sum();
        return Math.round(handle / simulated.occupancy());
    }

    /** The fifth and last call comes five minutes after opening; until then five agents are there for 301 seconds each. */
    @Test
    void theFiguresOfFiveCallsAreThoseFoundByHand() throws IOException {
        assertThat(report(telecom(5, 1), fiveCalls()).simulated())
                .isEqualTo(new Performance(
                        5, 3, 2, 20, 2.0 / 5, 41.0 / 3, 100.0 / 5, 700.0 / 3, 750.0 / (5 * 301), 1.0 / 2));
    }

    /** The two that were passed on came to the agents twice: 7 in 301 seconds, of 750 / 5 seconds; 100 / 2 seconds of patience. */
    @Test
    void thePredictionForFiveCallsIsThatOfErlangAWithTheirMeans() throws IOException {
        Performance predicted = report(telecom(5, 1), fiveCalls()).predicted();
        QueueTheory theory = QueueTheory.erlangA(5, 7.0 / 301, 150, 50);
        assertThat(predicted.offered()).isEqualTo(5);
        assertThat(predicted.abandoned()).isEqualTo(Math.round(7 * theory.abandoning()));
        assertThat(predicted.answered()).isEqualTo(5 - predicted.abandoned());
        assertThat(predicted.meanWait()).isCloseTo(7 * theory.meanWait() / 5, within(1e-9));
        assertThat(predicted.occupancy()).isCloseTo(theory.occupancy(5, 7.0 / 301, 150), within(1e-12));
        assertThat(predicted.averageHandleTime()).isEqualTo(700.0 / 3);
        assertThat(predicted.firstCallResolution()).isNaN();
    }

    @Test
    void noCallsHaveNoFigures() throws IOException {
        Supervisor.Report report = report(telecom(0, 1), List.of());
        assertThat(report.simulated())
                .isEqualTo(new Performance(
                        0, 0, 0, 20, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN));
        assertThat(report.predicted()).isEqualTo(report.simulated());
    }

    /** A tally may see a few calls alone, or only callers who gave up. */
    @Test
    void callsThatNobodyAnsweredHaveAPredictionToo() throws IOException {
        Performance predicted = report(telecom(4, 1), fiveCalls().subList(3, 4)).predicted();
        assertThat(predicted.serviceLevel()).isBetween(0.0, 1.0);
        assertThat(predicted.meanWait()).isBetween(0.0, 60.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theFiguresDependNeitherOnTheOrderNorOnTheThreads(int threads) throws IOException {
        CentreSimulation centre = telecom(3000, 2);
        List<CentreCall> calls = Centres.all(centre);
        Supervisor supervisor = new Supervisor(centre);
        List<CentreCall> shuffled = new ArrayList<>(calls);
        Collections.shuffle(shuffled, new Random(threads));
        List<PerformanceTally> tallies = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            tallies.add(supervisor.tally());
        }
        for (int i = 0; i < shuffled.size(); i++) {
            tallies.get(i % threads).accept(shuffled.get(i));
        }
        PerformanceTally all = supervisor.tally();
        tallies.forEach(all::merge);
        assertThat(supervisor.report(all)).isEqualTo(report(centre, calls));
    }

    /** 22 working days of ten hours, five agents who are there all day. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void agentsOfAllSitesAreStaffedOnOpenDays(int sites) throws IOException {
        CentreSimulation centre = new CentreSimulation(
                ScenarioFile.bundled("telecom-be").scenario(),
                new Seed(42),
                OptionalLong.empty(),
                OptionalInt.empty(),
                OptionalInt.of(sites));
        assertThat(agentSeconds(centre, Centres.all(centre))).isEqualTo(sites * 22L * 5 * 36_000);
    }

    /** Agents by the half-hour, on shifts: as many seconds as the rosters of the days have. */
    @Test
    void shiftsAreStaffedFromBeginningToEnd() throws IOException {
        CentreScenario scenario = ScenarioFile.bundled("telecom-national").scenario();
        CentreSimulation centre = Centres.calls(scenario, 42);
        long millis = scenario.dates()
                .filter(date -> scenario.weight(date) > 0)
                .map(date -> centre.rosters().roster(date))
                .mapToLong(SupervisorTest::dutyMillis)
                .sum();
        assertThat(agentSeconds(centre, Centres.national())).isEqualTo(millis / 1000);
    }

    private static long dutyMillis(Roster roster) {
        long sum = 0;
        for (int agent = 0; agent < roster.agents(); agent++) {
            sum += roster.endOf(agent) - roster.startOf(agent);
        }
        return sum;
    }

    /** Two sites have some 410 calls a day: the last day is cut short at the first site or at the second. */
    @ParameterizedTest
    @ValueSource(ints = {1, 50, 1000, 1003, 2460})
    void aDayThatIsCutShortEndsWithItsLastCall(int asked) throws IOException {
        CentreSimulation centre = telecom(asked, 2);
        List<CentreCall> calls = Centres.all(centre);
        CentreCall last = calls.get(calls.size() - 1);
        CallVolume.SiteDay lastDay = centre.load().siteDayOfCall(asked - 1);
        assertThat(centre.load().plannedCalls(lastDay.index())).isGreaterThan(lastDay.calls());
        long wholeDays = 0;
        for (long siteDay = 0; siteDay < lastDay.index(); siteDay++) {
            wholeDays += centre.load().siteDay(siteDay).calls() > 0 ? 1 : 0;
        }
        long secondsOpen = Centres.start(last) % 86_400 - 8 * 3600 + 1;
        assertThat(agentSeconds(centre, calls)).isEqualTo(5 * (wholeDays * 36_000 + secondsOpen));
    }

    @Test
    void inTimeIsWhatTheFirstPromiseSaysOrElseTwentySeconds() throws IOException {
        CentreScenario promising = Centres.bundled(
                "telecom-national",
                "skills: [technical]\n    staffed: {share: 0.8, within: 20s}",
                """
                skills: [technical]
                    count: 100""",
                "share: 0.8, within: 20s",
                "share: 0.9, within: 150s");
        assertThat(report(asked(promising, 100, 1), List.of()).simulated().withinSeconds())
                .isEqualTo(150);
        assertThat(report(telecom(100, 1), List.of()).simulated().withinSeconds())
                .isEqualTo(20);
    }

    /** If technical agents sell and those of retention help technical ones, sales and retention are one pool though they share nobody. */
    @Test
    void queuesThatShareAgentsAreOnePool() throws IOException {
        AgentPools apart = pools();
        assertThat(apart.ofQueue("billing")).isEqualTo(apart.ofQueue("general")).isEqualTo(apart.ofGroup(0));
        assertThat(List.of(
                        apart.ofQueue("billing"),
                        apart.ofQueue("technical"),
                        apart.ofQueue("sales"),
                        apart.ofQueue("retention")))
                .doesNotHaveDuplicates();
        assertThat(apart.ofTopic("payment")).isEqualTo(apart.ofQueue("billing"));

        AgentPools joined = pools(
                "skills: [technical]", "skills: [technical, sales]",
                "skills: [retention]", "skills: [retention, technical]");
        assertThat(joined.ofQueue("retention"))
                .isEqualTo(joined.ofQueue("technical"))
                .isEqualTo(joined.ofQueue("sales"))
                .isEqualTo(joined.ofGroup(1))
                .isEqualTo(joined.ofGroup(2))
                .isNotEqualTo(joined.ofQueue("billing"));
    }

    /** The pools of telecom-national, with changes. */
    private static AgentPools pools(String... changes) throws IOException {
        CentreScenario scenario = Centres.bundled("telecom-national", changes);
        return new AgentPools(scenario, new Workforce(scenario, new Seed(1), 1).queues());
    }

    /**
     * 518,400 calls, and the tolerances of {@link QueueingTheoryOfCallsTest}. Waits are differences of whole seconds: 20 seconds
     * are on average up to 20.5, which is worth a third of a point of the service level.
     */
    @Test
    void aStationaryCentreIsAsPredictedAndBothAreAsTheorySays() throws IOException {
        CentreSimulation centre = Centres.calls(Centres.stationary(), 42);
        Supervisor.Report report = report(centre, Centres.all(centre));
        QueueTheory theory = QueueTheory.erlangA(20, 0.06, 300, 350);
        double occupancy = theory.occupancy(20, 0.06, 300);
        for (Performance performance : List.of(report.simulated(), report.predicted())) {
            assertThat(performance.offered()).isEqualTo(518_400);
            assertThat(performance.answered() + performance.abandoned()).isEqualTo(518_400);
            assertThat(performance.abandonedShare()).isCloseTo(theory.abandoning(), within(0.005));
            assertThat(performance.meanWait()).isCloseTo(theory.meanWait(), within(0.05 * theory.meanWait()));
            assertThat(performance.occupancy()).isCloseTo(occupancy, within(0.01 * occupancy));
            assertThat(performance.averageHandleTime()).isCloseTo(300, within(3.0));
        }
        assertThat(report.simulated().firstCallResolution()).isEqualTo(1);
        assertThat(report.simulated().serviceLevel())
                .isCloseTo(report.predicted().serviceLevel(), within(0.01));
        assertThat(report.simulated().averageSpeedOfAnswer())
                .isCloseTo(
                        report.predicted().averageSpeedOfAnswer(),
                        within(0.05 * report.predicted().averageSpeedOfAnswer()));
    }

    /**
     * Of 0.06 calls a second, one in ten goes on to a second team after 0.3 of its 300 seconds: 16.74 erlang for 19 agents,
     * and of those not lost, 1.2 for 3. A mixture of two exponential times is not quite exponential.
     */
    @Test
    void aCallThatIsPassedOnIsACallOfBothPools() throws IOException {
        CentreSimulation centre = Centres.calls(
                Centres.stationary(
                        "agents:\n  count: 20\n  spread: 0 ", """
                        agents:
                          - {name: front, count: 19, skills: [first], spread: 0}
                          - {name: back, count: 3, skills: [second], spread: 0}
                          #""",
                        "share: 1\n    talk", "share: 1\n    skill: first\n    talk",
                        "transfer: 0", "transfer: {share: 0.1, to: second}"),
                42);
        Supervisor.Report report = report(centre, Centres.all(centre));
        QueueTheory front = QueueTheory.erlangA(19, 0.06, 0.9 * 300 + 0.1 * 90, 350);
        double onward = 0.1 * (1 - front.abandoning());
        QueueTheory back = QueueTheory.erlangA(3, onward * 0.06, 210, 350);
        double abandoning = front.abandoning() + onward * back.abandoning();
        double wait = front.meanWait() + onward * back.meanWait();
        for (Performance performance : List.of(report.simulated(), report.predicted())) {
            assertThat(performance.abandonedShare()).isCloseTo(abandoning, within(0.005));
            assertThat(performance.meanWait()).isCloseTo(wait, within(0.05 * wait));
        }
        assertThat(report.simulated().serviceLevel())
                .isCloseTo(report.predicted().serviceLevel(), within(0.01));
    }

    /** One agent for a hundred calls in three hours, and callers who wait for hours: hardly anybody is in time, nobody less than that. */
    @Test
    void aCentreThatIsOverrunHasAServiceLevelToo() throws IOException {
        CentreSimulation centre = Centres.calls(Centres.of("""
                        scenario: overrun
                        calls-per-day: 100
                        days: 20
                        agents: {names: [A]}
                        opening: {from: "09:00", to: "12:00"}
                        patience: {distribution: exponential, mean: 1d}
                        topics: [{name: a, transfer: 0.3}]
                        """), 42);
        Performance predicted = report(centre, Centres.all(centre)).predicted();
        assertThat(predicted.serviceLevel()).isBetween(0.0, 0.05);
        assertThat(predicted.abandoned() + predicted.answered()).isEqualTo(predicted.offered());
        assertThat(predicted.abandoned()).isBetween(0L, predicted.offered());
    }

    /** Half a million calls, whose days and half-hours are busier or calmer than expected, which theory does not know. */
    @Test
    void aCentreWhoseDaysVaryDoesWorseThanTheoryPredicts() throws IOException {
        CentreSimulation centre =
                Centres.calls(ScenarioFile.bundled("telecom-national").scenario(), 42);
        Supervisor.Report report = report(centre, Centres.national());
        assertThat(report.simulated().abandoned())
                .isGreaterThan(report.predicted().abandoned());
        assertThat(report.simulated().serviceLevel())
                .isLessThan(report.predicted().serviceLevel() - 0.01);
        // Nobody is busy with those who give up, who are more than predicted; else agents are as busy as predicted.
        double answeredOfPredicted =
                (double) report.simulated().answered() / report.predicted().answered();
        assertThat(report.simulated().occupancy())
                .isCloseTo(answeredOfPredicted * report.predicted().occupancy(), within(0.01));
    }

    /**
     * Erlang C plans for ordinary days and for callers who never give up; busy days cost some points, shifts that cover more than
     * the need bring some. Of sixteen other seeds the service level was 84 to 89 %, 87 on average, with a standard deviation of 1.4;
     * the occupancy 77 to 80 %; the share abandoned 1.8 to 3.1 %.
     */
    @Test
    void aCentreStaffedForEightyPercentAnswersAboutSoManyAndItsAgentsAreBusy() throws IOException {
        CentreScenario scenario = ScenarioFile.bundled("telecom-national").scenario();
        Performance simulated =
                report(Centres.calls(scenario, 42), Centres.national()).simulated();
        assertThat(simulated.serviceLevel()).isBetween(0.80, 0.90);
        assertThat(simulated.occupancy()).isBetween(0.75, 0.85);
        assertThat(simulated.abandonedShare()).isBetween(0.015, 0.05);
        for (AgentGroup team : scenario.agents()) {
            List<CentreCall> calls = Centres.national().stream()
                    .filter(call -> team.skills().contains(skill(scenario, call)))
                    .toList();
            assertThat(Centres.share(calls, call -> !call.abandoned() && call.waitSeconds() <= 20))
                    .as(team.name())
                    .isBetween(0.80, 0.93);
        }
    }

    private static String skill(CentreScenario scenario, CentreCall call) {
        return scenario.topics().stream()
                .filter(topic -> topic.name().equals(call.topic()))
                .findFirst()
                .orElseThrow()
                .skill();
    }
}
