package org.allophone.centre.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.allophone.theory.MixedErlangA;
import org.allophone.theory.Moments;
import org.allophone.theory.QueueTheory;
import org.allophone.theory.TransientQueue;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VaryingErlangATest {
    private static final double HALF_HOUR = 1800;

    /** A morning, in erlang for ten agents: it fills, is too busy for an hour, calms down, and is busy again. */
    private static final double[] LOADS = {4, 7, 9, 11, 11, 8, 6, 6, 9, 10, 8, 5};

    private static List<VaryingErlangA.HalfHour> day(int agents, double handle, double[] loads) {
        List<VaryingErlangA.HalfHour> day = new ArrayList<>();
        for (int i = 0; i < loads.length; i++) {
            day.add(new VaryingErlangA.HalfHour(i * HALF_HOUR, (i + 1) * HALF_HOUR, loads[i] / handle, agents, 1));
        }
        return day;
    }

    private static ExpectedCalls sum(List<ExpectedCalls> halfHours) {
        return halfHours.stream().reduce(ExpectedCalls.NONE, ExpectedCalls::plus);
    }

    /** The covariances of a factor that all half-hours share. */
    private static double[][] common(double variance) {
        double[][] covariances = new double[LOADS.length][LOADS.length];
        Arrays.stream(covariances).forEach(row -> Arrays.fill(row, variance));
        return covariances;
    }

    /** The covariances of factors of the half-hours that do not depend on each other. */
    private static double[][] independent(double variance) {
        double[][] covariances = new double[LOADS.length][LOADS.length];
        for (int i = 0; i < LOADS.length; i++) {
            covariances[i][i] = variance;
        }
        return covariances;
    }

    private static double[] rates(double handle) {
        return Arrays.stream(LOADS).map(load -> load / handle).toArray();
    }

    private static double[] seconds() {
        double[] seconds = new double[LOADS.length];
        Arrays.fill(seconds, HALF_HOUR);
        return seconds;
    }

    /** A day of a hundred days, nearly all of which is stationary. */
    @ParameterizedTest
    @CsvSource({"10, 9, 300, 350", "20, 18, 300, 350", "50, 55, 300, 180", "1, 0.4, 600, 60"})
    void aLongDayOfConstantLoadIsErlangA(int agents, double load, double handle, double patience) {
        List<VaryingErlangA.HalfHour> day =
                List.of(new VaryingErlangA.HalfHour(0, 8_640_000, load / handle, agents, 1));
        ExpectedCalls calls = sum(new VaryingErlangA(handle, patience, 0).expected(day, new double[1][1]));
        QueueTheory theory = QueueTheory.erlangA(agents, load / handle, handle, patience);
        assertThat(calls.calls()).isCloseTo(8_640_000 * load / handle, Percentage.withPercentage(1e-9));
        assertThat(calls.abandoned() / calls.calls()).isCloseTo(theory.abandoning(), within(1e-9));
        assertThat(calls.waiting() / calls.calls()).isCloseTo(theory.waiting(), within(1e-9));
        assertThat(calls.inTime() / calls.calls()).isCloseTo(1 - theory.waiting(), within(1e-9));
        assertThat(calls.waitSeconds() / calls.calls()).isCloseTo(theory.meanWait(), within(1e-6));
        assertThat(calls.answered()).isEqualTo(calls.calls() - calls.abandoned());
        assertThat(calls.busySeconds() / agents / 8_640_000)
                .isCloseTo(theory.occupancy(agents, load / handle, handle), within(1e-9));
    }

    /** If callers hang up as fast as agents finish, calls come and go as if nobody waited, and the load is exact. */
    @ParameterizedTest
    @CsvSource({"300", "550"})
    void aDayWhosePatienceIsLikeItsHandleTimesIsThatOfTheForwardEquations(double handle) {
        ExpectedCalls calls = sum(new VaryingErlangA(handle, handle, 0).expected(day(10, handle, LOADS), common(0)));
        TransientQueue exact = transientQueue(handle, handle, LOADS);
        assertThat(calls.abandoned() / calls.calls()).isCloseTo(exact.abandoning(), Percentage.withPercentage(0.3));
        assertThat(1 - calls.inTime() / calls.calls()).isCloseTo(exact.waiting(), Percentage.withPercentage(0.3));
    }

    /** The formula for stationary half-hours would be 4 to 5 % off. */
    @ParameterizedTest
    @CsvSource({"300, 390", "550, 390", "550, 200"})
    void aDayOfOtherPatienceIsNearlyThatOfTheForwardEquations(double handle, double patience) {
        ExpectedCalls calls = sum(new VaryingErlangA(handle, patience, 0).expected(day(10, handle, LOADS), common(0)));
        TransientQueue exact = transientQueue(handle, patience, LOADS);
        assertThat(calls.abandoned() / calls.calls()).isCloseTo(exact.abandoning(), Percentage.withPercentage(1.5));
        assertThat(1 - calls.inTime() / calls.calls()).isCloseTo(exact.waiting(), Percentage.withPercentage(1));
    }

    private static TransientQueue transientQueue(double handle, double patience, double[] loads) {
        TransientQueue queue = new TransientQueue(10, 60, handle, patience);
        for (double load : loads) {
            queue.advance(HALF_HOUR, load / handle);
        }
        return queue;
    }

    /** Four of ten agents leave at once, in a busy time, and their calls with them; later they come back. */
    @Test
    void agentsWhoLeaveTakeTheirCallsWithThem() {
        double handle = 550;
        List<VaryingErlangA.HalfHour> day = new ArrayList<>();
        TransientQueue exact = new TransientQueue(10, 60, handle, handle);
        for (int i = 0; i < 6; i++) {
            if (i == 2) {
                exact.leave(4);
            } else if (i == 4) {
                exact.join(4);
            }
            exact.advance(HALF_HOUR, (i / 2 == 1 ? 4 : 8) / handle);
            int agents = i / 2 == 1 ? 6 : 10;
            day.add(new VaryingErlangA.HalfHour(
                    i * HALF_HOUR, (i + 1) * HALF_HOUR, (i / 2 == 1 ? 4 : 8) / handle, agents, i == 2 ? 0.6 : 1));
        }
        ExpectedCalls calls = sum(new VaryingErlangA(handle, handle, 0).expected(day, new double[6][6]));
        assertThat(calls.abandoned() / calls.calls()).isCloseTo(exact.abandoning(), Percentage.withPercentage(2));
        assertThat(calls.waiting() / calls.calls()).isCloseTo(exact.waiting(), Percentage.withPercentage(2));
    }

    /** The same formula, by far more steps. */
    @ParameterizedTest
    @ValueSource(doubles = {0.0001, 0.0121, 0.04, 0.25, 1})
    void aBusyOrCalmDayIsTheMeanOverAllItsFactors(double variance) {
        for (double[][] covariances : List.of(common(variance), independent(variance))) {
            ExpectedCalls calls = sum(new VaryingErlangA(550, 390, 0).expected(day(10, 550, LOADS), covariances));
            QueueTheory mixed = MixedErlangA.day(10, rates(550), seconds(), covariances, 550, 390);
            assertThat(calls.abandoned() / calls.calls()).isCloseTo(mixed.abandoning(), Percentage.withPercentage(0.5));
            assertThat(1 - calls.inTime() / calls.calls()).isCloseTo(mixed.waiting(), Percentage.withPercentage(0.5));
            assertThat(calls.waitSeconds() / calls.calls()).isCloseTo(mixed.meanWait(), Percentage.withPercentage(0.5));
        }
    }

    /** Many agents: the queue is empty until the load exceeds them, then suddenly long. */
    @Test
    void thousandsOfAgentsNeedShorterStepsOnly() {
        List<VaryingErlangA.HalfHour> day = List.of(new VaryingErlangA.HalfHour(0, 1_000_000, 2900 / 300.0, 3000, 1));
        ExpectedCalls calls = sum(new VaryingErlangA(300, 350, 0).expected(day, new double[][] {{0.01}}));
        GammaDistribution factor = GammaDistribution.of(101, 0.01);
        double abandoning = 0;
        double waiting = 0;
        for (int i = 0; i < 2000; i++) {
            double busy = factor.inverseCumulativeProbability((i + 0.5) / 2000);
            QueueTheory queue = QueueTheory.erlangA(3000, busy * 2900 / 300, 300, 350);
            abandoning += queue.abandoning() / 2000;
            waiting += queue.waiting() / 2000;
        }
        assertThat(calls.abandoned() / calls.calls()).isCloseTo(abandoning, within(1e-4));
        assertThat(calls.waiting() / calls.calls()).isCloseTo(waiting, within(1e-3));
    }

    /**
     * Two hundred days whose half-hours are busy or calm by chance, each by the forward equations. A calm half-hour after a busy one
     * has its calls, so they are on average less busy and less calm than their arrivals. Three standard errors fail once in 370.
     */
    @Test
    void halfHoursThatAreBusyOrCalmAreThoseOfTheForwardEquations() {
        double handle = 550;
        double patience = 390;
        double variance = 0.09;
        ExpectedCalls calls =
                sum(new VaryingErlangA(handle, patience, 0).expected(day(10, handle, LOADS), independent(variance)));
        GammaDistribution factor = GammaDistribution.of(1 / variance, variance);
        Random random = new Random(42);
        double expected = Arrays.stream(LOADS).sum() * HALF_HOUR / handle;
        double[] differences = new double[200];
        for (int day = 0; day < differences.length; day++) {
            double[] loads = Arrays.stream(LOADS)
                    .map(load -> load * factor.inverseCumulativeProbability(random.nextDouble()))
                    .toArray();
            // Calls abandoned of a day, less those that its number of calls explains: that leaves less to chance.
            double ofDay = Arrays.stream(loads).sum() * HALF_HOUR / handle;
            double abandoned = ofDay * transientQueue(handle, patience, loads).abandoning();
            differences[day] = (abandoned - calls.abandoned() - 0.25 * (ofDay - expected)) / expected;
        }
        double error = Math.sqrt(Moments.variance(differences) / differences.length);
        assertThat(error).isLessThan(0.003);
        assertThat(Moments.mean(differences)).isCloseTo(0, within(3 * error + 0.002));
    }

    @ParameterizedTest
    @CsvSource({"0.00000001, 1", "0.0001, 1", "0.02, 0.001", "0.04, 1", "0.5, 1", "1, 0.05", "9, 1"})
    void theFactorsAreThoseOfAGammaDistributionAsCallsSeeIt(double variance, double step) {
        List<BusyFactor> factors = BusyFactor.ofVariance(variance, step);
        assertThat(moment(factors, 0)).isCloseTo(1, within(1e-12));
        // A call sees a factor as often as it is drawn, times the factor. Small factors are left out where they are
        // frequent.
        assertThat(moment(factors, -1)).isCloseTo(1, within(variance < 0.1 ? 1e-5 : 0.25));
        assertThat(moment(factors, 1)).isCloseTo(1 + variance, Percentage.withPercentage(0.02));
        assertThat(moment(factors, 2)).isCloseTo((1 + variance) * (1 + 2 * variance), Percentage.withPercentage(0.1));
    }

    private static double moment(List<BusyFactor> factors, int power) {
        return factors.stream()
                .mapToDouble(busy -> busy.share() * Math.pow(busy.factor(), power))
                .sum();
    }

    @Test
    void withoutVariationTheOnlyFactorIsOne() {
        assertThat(BusyFactor.ofVariance(0, 1)).containsExactly(new BusyFactor(1, 1));
    }

    @Test
    void aHalfHourWithoutCallsOrWithoutAgentsHasFiguresToo() {
        VaryingErlangA theory = new VaryingErlangA(300, 350, 20);
        List<VaryingErlangA.HalfHour> day = List.of(
                new VaryingErlangA.HalfHour(0, 1800, 0, 5, 1),
                new VaryingErlangA.HalfHour(1800, 3600, 0.1, 0, 0),
                new VaryingErlangA.HalfHour(5400, 7200, 0.01, 5, 1));
        List<ExpectedCalls> expected = theory.expected(day, common(0.04));
        assertThat(expected.get(0)).isEqualTo(ExpectedCalls.NONE);
        assertThat(expected.get(1).abandoned()).isCloseTo(180, within(1e-6));
        assertThat(expected.get(1).busySeconds()).isCloseTo(0, within(1e-6));
        assertThat(expected.get(2).inTime()).isBetween(15.0, 18.0);
    }
}
