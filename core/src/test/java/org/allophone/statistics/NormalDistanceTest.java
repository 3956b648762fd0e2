package org.allophone.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalDistanceTest {

    /** Values of the printed tables. */
    @ParameterizedTest
    @CsvSource({"0, 0.5", "1, 0.8413447", "-1, 0.1586553", "1.959964, 0.975", "-2.575829, 0.005", "3, 0.9986501"})
    void theDistributionFunctionIsTheTabledOne(double z, double expected) {
        assertThat(NormalDistance.cumulative(z)).isCloseTo(expected, within(2e-7));
    }

    /** Lilliefors' table: 1 % of normal samples are farther than 1.035/√n. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void normalNumbersAreNear(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] numbers = IntStream.range(0, 10_000)
                .mapToDouble(i -> 5
                        + 3
                                * IntStream.range(0, 48)
                                        .mapToDouble(j -> random.nextDouble() - 0.5)
                                        .sum()
                                / 2)
                .toArray();
        assertThat(NormalDistance.of(numbers)).isLessThan(1.035 / Math.sqrt(10_000));
    }

    /** The greatest difference between uniform and normal of the same mean and deviation is .0572, at .80 deviations from the middle. */
    @Test
    void uniformNumbersAreAsFarAsTheory() {
        double[] numbers = IntStream.range(0, 100_000).mapToDouble(i -> i).toArray();
        assertThat(NormalDistance.of(numbers)).isCloseTo(0.0572, within(0.0005));
    }

    @Test
    void roundedNumbersAreJudgedByTheirMiddles() {
        SplittableRandom random = new SplittableRandom(7);
        double[] rounded = IntStream.range(0, 50_000)
                .mapToDouble(i -> Math.rint(2
                        * IntStream.range(0, 12)
                                .mapToDouble(j -> random.nextDouble() - 0.5)
                                .sum()))
                .toArray();
        assertThat(NormalDistance.of(rounded)).isLessThan(0.01);
    }
}
