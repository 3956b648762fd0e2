package org.allophone.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class ZigguratTest {

    @Test
    void theTopLayersEndAtTheTopOfTheDensities() {
        assertThat(Ziggurat.NORMAL_HEIGHT[256]).isCloseTo(1, within(1e-12));
        assertThat(Ziggurat.EXPONENTIAL_HEIGHT[256]).isCloseTo(1, within(1e-12));
    }

    @Test
    void tenMillionNormalNumbersFillEveryStretchAsTheyShould() {
        RandomStream stream = new RandomStream(42);
        NormalDistribution normal = NormalDistribution.of(0, 1);
        long[] counts = new long[121];
        int numbers = 10_000_000;
        for (int i = 0; i < numbers; i++) {
            counts[(int) Math.max(0, Math.min(120, Math.floor(Ziggurat.normal(stream) * 12) + 60))]++;
        }
        double chiSquared = 0;
        for (int cell = 0; cell <= 120; cell++) {
            double low = cell == 0 ? 0 : normal.cumulativeProbability((cell - 60) / 12.0);
            double high = cell == 120 ? 1 : normal.cumulativeProbability((cell - 59) / 12.0);
            double expected = numbers * (high - low);
            chiSquared += (counts[cell] - expected) * (counts[cell] - expected) / expected;
        }
        // 120 degrees of freedom: above 181 once in 4,000 seeds. The outermost cells hold about three numbers.
        assertThat(chiSquared).isBetween(70.0, 181.0);
    }

    @Test
    void tenMillionExponentialNumbersFillEveryStretchAsTheyShould() {
        RandomStream stream = new RandomStream(42);
        ExponentialDistribution exponential = ExponentialDistribution.of(1);
        long[] counts = new long[121];
        int numbers = 10_000_000;
        for (int i = 0; i < numbers; i++) {
            counts[(int) Math.min(120, Ziggurat.exponential(stream) * 10)]++;
        }
        double chiSquared = 0;
        for (int cell = 0; cell <= 120; cell++) {
            double longer = exponential.survivalProbability(cell / 10.0);
            double expected =
                    numbers * (longer - (cell == 120 ? 0 : exponential.survivalProbability((cell + 1) / 10.0)));
            chiSquared += (counts[cell] - expected) * (counts[cell] - expected) / expected;
        }
        assertThat(chiSquared).isBetween(70.0, 181.0);
    }
}
