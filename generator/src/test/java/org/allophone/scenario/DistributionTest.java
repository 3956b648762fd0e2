package org.allophone.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.909, 1, 2, 100})
    void aWeibullHasTheMeanItWasMadeFor(double shape) {
        assertThat(Distribution.Weibull.ofMean(300, shape).mean()).isCloseTo(300, within(1e-9));
    }

    @Test
    void theWeibullMeansAreThoseOfTheTextbook() {
        // Gamma(1 + 1/k) for k = 1, 2, 1/2, 1/10: 1, sqrt(pi)/2, 2, 10!
        assertThat(new Distribution.Weibull(1, 1).mean()).isCloseTo(1, within(1e-12));
        assertThat(new Distribution.Weibull(1, 2).mean()).isCloseTo(Math.sqrt(Math.PI) / 2, within(1e-12));
        assertThat(new Distribution.Weibull(1, 0.5).mean()).isCloseTo(2, within(1e-12));
        assertThat(new Distribution.Weibull(1, 0.1).mean()).isCloseTo(3_628_800, within(1e-5));
    }

    @Test
    void aWeibullHasTheMedianItWasMadeFor() {
        Distribution.Weibull weibull = Distribution.Weibull.ofMedian(280, 0.909);
        assertThat(Math.exp(-Math.pow(280 / weibull.scale(), 0.909))).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void aLognormalsMeanAndMedianDifferByHalfItsVariance() {
        // The bank's regular customers: mu 4.868, sigma 0.881, so a median of 130 s; measured mean 193 s.
        assertThat(new Distribution.Lognormal(Math.exp(4.868), 0.881).mean()).isCloseTo(193, within(5.0));
        assertThat(Distribution.Lognormal.ofMean(330, 0.85).mean()).isCloseTo(330, within(1e-9));
    }

    @Test
    void aGammaIsASumOfStages() {
        assertThat(new Distribution.Gamma(10, 3).mean()).isEqualTo(30);
    }
}
