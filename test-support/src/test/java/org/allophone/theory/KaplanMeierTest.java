package org.allophone.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {
    /** The 6-MP group of Freireich et al. (Blood 21, 1963), the textbook example; negative: censored. */
    private static final int[] WEEKS = {
        6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
    };

    @Test
    void theEstimateIsThePublishedOne() {
        double[] times = new double[WEEKS.length];
        boolean[] ended = new boolean[WEEKS.length];
        for (int i = 0; i < WEEKS.length; i++) {
            times[i] = Math.abs(WEEKS[i]);
            ended[i] = WEEKS[i] > 0;
        }
        KaplanMeier estimate = new KaplanMeier(times, ended);
        assertThat(estimate.longerThan(5.9)).isEqualTo(1);
        assertThat(estimate.longerThan(6)).isCloseTo(0.857, within(5e-4));
        assertThat(estimate.longerThan(7)).isCloseTo(0.807, within(5e-4));
        assertThat(estimate.longerThan(10)).isCloseTo(0.753, within(5e-4));
        assertThat(estimate.longerThan(13)).isCloseTo(0.690, within(5e-4));
        assertThat(estimate.longerThan(16)).isCloseTo(0.627, within(5e-4));
        assertThat(estimate.longerThan(22)).isCloseTo(0.538, within(5e-4));
        assertThat(estimate.longerThan(40)).isCloseTo(0.448, within(5e-4));
        assertThat(estimate.quantile(0.5)).isEqualTo(23);
        assertThat(estimate.quantile(0.6)).isInfinite();
    }

    @Test
    void censoringDoesNotHideThePatience() {
        Random random = new Random(41);
        int callers = 200_000;
        double[] waits = new double[callers];
        boolean[] abandoned = new boolean[callers];
        for (int i = 0; i < callers; i++) {
            double patience = -300 * Math.log(1 - random.nextDouble());
            double answered = -150 * Math.log(1 - random.nextDouble());
            waits[i] = Math.min(patience, answered);
            abandoned[i] = patience < answered;
        }
        KaplanMeier estimate = new KaplanMeier(waits, abandoned);
        // Greenwood's standard error is below 0.003 up to 300 s; five of them.
        for (double time : new double[] {10, 60, 150, 300}) {
            assertThat(estimate.longerThan(time)).isCloseTo(Math.exp(-time / 300), within(0.015));
        }
        assertThat(estimate.quantile(0.5)).isCloseTo(300 * Math.log(2), within(10.0));
        assertThat(estimate.restrictedMean(300)).isCloseTo(300 * (1 - Math.exp(-1)), within(2.0));
    }
}
