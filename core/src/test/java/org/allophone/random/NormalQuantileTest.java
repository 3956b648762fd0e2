package org.allophone.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalQuantileTest {
    /** The check values that Wichura prints with the algorithm, and the tables' 1.96. */
    @ParameterizedTest
    @CsvSource({
        "0.25, -0.6744897501960817",
        "0.001, -3.090232306167814",
        "1e-20, -9.262340089798408",
        "0.975, 1.959963984540054"
    })
    void theValuesAreThePublishedOnes(double probability, double published) {
        assertThat(NormalQuantile.of(probability)).isCloseTo(published, within(4e-15 * Math.abs(published)));
    }

    @Test
    void theValuesAreThoseOfAnotherImplementation() {
        NormalDistribution oracle = NormalDistribution.of(0, 1);
        RandomStream stream = new RandomStream(1);
        for (int i = 0; i < 20_000; i++) {
            double u = stream.nextOpenDouble();
            assertThat(NormalQuantile.of(u)).isCloseTo(oracle.inverseCumulativeProbability(u), within(1e-13));
        }
        for (double tail = 0.5; tail > 1e-300; tail /= 3) {
            assertThat(oracle.cumulativeProbability(NormalQuantile.of(tail)))
                    .isCloseTo(tail, Percentage.withPercentage(1e-9));
        }
    }

    @Test
    void theTwoHalvesMirrorEachOther() {
        RandomStream stream = new RandomStream(2);
        for (int i = 0; i < 10_000; i++) {
            double u = stream.nextOpenDouble();
            assertThat(NormalQuantile.of(1 - u)).isEqualTo(-NormalQuantile.of(u));
        }
    }

    @Test
    void theLastDrawsAtBothEndsAreFinite() {
        assertThat(NormalQuantile.of(0x1p-53)).isCloseTo(-8.2095, within(1e-4));
        assertThat(NormalQuantile.of(1 - 0x1p-53)).isCloseTo(8.2095, within(1e-4));
    }
}
