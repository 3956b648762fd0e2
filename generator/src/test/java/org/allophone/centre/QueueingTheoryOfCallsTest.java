package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.allophone.theory.BatchMeans;
import org.allophone.theory.GeneralPatience;
import org.allophone.theory.KaplanMeier;
import org.allophone.theory.Moments;
import org.allophone.theory.QueueTheory;
import org.allophone.theory.RegressionLine;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calls of whole simulated centres, as the program writes them, against the formulas of queueing theory. */
public class QueueingTheoryOfCallsTest {
    private static final double PATIENCE = 350;

    private static List<Contact> erlangA() throws IOException {
        return Centres.all(Centres.calls(Centres.stationary(), 42));
    }

    /** Some 518,400 calls: the standard errors are about 0.06 points and 0.8 %; each day begins with an empty centre, which takes 1 % off. */
    @Test
    void aCentreWithExponentialPatienceObeysErlangA() throws IOException {
        List<Contact> calls = erlangA();

        QueueTheory theory = QueueTheory.erlangA(20, 0.06, 300, PATIENCE);
        assertThat((double) calls.size()).isCloseTo(518_400 - 216, within(2900.0));
        assertThat(Centres.share(calls, Contact::isAbandoned)).isCloseTo(theory.abandoning(), within(0.005));
        assertThat(meanWait(calls)).isCloseTo(theory.meanWait(), within(0.05 * theory.meanWait()));
    }

    /**
     * λ P(abandon) = θ E[Q]; with Little's law E[Q] = λ E[W] this is: abandonments = waiting time / mean patience. While
     * somebody waits, abandonments come as a Poisson process of rate θ for each, so their difference from the expected number
     * has the standard deviation of the root of it: another seed would fail once in 2,000.
     */
    @Test
    void abandonmentsAreTheQueueTimesTheRateOfGivingUp() throws IOException {
        List<Contact> calls = erlangA();
        double abandoned = calls.stream().filter(Contact::isAbandoned).count();
        double expected = calls.stream().mapToDouble(Contact::waitSeconds).sum() / PATIENCE;
        assertThat((abandoned - expected) / Math.sqrt(expected)).isBetween(-3.5, 3.5);
    }

    /**
     * 907,200 calls. The interval of the batch means that holds the mean wait for 997 seeds in 1,000 is narrower than the tolerance;
     * the standard error of P(abandon) is below 0.1 points. Each day begins with an empty centre, which takes 1 % off the waits,
     * and waits that the clock rounds to 0 take half a point off P(wait).
     */
    @Test
    void aCentreWithLognormalPatienceObeysTheTheoryOfGeneralPatience() throws IOException {
        List<Contact> calls = lognormalPatience();

        GeneralPatience theory = new GeneralPatience(30, 31.5 / 300, 300, patience()::survivalProbability);
        assertThat(Centres.share(calls, Contact::isAbandoned)).isCloseTo(theory.abandoning(), within(0.005));
        BatchMeans wait = BatchMeans.of(Centres.values(calls, Contact::waitSeconds), 50, 0.997);
        assertThat(wait.halfWidth()).isLessThan(0.05 * theory.meanWait());
        assertThat(wait.mean()).isCloseTo(theory.meanWait(), within(0.05 * theory.meanWait()));
        assertThat(Centres.share(calls, call -> call.waitSeconds() > 0)).isCloseTo(theory.waiting(), within(0.02));
        assertThat(Centres.share(calls, call -> call.waitSeconds() > 60))
                .isCloseTo(theory.waitingLongerThan(60), within(0.02));
    }

