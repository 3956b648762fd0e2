package org.allophone.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueTheoryTest {

    /** The values are also those of printed Erlang tables. */
    @ParameterizedTest
    @CsvSource({
        "10, 8, 0.1216610643, 0.4091801508",
        "20, 18, 0.1092128459, 0.5507690048",
        "50, 45, 0.0541044722, 0.3638644672",
        "100, 95, 0.0488042062, 0.5064568539"
    })
    void erlangBAndCAreThoseComputedApartFromThisCode(int agents, double load, double blocking, double waiting) {
        assertThat(Erlang.blocking(agents, load)).isCloseTo(blocking, within(1e-10));
        assertThat(Erlang.waiting(agents, load)).isCloseTo(waiting, within(1e-10));
    }

    @Test
    void serviceLevelAndSpeedOfAnswerAreThoseComputedApartFromThisCode() {
        assertThat(Erlang.serviceLevel(20, 18, 300, 20)).isCloseTo(0.5179816620, within(1e-10));
        // The probability of waiting above, 0.5507690048, times 300 / (20 − 18).
        assertThat(Erlang.averageSpeedOfAnswer(20, 18, 300)).isCloseTo(82.6153507, within(1e-7));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, 300, 300, 0.5420702855, 0.1251100357, 37.5330107",
        "20, 18, 300, 350, 0.3601690080, 0.0471422891, 16.4998012",
        "50, 55, 300, 180, 0.6872458047, 0.1170278516, 21.0650133",
        "30, 31.5, 300, 350, 0.6507300603, 0.0938459915, 32.8460970"
    })
    void erlangAIsTheOneComputedApartFromThisCode(
            int agents, double load, double handle, double patience, double waiting, double abandoning, double wait) {
        QueueTheory theory = QueueTheory.erlangA(agents, load / handle, handle, patience);
        assertThat(theory.waiting()).isCloseTo(waiting, within(1e-10));
        assertThat(theory.abandoning()).isCloseTo(abandoning, within(1e-10));
        assertThat(theory.meanWait()).isCloseTo(wait, within(1e-7));
    }

    /** The stationary distribution of the number of calls, state by state. */
    @ParameterizedTest
    @CsvSource({"1, 0.5, 300, 100", "5, 4.5, 240, 350", "30, 31.5, 300, 350", "200, 190, 420, 60"})
    void erlangAIsTheBirthAndDeathProcess(int agents, double load, double handle, double patience) {
        double arrivals = load / handle;
        double weight = 1;
        double total = 1;
        double busy = 0;
        double queue = 0;
        for (int calls = 1; calls < 20 * agents + 2000; calls++) {
            weight *= arrivals / (Math.min(calls, agents) / handle + Math.max(0, calls - agents) / patience);
            total += weight;
            busy += calls >= agents ? weight : 0;
            queue += weight * Math.max(0, calls - agents);
        }
        QueueTheory theory = QueueTheory.erlangA(agents, arrivals, handle, patience);
        assertThat(theory.waiting()).isCloseTo(busy / total, within(1e-12));
        assertThat(theory.abandoning()).isCloseTo(queue / total / patience / arrivals, within(1e-12));
        assertThat(theory.meanQueue(arrivals)).isCloseTo(queue / total, within(1e-10));
        assertThat(theory.occupancy(agents, arrivals, handle))
                .isCloseTo(load / agents * (1 - theory.abandoning()), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"10, 10, 300, 300", "20, 18, 300, 350", "50, 55, 300, 180", "5, 2, 300, 20"})
    void anyPatienceIsErlangAWhenThePatienceIsExponential(int agents, double load, double handle, double patience) {
        QueueTheory erlangA = QueueTheory.erlangA(agents, load / handle, handle, patience);
        GeneralPatience queue = new GeneralPatience(agents, load / handle, handle, x -> Math.exp(-x / patience));
        assertThat(queue.waiting()).isCloseTo(erlangA.waiting(), within(1e-9));
        assertThat(queue.abandoning()).isCloseTo(erlangA.abandoning(), within(1e-9));
        assertThat(queue.meanWait()).isCloseTo(erlangA.meanWait(), within(1e-6));
    }

    @Test
    void callersWithoutEndToTheirPatienceMakeErlangC() {
        GeneralPatience queue = new GeneralPatience(20, 18.0 / 300, 300, x -> 1);
        assertThat(queue.waiting()).isCloseTo(Erlang.waiting(20, 18), within(1e-9));
        assertThat(queue.abandoning()).isCloseTo(0, within(1e-9));
        assertThat(queue.meanWait()).isCloseTo(Erlang.averageSpeedOfAnswer(20, 18, 300), within(1e-5));
        assertThat(1 - queue.waitingLongerThan(20)).isCloseTo(Erlang.serviceLevel(20, 18, 300, 20), within(1e-9));
    }

    @Test
    void lognormalPatienceGivesTheFiguresComputedApartFromThisCode() {
        GeneralPatience queue =
                new GeneralPatience(30, 31.5 / 300, 300, LogNormalDistribution.of(5.771, 1.864)::survivalProbability);
        assertThat(queue.waiting()).isCloseTo(0.6309, within(5e-5));
        assertThat(queue.abandoning()).isCloseTo(0.09647, within(5e-6));
        assertThat(queue.meanWait()).isCloseTo(29.81, within(5e-3));
        assertThat(queue.waitingLongerThan(20)).isCloseTo(0.4540, within(5e-5));
        assertThat(queue.waitingLongerThan(60)).isCloseTo(0.1904, within(5e-5));
        assertThat(queue.waitingLongerThan(0)).isCloseTo(queue.waiting(), within(1e-12));
    }

    /** After a day, a queue that started empty is the stationary one. */
    @ParameterizedTest
    @CsvSource({"10, 9, 300, 350", "5, 6, 550, 390", "2, 0.5, 100, 60"})
    void theForwardEquationsEndInErlangA(int agents, double load, double handle, double patience) {
        QueueTheory theory = QueueTheory.erlangA(agents, load / handle, handle, patience);
        TransientQueue queue = new TransientQueue(agents, agents + 40, handle, patience);
        queue.advance(5_000_000, load / handle);
        assertThat(queue.abandoning()).isCloseTo(theory.abandoning(), within(2e-4));
        assertThat(queue.waiting()).isCloseTo(theory.waiting(), within(5e-4));
    }

    /**
     * Calls never end and come as a Poisson process, two of them on average. Then one of three agents leaves. Two calls are with two
     * of the agents, so one call in three times stays; of three or more, all but one.
     */
    @Test
    void anAgentWhoLeavesTakesHisCallWithHim() {
        TransientQueue queue = new TransientQueue(3, 20, 1e9, 1e9);
        queue.advance(1000, 0.002);
        double before = 2 * queue.waiting();
        queue.leave(1);
        queue.advance(10, 0.001);
        double two = 2 * Math.exp(-2);
        double more = 1 - Math.exp(-2) * (1 + 2 + 2);
        assertThat((2.01 * queue.waiting() - before) / 0.01).isCloseTo(two / 3 + more, within(0.005));
    }

    /** Without variation and after a day, Erlang-A at random loads is Erlang-A. */
    @Test
    void aMixtureOfOneLoadIsErlangA() {
        QueueTheory theory = QueueTheory.erlangA(10, 9 / 300.0, 300, 350);
        QueueTheory mixed =
                MixedErlangA.day(10, new double[] {9 / 300.0}, new double[] {1_000_000}, new double[1][1], 300, 350);
        assertThat(mixed.waiting()).isCloseTo(theory.waiting(), within(1e-3));
        assertThat(mixed.abandoning()).isCloseTo(theory.abandoning(), within(1e-3));
        assertThat(mixed.meanWait()).isCloseTo(theory.meanWait(), within(0.1));
    }
}
