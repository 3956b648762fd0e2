package org.allophone.centre.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.allophone.random.Constant;
import org.allophone.random.Distribution;
import org.allophone.random.Exponential;
import org.allophone.random.LogNormal;
import org.allophone.random.Weibull;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EquivalentPatienceTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.1, 10})
    void anExponentialPatienceStandsForItself(double answersPerSecond) {
        assertThat(EquivalentPatience.meanSeconds(new Exponential(350), answersPerSecond))
                .isCloseTo(350, Percentage.withPercentage(0.1));
    }

    /** Half a million callers who wait: the ratio of their waits to those who hang up has a standard error of at most 0.4 %. */
    @ParameterizedTest
    @ValueSource(doubles = {20, 60, 200, 1000})
    void otherPatienceIsTheWaitsByTheNumberThatHangUp(double meanSecondsToAnswer) {
        Random random = new Random(42);
        double[] lognormal = random.doubles(500_000)
                .map(u -> 320 * Math.exp(1.86 * random.nextGaussian()))
                .toArray();
        double[] weibull = random.doubles(500_000)
                .map(u -> 389 * Math.pow(-Math.log(1 - u), 1 / 0.909))
                .toArray();
        assertThat(EquivalentPatience.meanSeconds(LogNormal.ofMedian(320, 1.86), 1 / meanSecondsToAnswer))
                .isCloseTo(estimated(lognormal, meanSecondsToAnswer, random), Percentage.withPercentage(1.5));
        assertThat(EquivalentPatience.meanSeconds(new Weibull(0.909, 389), 1 / meanSecondsToAnswer))
                .isCloseTo(estimated(weibull, meanSecondsToAnswer, random), Percentage.withPercentage(1.5));
    }

    private static double estimated(double[] patiences, double meanSecondsToAnswer, Random random) {
        double waits = 0;
        double abandoned = 0;
        for (double patience : patiences) {
            double answer = -meanSecondsToAnswer * Math.log(1 - random.nextDouble());
            waits += Math.min(answer, patience);
            abandoned += patience < answer ? 1 : 0;
        }
        return waits / abandoned;
    }

    /** Nobody waits for more than a day. */
    @Test
    void whoeverNeverHangsUpHasAPatienceOfADay() {
        for (Distribution endless : new Distribution[] {new Constant(1e6), new Exponential(1e9)}) {
            assertThat(EquivalentPatience.meanSeconds(endless, 0)).isCloseTo(86_400, Percentage.withPercentage(1));
            assertThat(EquivalentPatience.meanSeconds(endless, 0.02)).isCloseTo(86_400, Percentage.withPercentage(1));
        }
    }
}