    /**
     * Waits are differences of whole seconds of the clock, so each is put back somewhere around its second. With n callers who wait
     * longer than t, the standard error at t is at most √(S (1 − S) / n); four of them fail once in 16,000 for each t.
     */
    @Test
    void theCallsGiveBackThePatienceThatWasConfigured() throws IOException {
        List<Contact> calls = lognormalPatience();
        Random random = new Random(42);
        double[] waits = Centres.values(
                calls, call -> call.waitSeconds() == 0 ? 0 : call.waitSeconds() + random.nextDouble() - 0.5);
        KaplanMeier estimate = new KaplanMeier(waits, abandoned(calls));
        for (double time : new double[] {5, 20, 60, 120, 200}) {
            double longer = patience().survivalProbability(time);
            double waiting = Arrays.stream(waits).filter(wait -> wait > time).count();
            double error = Math.sqrt(longer * (1 - longer) / waiting);
            assertThat(estimate.longerThan(time))
                    .as("patience longer than %s s", time)
                    .isCloseTo(longer, within(4 * error));
        }
        assertThat(estimate.quantile(0.25)).isCloseTo(patience().inverseCumulativeProbability(0.25), within(3.0));
    }

    /**
     * Hours of very different load. The slope's standard error is about 1 % (1,300 hours whose waits spread over some 30 s), the
     * intercept's about 0.001. Where by chance fewer give up, those who wait wait longer: that bends the line down by 2 or 3 %.
     */
    @Test
    void theShareThatGivesUpRisesInALineWithTheMeanWaitOfTheHour() throws IOException {
        List<Contact> calls = Centres.all(Centres.calls(
                Centres.stationary(
                        "calls-per-day: 5184", "calls-per-day: 3300",
                        "days: 100", "days: 60",
                        "half-hours: flat", "half-hours: two-peaks",
                        "day-variation: 0  ", "day-variation: 0.11",
                        "half-hour-variation: 0", "half-hour-variation: 0.15"),
                42));
        Map<Long, List<Contact>> hours =
                calls.stream().collect(Collectors.groupingBy(call -> Centres.start(call) / 3600));
        List<List<Contact>> busy =
                hours.values().stream().filter(hour -> hour.size() >= 20).toList();
        RegressionLine line = RegressionLine.through(
                busy.stream().mapToDouble(QueueingTheoryOfCallsTest::meanWait).toArray(),
                busy.stream()
                        .mapToDouble(hour -> Centres.share(hour, Contact::isAbandoned))
                        .toArray());
        assertThat(line.slope()).isCloseTo(1 / PATIENCE, within(0.05 / PATIENCE));
        assertThat(line.intercept()).isCloseTo(0, within(0.005));
        assertThat(line.rSquared()).isGreaterThan(0.6);
    }

    /**
     * Of the 190,000 callers who wait: the standard error is about 0.007. Waits are whole seconds, and those that round to 0 are
     * not among them, which takes at most another 0.01 off.
     */
    @Test
    void theWaitsOfThoseWhoWaitVaryAsTheTheorySays() throws IOException {
        GeneralPatience theory = new GeneralPatience(20, 0.06, 300, x -> Math.exp(-x / PATIENCE));
        double mean = 0;
        double square = 0;
        for (double time = 0.5; time < 2000; time++) {
            double longer = theory.waitingLongerThan(time) / theory.waiting();
            mean += longer;
            square += 2 * time * longer;
        }
        double variation = Math.sqrt(square - mean * mean) / mean;
        assertThat(variationOfWaits(erlangA())).isCloseTo(variation, within(0.03));
    }

    /**
     * In a centre whose load changes during the day waits are nearly exponential; the bank's varied by 1.03. A month of the large centre
     * varies by 0.05 from seed to seed, so that the mean of six months has a standard error of 0.02: two of them are left.
     */
    @Test
    void theWaitsOfThoseWhoWaitVaryAboutAsMuchAsTheirMean() throws IOException {
        double small = variationOfWaits(
                Centres.all(Centres.calls(Centres.waiting("telecom-be", "days: 30 ", "days: 300 "), 42)));
        double national = 0;
        for (int seed = 1; seed <= 6; seed++) {
            national += variationOfWaits(Centres.all(Centres.calls(Centres.waiting("telecom-national"), seed))) / 6;
        }
        assertThat(small).isBetween(0.9, 1.2);
        assertThat(national).isBetween(0.9 - 2 * 0.02, 1.2);
    }

