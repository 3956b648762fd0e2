package org.allophone.centre.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.allophone.centre.CentreSimulation;
import org.allophone.centre.Centres;
import org.allophone.centre.Contact;
import org.allophone.centre.Leg;
import org.allophone.centre.QueueingTheoryOfCallsTest;
import org.allophone.centre.SimulatedDay;
import org.allophone.centre.staffing.Roster;
import org.allophone.centre.staffing.Workforce;
import org.allophone.random.Seed;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.theory.BatchMeans;
import org.allophone.theory.MixedErlangA;
import org.allophone.theory.QueueTheory;
import org.allophone.theory.TransientQueue;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupervisorTest {
    private static CentreSimulation asked(CentreScenario scenario, long calls, int sites) {
        return Centres.calls(scenario, 42, calls, -1, sites);
    }

    private static CentreSimulation telecom(long calls, int sites) throws IOException {
        return asked(Centres.fiveAgents(), calls, sites);
    }

    private static Supervisor.Report report(CentreSimulation centre, Iterable<Contact> calls) {
        Supervisor supervisor = new Supervisor(centre);
        PerformanceTally tally = supervisor.tally();
        calls.forEach(call -> tally.count(call.day(), call.place(), call.place() + 1));
        return supervisor.report(tally);
    }

    private static long agentSeconds(CentreSimulation centre, List<Contact> calls) {
        Performance simulated = report(centre, calls).simulated();
        long handle = calls.stream()
                .mapToLong(call -> call.talkSeconds() + call.holdSeconds() + call.wrapUpSeconds())
                .sum();
        return Math.round(handle / simulated.occupancy());
    }

    /** Three hundred calls of two sites, counted call by call. */
    @Test
    void theFiguresAreThoseOfTheCallsCountedOneByOne() throws IOException {
        CentreSimulation centre = telecom(300, 2);
        List<Contact> calls = Centres.all(centre);
        List<Contact> answered =
                calls.stream().filter(call -> call.isAnswered()).toList();
        List<Contact> first =
                answered.stream().filter(call -> call.contactNumber() == 1).toList();

        Performance simulated = report(centre, calls).simulated();

        assertThat(simulated.offered()).isEqualTo(300);
        assertThat(simulated.answered()).isEqualTo(answered.size());
        assertThat(simulated.abandoned()).isEqualTo(300 - answered.size()).isPositive();
        assertThat(simulated.withinSeconds()).isEqualTo(20);
        assertThat(simulated.serviceLevel())
                .isEqualTo(answered.stream()
                                .filter(call -> call.waitSeconds() <= 20)
                                .count()
                        / 300.0);
        assertThat(simulated.averageSpeedOfAnswer()).isEqualTo(mean(answered, Contact::waitSeconds));
        assertThat(simulated.meanWait()).isEqualTo(mean(calls, Contact::waitSeconds));
        assertThat(simulated.averageHandleTime()).isEqualTo(mean(answered, SupervisorTest::handleSeconds));
        assertThat(simulated.firstCallResolution()).isEqualTo(Centres.share(first, Contact::isResolved));
    }

    private static int handleSeconds(Contact call) {
        return call.talkSeconds() + call.holdSeconds() + call.wrapUpSeconds();
    }

    private static double mean(List<Contact> calls, ToIntFunction<Contact> seconds) {
        return calls.stream().mapToInt(seconds).average().orElseThrow();
    }

    /**
     * A call that was transferred came to the agents twice; patience is the waits of all by the number of the abandoned. How busy the
     * one day is, is known from its calls.
     */
    @Test
    void thePredictionForAFewCallsIsThatOfErlangAWithTheirMeans() throws IOException {
        CentreScenario scenario = Centres.fiveAgents(
                "half-hour-variation: 0.30 ",
                "half-hour-variation: 0 ",
                "half-hour: 0.05, ",
                "",
                "topic-variation: 0.15 ",
                "topic-variation: 0 ");
        CentreSimulation centre = asked(scenario, 120, 1);
        List<Contact> calls = Centres.all(centre);
        List<Leg> legs = Centres.legs(calls);
        long answered = legs.stream().filter(leg -> !leg.agent().isEmpty()).count();
        double handle = calls.stream().mapToInt(SupervisorTest::handleSeconds).sum() / (double) answered;
        double patience = calls.stream().mapToInt(Contact::waitSeconds).sum()
                / (double) calls.stream().filter(Contact::isAbandoned).count();

        Supervisor.Report report = report(centre, calls);

        // The expected course of the day up to the last call, half-hour by half-hour.
        double open = Centres.start(calls.get(calls.size() - 1)) % 86_400 - 8 * 3600L + 1;
        int halfHours = (int) Math.ceil(open / 1800);
        double[] seconds = new double[halfHours];
        double[] rates = new double[halfHours];
        double weight = 0;
        for (int i = 0; i < halfHours; i++) {
            seconds[i] = Math.min(1800, open - i * 1800);
            rates[i] = scenario.arrivals().shares(DayOfWeek.MONDAY).get(i);
            weight += rates[i] * seconds[i];
        }
        for (int i = 0; i < halfHours; i++) {
            rates[i] *= legs.size() / weight;
        }
        double busy = handle + scenario.atWork().reaction().mean();
        QueueTheory theory = MixedErlangA.day(5, rates, seconds, new double[halfHours][halfHours], busy, patience);
        Performance predicted = report.predicted();
        assertThat(predicted.offered()).isEqualTo(120);
        assertThat((double) predicted.abandoned()).isCloseTo(theory.abandoning() * legs.size(), within(0.55));
        assertThat(predicted.answered()).isEqualTo(120 - predicted.abandoned());
        assertThat(predicted.meanWait())
                .isCloseTo(theory.meanWait() * legs.size() / 120, Percentage.withPercentage(0.5));
        assertThat(predicted.firstCallResolution()).isNaN();
        assertThat(report.predictedWithoutVariation()).isEqualTo(predicted);
    }

    /** Counted one by one, as the formulas say. */
    @Test
    void theServiceLevelByEachFormulaIsThatOfTheCalls() throws IOException {
        CentreSimulation centre = telecom(3000, 1);
        List<Contact> calls = Centres.all(centre);
        Supervisor.Report report = report(centre, calls);
        double within = report.simulated().withinSeconds();
        double answered = calls.stream().filter(call -> call.isAnswered()).count();
        double inTime = calls.stream()
                .filter(call -> call.isAnswered() && call.waitSeconds() <= within)
                .count();
        double shortAbandons = calls.stream()
                .filter(call -> call.isAbandoned() && call.waitSeconds() <= within)
                .count();
        assertThat(shortAbandons).isPositive();
        assertThat(report.serviceLevels())
                .isEqualTo(new ServiceLevels(
                        inTime / 3000,
                        inTime / answered,
                        inTime / (3000 - shortAbandons),
                        (inTime + shortAbandons) / 3000));
        assertThat(report.simulated().serviceLevel()).isEqualTo(inTime / 3000);
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
        CentreSimulation centre = telecom(300, 1);
        List<Contact> abandoned =
                Centres.all(centre).stream().filter(Contact::isAbandoned).toList();
        Performance predicted = report(centre, abandoned).predicted();
        assertThat(predicted.serviceLevel()).isBetween(0.0, 1.0);
        assertThat(predicted.meanWait()).isBetween(0.0, 600.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theFiguresDependNeitherOnTheOrderNorOnTheThreads(int threads) throws IOException {
        CentreSimulation centre = telecom(3000, 2);
        List<Contact> calls = Centres.all(centre);
        Supervisor supervisor = new Supervisor(centre);
        List<Contact> shuffled = new ArrayList<>(calls);
        Collections.shuffle(shuffled, new Random(threads));
        List<PerformanceTally> tallies = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            tallies.add(supervisor.tally());
        }
        for (int i = 0; i < shuffled.size(); i++) {
            Contact call = shuffled.get(i);
            tallies.get(i % threads).count(call.day(), call.place(), call.place() + 1);
        }
        PerformanceTally all = supervisor.tally();
        tallies.forEach(all::merge);
        assertThat(supervisor.report(all)).isEqualTo(report(centre, calls));
    }

    /** 22 working days of ten hours, five agents who are there all day. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void agentsOfAllSitesAreStaffedOnOpenDays(int sites) throws IOException {
        CentreSimulation centre = Centres.calls(Centres.fiveAgents(), 42, -1, -1, sites);
        assertThat(agentSeconds(centre, Centres.all(centre))).isEqualTo(sites * 22L * 5 * 36_000);
    }

    /** Agents by the half-hour, on shifts: as many seconds as the rosters of the days have. */
    @Test
    void shiftsAreStaffedFromBeginningToEnd() throws IOException {
        CentreScenario scenario = Centres.bundled(
                "telecom-national",
                ", over: day",
                "",
                "days-per-week: 5",
                "days-per-week: 7",
                "absence: {share: 0.06, days: 3}",
                "absence: {share: 0}",
                "leave-weeks: 5",
                "leave-weeks: 0",
                "length: 30m",
                "length: 0s");
        CentreSimulation centre = Centres.calls(scenario, 42);
        long millis = scenario.dates()
                .filter(date -> scenario.weight(date) > 0)
                .map(date -> centre.workforce().planned(date))
                .mapToLong(SupervisorTest::dutyMillis)
                .sum();
        assertThat(agentSeconds(centre, Centres.all(centre))).isEqualTo(millis / 1000);
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
        List<Contact> calls = Centres.all(centre);
        Contact last = calls.get(calls.size() - 1);
        assertThat(centre.window().cut().orElseThrow().calls()).isPositive();
        long wholeDays = Centres.siteDays(centre).size() - 1L;
        long secondsOpen = Centres.start(last) % 86_400 - 8 * 3600L + 1;
        assertThat(agentSeconds(centre, calls)).isEqualTo(5 * (wholeDays * 36_000 + secondsOpen));
    }

    @Test
    void inTimeIsWhatTheFirstPromiseSaysOrElseTwentySeconds() throws IOException {
        CentreScenario promising = Centres.bundled(
                "telecom-national",
                "skills: [technical]\n    staffed: {share: 0.8, within: 20s, over: day, full-days: 0.6}",
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
        CentreScenario scenario = ScenarioFile.bundled("telecom-national").scenario();
        List<String> queues = new Workforce(scenario, new Seed(1)).queues();
        int billing = queues.indexOf("billing");
        int technical = queues.indexOf("technical");
        int sales = queues.indexOf("sales");
        int retention = queues.indexOf("retention");
        AgentPools apart = new AgentPools(scenario.agents(), queues);
        assertThat(apart.ofQueue(billing))
                .isEqualTo(apart.ofQueue(queues.indexOf("general")))
                .isEqualTo(apart.ofGroup(0));
        assertThat(List.of(
                        apart.ofQueue(billing),
                        apart.ofQueue(technical),
                        apart.ofQueue(sales),
                        apart.ofQueue(retention)))
                .doesNotHaveDuplicates();

        CentreScenario sharing = Centres.bundled(
                "telecom-national",
                "skills: [technical]",
                "skills: [technical, sales]",
                "skills: [retention]",
                "skills: [retention, technical]");
        AgentPools joined = new AgentPools(sharing.agents(), queues);
        assertThat(joined.ofQueue(retention))
                .isEqualTo(joined.ofQueue(technical))
                .isEqualTo(joined.ofQueue(sales))
                .isEqualTo(joined.ofGroup(1))
                .isEqualTo(joined.ofGroup(2))
                .isNotEqualTo(joined.ofQueue(billing));
    }

    /**
     * 518,400 calls, and the tolerances of {@link QueueingTheoryOfCallsTest}. Waits are differences of whole seconds: 20 seconds
     * are on average up to 20.5, which is worth a third of a point of the service level.
     */
    @Test
    void aStationaryCentreIsAsPredictedAndBothAreAsTheorySays() throws IOException {
        CentreSimulation centre = Centres.calls(Centres.stationary(), 42);
        Supervisor.Report report = report(centre, Centres.all(centre));
        double occupancy = QueueTheory.erlangA(20, 0.06, 300, 350).occupancy(20, 0.06, 300);
        // Each day begins without calls, so fewer wait than in a queue that has always been there. With exponential
        // patience, the
        // mean wait is the mean patience times the share abandoned.
        TransientQueue theory = new TransientQueue(20, 120, 300, 350);
        theory.advance(86_400, 0.06);
        double meanWait = 350 * theory.abandoning();
        for (Performance performance : List.of(report.simulated(), report.predicted())) {
            assertThat(performance.offered()).isEqualTo(centre.window().calls());
            assertThat(performance.answered() + performance.abandoned()).isEqualTo(performance.offered());
            assertThat(performance.abandonedShare()).isCloseTo(theory.abandoning(), within(0.005));
            assertThat(performance.meanWait()).isCloseTo(meanWait, within(0.05 * meanWait));
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
                        language: fr-BE
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

    /**
     * Forty months of a centre whose days and half-hours are busy or calm, and whose agents, handle times and patience are as theory
     * assumes. Theory knows the number of calls of a month, and what is left to chance has intervals that hold 0 for 999 sets of
     * seeds in 1,000. They are narrow: without the variation of days and half-hours, theory would be 3.6 points of the service level off.
     * Theory takes one rate for a half-hour; the rate changes gradually within it, and that is worth 0.3 points of the calls abandoned and 0.9
     * of the service level. With a rate that is the same within each half-hour, these two are 0.
     */
    @Test
    void aCentreWhoseDaysAndHalfHoursVaryIsAsPredicted() throws IOException {
        CentreScenario scenario = Centres.stationary(
                "calls-per-day: 5184", "calls-per-day: 5000",
                "days: 100", "days: 30",
                "half-hours: flat", "half-hours: two-peaks",
                "day-variation: 0  ", "day-variation: 0.11",
                "half-hour-variation: 0", "half-hour-variation: 0.15",
                "count: 20", "count: 30");
        Differences abandoned = new Differences();
        Differences serviceLevel = new Differences();
        Differences withoutVariation = new Differences();
        for (int seed = 1; seed <= 40; seed++) {
            Supervisor.Report report = report(Centres.calls(scenario, seed));
            abandoned.add(
                    report.simulated().abandonedShare() - report.predicted().abandonedShare());
            serviceLevel.add(
                    report.simulated().serviceLevel() - report.predicted().serviceLevel());
            withoutVariation.add(report.simulated().serviceLevel()
                    - report.predictedWithoutVariation().serviceLevel());
        }
        assertThat(abandoned.interval().halfWidth()).isLessThan(0.003);
        assertThat(abandoned.interval().holds(0.003))
                .as("abandoned: %s", abandoned.interval())
                .isTrue();
        // Waits are differences of whole seconds, which is worth a third of a point the other way.
        assertThat(serviceLevel.interval().halfWidth()).isLessThan(0.01);
        assertThat(serviceLevel.interval().holds(0.003 - 0.009))
                .as("service level: %s", serviceLevel.interval())
                .isTrue();
        assertThat(withoutVariation.interval().mean()).isLessThan(-0.03);
    }

    /**
     * Ten months of the bundled centre, 5,200,000 calls. Theory leaves out that slow agents take fewer of the calls when it is busy,
     * that calls are transferred less often then, that the rate changes within a half-hour, and that on some days more agents are absent
     * than on others: 0.8 points of the calls abandoned and 1.9 of the service level. Without absences and leave, it is 0.5 and 0.8. Without
     * variation, it would be 2.6 and 9 points off.
     */
    @Test
    void aLargeCentreIsAsPredictedUpToWhatTheoryLeavesOut() throws IOException {
        CentreScenario scenario = Centres.ordinary("telecom-national");
        Differences abandoned = new Differences();
        Differences serviceLevel = new Differences();
        Differences occupancy = new Differences();
        Differences withoutVariation = new Differences();
        for (int seed = 1; seed <= 10; seed++) {
            Supervisor.Report report = report(Centres.calls(scenario, seed));
            abandoned.add(
                    report.simulated().abandonedShare() - report.predicted().abandonedShare());
            serviceLevel.add(
                    report.simulated().serviceLevel() - report.predicted().serviceLevel());
            occupancy.add(report.simulated().occupancy() - report.predicted().occupancy());
            withoutVariation.add(report.simulated().abandonedShare()
                    - report.predictedWithoutVariation().abandonedShare());
        }
        assertThat(abandoned.interval().mean()).isBetween(0.0, 0.01);
        assertThat(serviceLevel.interval().mean()).isBetween(-0.03, 0.0);
        assertThat(occupancy.interval().mean()).isBetween(-0.005, 0.005);
        assertThat(withoutVariation.interval().mean()).isBetween(0.013, 0.035);
    }

    private static Supervisor.Report report(CentreSimulation centre) {
        Supervisor supervisor = new Supervisor(centre);
        PerformanceTally tally = supervisor.tally();
        centre.siteDays().forEachRemaining(siteDay -> {
            SimulatedDay day = siteDay.simulate();
            tally.count(day, 0, day.size());
        });
        return supervisor.report(tally);
    }

    /** Differences of many seeds. */
    private static final class Differences {
        private final List<Double> values = new ArrayList<>();

        void add(double value) {
            values.add(value);
        }

        BatchMeans interval() {
            double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
            return BatchMeans.of(all, all.length, 0.999);
        }
    }

    /**
     * The scenario promises 80 % over the day. Days that are busier or calmer than expected cost a point or two, and months differ by some
     * points; so the mean of four months is looked at. The occupancy counts the work for calls, not the reaction after it, 5 % of the time.
     */
    @Test
    void aCentreStaffedForEightyPercentAnswersAboutSoManyAndItsAgentsAreBusy() throws IOException {
        CentreScenario scenario = ScenarioFile.bundled("telecom-national").scenario();
        double serviceLevel = 0;
        double occupancy = 0;
        double abandoned = 0;
        for (int seed = 1; seed <= 4; seed++) {
            CentreSimulation centre = Centres.calls(scenario, seed);
            Performance simulated = report(centre, Centres.all(centre)).simulated();
            serviceLevel += simulated.serviceLevel() / 4;
            occupancy += simulated.occupancy() / 4;
            abandoned += simulated.abandonedShare() / 4;
        }
        assertThat(serviceLevel).isBetween(0.76, 0.85);
        assertThat(occupancy).isBetween(0.66, 0.80);
        assertThat(abandoned).isBetween(0.015, 0.06);
        for (AgentGroup team : scenario.agents()) {
            List<Contact> calls = Centres.national().stream()
                    .filter(call -> team.skills().contains(skill(scenario, call)))
                    .toList();
            assertThat(Centres.share(calls, call -> call.isAnswered() && call.waitSeconds() <= 20))
                    .as(team.name())
                    .isBetween(0.70, 0.93);
        }
    }

    private static String skill(CentreScenario scenario, Contact call) {
        return scenario.topics().stream()
                .filter(topic -> topic.name().equals(call.topic()))
                .findFirst()
                .orElseThrow()
                .skill();
    }
}
