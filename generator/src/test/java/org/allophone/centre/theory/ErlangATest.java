package org.allophone.centre.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.allophone.theory.Erlang;
import org.allophone.theory.QueueTheory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErlangATest {

    @ParameterizedTest
    @CsvSource({
        "10, 10, 300, 300, 0.5420702855, 0.1251100357, 37.5330107",
        "20, 18, 300, 350, 0.3601690080, 0.0471422891, 16.4998012",
        "50, 55, 300, 180, 0.6872458047, 0.1170278516, 21.0650133",
        "30, 31.5, 300, 350, 0.6507300603, 0.0938459915, 32.8460970"
    })
    void itsFiguresAreThoseComputedApartFromThisCode(
            int agents, double load, double handle, double patience, double waiting, double abandoning, double wait) {
        ErlangA queue = new ErlangA(agents, load / handle, handle, patience);
        assertThat(queue.waiting()).isCloseTo(waiting, within(1e-9));
        assertThat(queue.abandoning()).isCloseTo(abandoning, within(1e-9));
        assertThat(queue.meanWait()).isCloseTo(wait, within(1e-7));
        assertThat(queue.occupancy()).isCloseTo(load * (1 - abandoning) / agents, within(1e-9));
    }

    /** The chain of the numbers of calls, and a call's way up the line, computed step by step. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.5, 300, 100, 20",
        "5, 4.5, 240, 350, 20",
        "5, 9, 240, 350, 400",
        "20, 18, 300, 350, 20",
        "30, 31.5, 300, 350, 60",
        "200, 190, 420, 60, 10",
        "200, 260, 420, 60, 30"
    })
    void itsFiguresAreThoseOfTheBirthAndDeathProcessStepByStep(
            int agents, double load, double handle, double patience, double time) {
        StepByStep steps = new StepByStep(agents, load / handle, handle, patience);
        ErlangA queue = new ErlangA(agents, load / handle, handle, patience);
        assertThat(queue.waiting()).isCloseTo(steps.waiting, within(1e-11));
        assertThat(queue.abandoning()).isCloseTo(steps.waiting - steps.answeredLater(), within(1e-11));
        assertThat(queue.answeredWithin(time)).isCloseTo(steps.answeredWithin(time), within(1e-11));
        assertThat(queue.averageSpeedOfAnswer()).isCloseTo(steps.averageSpeedOfAnswer(), within(1e-8));
        assertThat(queue.meanWait()).isCloseTo(steps.meanWait, within(1e-8));
    }

    /**
     * How many calls there are when one more comes, and how that one then moves up, be it by an answer or by somebody ahead giving
     * up, until it is answered or gives up itself: all at the ticks of one fast Poisson clock.
     */
    private static final class StepByStep {
        private static final int PLACES = 400;

        final double ticksPerSecond;
        final List<Double> answeredAfterTicks = new ArrayList<>();
        double waiting;
        double meanWait;

        StepByStep(int agents, double arrivals, double handle, double patience) {
            ticksPerSecond = agents / handle + PLACES / patience;
            double[] ahead = new double[PLACES];
            double weight = 1;
            double sum = 0;
            for (int calls = 0; calls < agents + PLACES; calls++) {
                sum += weight;
                if (calls >= agents) {
                    ahead[calls - agents] = weight;
                }
                weight *=
                        arrivals / (Math.min(calls + 1, agents) / handle + Math.max(0, calls + 1 - agents) / patience);
            }
            for (int i = 0; i < PLACES; i++) {
                ahead[i] /= sum;
                waiting += ahead[i];
                meanWait += i * ahead[i] / arrivals;
            }
            double answered = 0;
            answeredAfterTicks.add(answered);
            for (double left = waiting; left > 1e-14; ) {
                answered += ahead[0] * agents / handle / ticksPerSecond;
                left = 0;
                for (int i = 0; i < PLACES; i++) {
                    double comes = i + 1 < PLACES ? ahead[i + 1] * (agents / handle + (i + 1) / patience) : 0;
                    double goes = ahead[i] * (agents / handle + (i + 1) / patience);
                    ahead[i] += (comes - goes) / ticksPerSecond;
                    left += ahead[i];
                }
                answeredAfterTicks.add(answered);
            }
        }

        /** The share of the calls that wait and are answered. */
        double answeredLater() {
            return answeredAfterTicks.get(answeredAfterTicks.size() - 1);
        }

        double answeredWithin(double seconds) {
            double share = 1 - waiting;
            double chance = Math.exp(-ticksPerSecond * seconds);
            for (int ticks = 0; ticks < answeredAfterTicks.size(); ticks++) {
                share += chance * answeredAfterTicks.get(ticks);
                chance *= ticksPerSecond * seconds / (ticks + 1);
            }
            return share;
        }

        double averageSpeedOfAnswer() {
            double callSeconds = 0;
            for (double answered : answeredAfterTicks) {
                callSeconds += (answeredLater() - answered) / ticksPerSecond;
            }
            return callSeconds / (1 - waiting + answeredLater());
        }
    }

    @ParameterizedTest
    @CsvSource({"2000, 1500", "2000, 1990", "2000, 2000", "2000, 2050", "2000, 2200", "5000, 4950"})
    void thousandsOfAgentsAreNoDifficulty(int agents, double load) {
        QueueTheory theory = QueueTheory.erlangA(agents, load / 300, 300, 350);
        ErlangA queue = new ErlangA(agents, load / 300, 300, 350);
        assertThat(queue.waiting()).isCloseTo(theory.waiting(), within(1e-9));
        assertThat(queue.abandoning()).isCloseTo(theory.abandoning(), within(1e-9));
        assertThat(queue.answeredWithin(0)).isCloseTo(1 - theory.waiting(), within(1e-9));
        assertThat(queue.answeredWithin(20))
                .isBetween(queue.answeredWithin(0) - 1e-12, queue.answeredWithin(21) + 1e-12);
        assertThat(queue.answeredWithin(1e6)).isCloseTo(1 - theory.abandoning(), within(1e-9));
    }

    /** With so many agents the waits hardly vary: all are answered after the time in which enough of those who came have given up. */
    @Test
    void overloadIsAFluid() {
        ErlangA queue = new ErlangA(20_000, 40_000 / 300.0, 300, 350);
        double everyone = 350 * Math.log(2);
        assertThat(queue.waiting()).isCloseTo(1, within(1e-12));
        assertThat(queue.abandoning()).isCloseTo(0.5, within(1e-12));
        assertThat(queue.averageSpeedOfAnswer()).isCloseTo(everyone, within(1.0));
        assertThat(queue.answeredWithin(everyone - 30)).isCloseTo(0, within(1e-12));
        assertThat(queue.answeredWithin(everyone + 30)).isCloseTo(0.5, within(1e-12));
    }

    /** Callers who wait for thirty years. */
    @ParameterizedTest
    @CsvSource({"1, 0.3", "1, 0.9", "20, 18", "100, 95"})
    void withoutEndToTheirPatienceItIsErlangC(int agents, double load) {
        ErlangA queue = new ErlangA(agents, load / 300, 300, 1e9);
        double wait = Erlang.averageSpeedOfAnswer(agents, load, 300);
        assertThat(queue.waiting()).isCloseTo(Erlang.waiting(agents, load), within(1e-4));
        assertThat(queue.abandoning()).isCloseTo(0, within(1e-5));
        assertThat(queue.meanWait()).isCloseTo(wait, within(1e-3 * wait));
        assertThat(queue.averageSpeedOfAnswer()).isCloseTo(wait, within(1e-3 * wait));
        assertThat(queue.answeredWithin(20)).isCloseTo(Erlang.serviceLevel(agents, load, 300, 20), within(1e-4));
        assertThat(queue.occupancy()).isCloseTo(load / agents, within(1e-5));
    }

    @Test
    void withoutAnyPatienceItIsErlangB() {
        ErlangA queue = new ErlangA(20, 18.0 / 300, 300, 1e-6);
        assertThat(queue.abandoning()).isCloseTo(Erlang.blocking(20, 18), within(1e-8));
        assertThat(queue.averageSpeedOfAnswer()).isCloseTo(0, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 5000})
    void aCallThatComesAloneDoesNotWait(int agents) {
        ErlangA queue = new ErlangA(agents, 0, 300, 350);
        assertThat(queue.waiting()).isZero();
        assertThat(queue.abandoning()).isZero();
        assertThat(queue.meanWait()).isZero();
        assertThat(queue.averageSpeedOfAnswer()).isZero();
        assertThat(queue.answeredWithin(0)).isEqualTo(1);
        assertThat(queue.occupancy()).isZero();
    }

    @Test
    void whereNobodyAnswersEverybodyGivesUp() {
        ErlangA queue = new ErlangA(0, 0.1, 300, 350);
        assertThat(queue.waiting()).isEqualTo(1);
        assertThat(queue.abandoning()).isCloseTo(1, within(1e-12));
        assertThat(queue.meanWait()).isCloseTo(350, within(1e-9));
        assertThat(queue.answeredWithin(20)).isCloseTo(0, within(1e-12));
    }
}