    /** Patience of a law whose tail has no end: one caller in ten would wait for two years, which the clock of a day cannot tell. */
    @Test
    void nobodyWaitsForEver() throws IOException {
        List<Contact> calls = Centres.all(Centres.calls(
                Centres.stationary(
                        "days: 100", "days: 2",
                        "count: 20", "count: 5",
                        "{distribution: exponential, mean: 350s}", "{distribution: weibull, median: 350s, shape: 0.1}"),
                42));
        assertThat(calls).allMatch(call -> call.waitSeconds() >= 0 && call.waitSeconds() <= 86_400);
        KaplanMeier estimate = new KaplanMeier(Centres.values(calls, Contact::waitSeconds), abandoned(calls));
        // 10,368 callers, nearly all of whom wait: the standard error is below 0.01.
        assertThat(estimate.longerThan(350.5)).isCloseTo(0.5, within(0.04));
    }

    /**
     * The plan reaches the promise on an expected day; days busier than expected, and absences beyond the usual, cost a large team a point or
     * two and a small one more. Between 20,000 and 170,000 calls to each queue.
     */
    @ParameterizedTest
    @ValueSource(strings = {"billing", "general", "retention", "sales", "technical"})
    void aTeamStaffedForFourInFiveWithinTwentySecondsKeepsThePromise(String queue) {
        List<Contact> calls = Centres.national().stream()
                .filter(call -> call.queue().equals(queue) && call.transfers() == 0)
                .toList();
        assertThat(Centres.share(calls, call -> call.isAnswered() && call.waitSeconds() <= 20))
                .isBetween(0.7, 0.9);
    }

    /** Two hours of 200 calls, four times what two agents can take, and callers who never give up. */
    @Test
    void whoWaitsAtClosingTimeIsServed() throws IOException {
        List<Contact> calls = Centres.all(Centres.calls(
                Centres.stationary(
                        "calls-per-day: 5184", "calls-per-day: 200",
                        "days: 100", "days: 5",
                        "from: \"00:00\"", "from: \"08:00\"",
                        "to: \"24:00\"", "to: \"10:00\"",
                        "count: 20", "count: 2",
                        // Nobody calls twice a day, so that nobody hangs up to call again.
                        "population: 100000", "population: 3000000",
                        "{distribution: exponential, mean: 350s}", "{distribution: constant, mean: 24h}"),
                42));
        assertThat(calls).hasSizeBetween(850, 1150).noneMatch(Contact::isAbandoned);
        assertThat(calls).allMatch(call -> Centres.start(call) % 86_400 < 10 * 3600);
        assertThat(Centres.share(calls, call -> Centres.answeredAt(call) % 86_400 > 10 * 3600))
                .isGreaterThan(0.5);
    }

    private static LogNormalDistribution patience() {
        return LogNormalDistribution.of(Math.log(320), 1.864);
    }

    private static List<Contact> lognormalPatience() throws IOException {
        return Centres.all(Centres.calls(
                Centres.stationary(
                        "calls-per-day: 5184", "calls-per-day: 9072",
                        "count: 20", "count: 30",
                        "{distribution: exponential, mean: 350s}",
                                "{distribution: lognormal, median: 320s, spread: 1.864}"),
                42));
    }

    private static boolean[] abandoned(List<Contact> calls) {
        boolean[] abandoned = new boolean[calls.size()];
        for (int i = 0; i < abandoned.length; i++) {
            abandoned[i] = calls.get(i).isAbandoned();
        }
        return abandoned;
    }

    private static double variationOfWaits(List<Contact> calls) {
        return Moments.variation(Arrays.stream(Centres.values(calls, Contact::waitSeconds))
                .filter(wait -> wait > 0)
                .toArray());
    }

    private static double meanWait(List<Contact> calls) {
        return Moments.mean(Centres.values(calls, Contact::waitSeconds));
    }
}
