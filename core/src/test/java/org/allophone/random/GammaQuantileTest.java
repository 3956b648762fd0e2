package org.allophone.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GammaQuantileTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.019, 0.02, 0.05, 0.11, 0.15, 0.3, 0.5, 1, 1.5, 3})
    void aFactorIsTheQuantileOfAGammaDistribution(double variation) {
        GammaDistribution gamma = GammaDistribution.of(1 / (variation * variation), variation * variation);
        GammaQuantile factor = new GammaQuantile(variation);
        for (double score = -5; score <= 5; score += 0.13) {
            double tail = NormalDistribution.of(0, 1).survivalProbability(Math.abs(score));
            double quantile =
                    score < 0 ? gamma.inverseCumulativeProbability(tail) : gamma.inverseSurvivalProbability(tail);
            assertThat(factor.at(score))
                    .as("at %s", score)
                    .isCloseTo(quantile, within(variation < 0.02 ? 1e-4 : 1e-6 * quantile + 1e-12));
        }
    }

    @Test
    void withoutVariationItIsOne() {
        assertThat(new GammaQuantile(0).at(-3)).isEqualTo(1);
        assertThat(new GammaQuantile(0).at(3)).isEqualTo(1);
    }
}
