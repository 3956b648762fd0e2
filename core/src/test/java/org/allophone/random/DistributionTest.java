package org.allophone.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.allophone.theory.GoodnessOfFit;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {
    private static final int SAMPLES = 200_000;

    static Stream<Arguments> distributionsAndOracles() {
        return Stream.of(
                Arguments.of(new Exponential(350), ExponentialDistribution.of(350)),
                Arguments.of(new Normal(-3, 0.2), NormalDistribution.of(-3, 0.2)),
                Arguments.of(new LogNormal(4.784, 0.952), LogNormalDistribution.of(4.784, 0.952)),
                Arguments.of(new LogNormal(5.771, 1.864), LogNormalDistribution.of(5.771, 1.864)),
                Arguments.of(new Weibull(0.909, 389), WeibullDistribution.of(0.909, 389)),
                Arguments.of(new Weibull(3, 2), WeibullDistribution.of(3, 2)),
                Arguments.of(new Gamma(0.1, 10), GammaDistribution.of(0.1, 10)),
                Arguments.of(new Gamma(0.5, 2), GammaDistribution.of(0.5, 2)),
                Arguments.of(new Gamma(1, 1), GammaDistribution.of(1, 1)),
                Arguments.of(new Gamma(1.5, 4), GammaDistribution.of(1.5, 4)),
                Arguments.of(new Gamma(82.6, 1 / 82.6), GammaDistribution.of(82.6, 1 / 82.6)),
                Arguments.of(new Gamma(1e6, 1e-6), GammaDistribution.of(1e6, 1e-6)));
    }

    @ParameterizedTest
    @MethodSource("distributionsAndOracles")
    void samplesFollowTheDistribution(Distribution distribution, ContinuousDistribution oracle) {
        GoodnessOfFit.assertFollows(samples(distribution), oracle);
    }

    @ParameterizedTest
    @MethodSource("distributionsAndOracles")
    void theMeanIsTheOraclesAndThatOfTheSamples(Distribution distribution, ContinuousDistribution oracle) {
        assertThat(distribution.mean()).isCloseTo(oracle.getMean(), within(1e-12 * Math.abs(oracle.getMean())));
        GoodnessOfFit.assertMean(samples(distribution), distribution.mean());
    }

    /** From a ten-thousandth below to a ten-thousandth above. */
    @ParameterizedTest
    @MethodSource("distributionsAndOracles")
    void theProbabilityAboveAValueIsTheOracles(Distribution distribution, ContinuousDistribution oracle) {
        for (double above = 0.0001; above < 1; above += above < 0.01 || above > 0.98 ? 0.0003 : 0.017) {
            double x = oracle.inverseSurvivalProbability(above);
            assertThat(distribution.probabilityAbove(x))
                    .as("above %s", x)
                    .isCloseTo(oracle.survivalProbability(x), within(1e-8));
        }
    }

    @Test
    void theProbabilityAboveAValueThatNoSampleIsBelowIsOne() {
        for (Distribution positive : List.of(
                new Constant(60),
                new Exponential(350),
                new LogNormal(5, 0.9),
                new Weibull(0.9, 389),
                new Gamma(2, 3))) {
            assertThat(positive.probabilityAbove(0)).isEqualTo(1);
            assertThat(positive.probabilityAbove(-1)).isEqualTo(1);
        }
        for (Distribution constant : List.of(new Constant(60), new Normal(60, 0), LogNormal.ofMedian(60, 0))) {
            assertThat(constant.probabilityAbove(59.9)).isEqualTo(1);
            assertThat(constant.probabilityAbove(60.1)).isZero();
        }
    }

    @Test
    void aConstantIsAlwaysTheSameAndStillTakesANumber() {
        RandomStream stream = new RandomStream(1);
        assertThat(new Constant(60).sample(stream)).isEqualTo(60);
        assertThat(new Constant(60).mean()).isEqualTo(60);
        RandomStream after = new RandomStream(1);
        after.nextLong();
        assertThat(stream.nextLong()).isEqualTo(after.nextLong());
    }

    @Test
    void aDistributionIsBuiltFromWhatAScenarioKnows() {
        assertThat(LogNormal.ofMean(330, 0.8).mean()).isCloseTo(330, within(1e-9));
        assertThat(LogNormal.ofMedian(280, 1.86).mu()).isCloseTo(Math.log(280), within(1e-12));
        LogNormal ofVariation = LogNormal.ofMeanAndVariation(100, 1.5);
        LogNormalDistribution oracle = LogNormalDistribution.of(ofVariation.mu(), ofVariation.sigma());
        assertThat(oracle.getMean()).isCloseTo(100, within(1e-9));
        assertThat(Math.sqrt(oracle.getVariance())).isCloseTo(150, within(1e-9));
        assertThat(Weibull.ofMean(350, 0.9).mean()).isCloseTo(350, within(1e-9));
        assertThat(WeibullDistribution.of(0.9, Weibull.ofMedian(280, 0.9).scale())
                        .cumulativeProbability(280))
                .isCloseTo(0.5, within(1e-12));
        Gamma dayFactor = (Gamma) Gamma.ofMean(1, 0.11);
        assertThat(dayFactor.mean()).isCloseTo(1, within(1e-12));
        assertThat(GammaDistribution.of(dayFactor.shape(), dayFactor.scale()).getVariance())
                .isCloseTo(0.11 * 0.11, within(1e-12));
    }

    @Test
    void withoutSpreadNothingVaries() {
        assertThat(Gamma.ofMean(1, 0)).isEqualTo(new Constant(1));
        assertThat(DoubleStream.of(samples(LogNormal.ofMean(300, 0)))).allMatch(x -> Math.abs(x - 300) < 1e-9);
        assertThat(samples(new Normal(5, 0))).containsOnly(5);
    }

    @Test
    void aTinyShapeGivesTinyNumbersNotWrongOnes() {
        double[] samples = samples(new Gamma(1e-3, 1));
        assertThat(DoubleStream.of(samples)).allMatch(x -> x >= 0 && Double.isFinite(x));
        long belowTiny = DoubleStream.of(samples).filter(x -> x < 1e-100).count();
        // P(X < 1e-100) = 0.79479 by the incomplete gamma function: five standard deviations are 0.0045.
        assertThat((double) belowTiny / SAMPLES)
                .isCloseTo(GammaDistribution.of(1e-3, 1).cumulativeProbability(1e-100), within(0.0045));
    }

    @Test
    void whatMakesNoDistributionIsRefusedByName() {
        assertThatThrownBy(() -> new Exponential(-3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mean is -3.0; give a finite number above 0");
        assertThatThrownBy(() -> new LogNormal(5, Double.NaN)).hasMessageStartingWith("sigma is NaN");
        assertThatThrownBy(() -> LogNormal.ofMedian(0, 1)).hasMessageStartingWith("median is 0.0");
        assertThatThrownBy(() -> new Weibull(0, 1)).hasMessageStartingWith("shape is 0.0");
        assertThatThrownBy(() -> new Gamma(1, Double.POSITIVE_INFINITY)).hasMessageStartingWith("scale is Infinity");
        assertThatThrownBy(() -> new Normal(0, -1)).hasMessageStartingWith("standard deviation is -1.0");
        assertThatThrownBy(() -> new Constant(Double.NaN)).hasMessageStartingWith("value is NaN");
    }

    /** Output bytes hang on these: a change here is a new output version. */
    @Test
    void firstDrawsArePinned() {
        assertThat(DoubleStream.of(
                                first(new Exponential(350)),
                                first(new Normal(0, 1)),
                                first(new LogNormal(5, 0.9)),
                                first(new Weibull(0.9, 389)),
                                first(new Gamma(76, 1)),
                                first(new Gamma(0.5, 1)))
                        .toArray())
                .containsExactly(
                        197.08829225383352,
                        1.051333454402399,
                        382.2978852215678,
                        205.50882221157505,
                        85.18523951105763,
                        0.40509884149991343);
        double sum = 0;
        RandomStream stream = new RandomStream(1234567);
        for (int i = 0; i < 100_000; i++) {
            sum += new Gamma(0.7, 100).sample(stream) + new LogNormal(4, 1).sample(stream);
        }
        assertThat(sum).isEqualTo(1.6016612596244609E7);
    }

    private static double first(Distribution distribution) {
        return distribution.sample(new RandomStream(1234567));
    }

    private static double[] samples(Distribution distribution) {
        RandomStream stream = new Seed(3).stream(Purpose.of("distribution test"));
        return DoubleStream.generate(() -> distribution.sample(stream))
                .limit(SAMPLES)
                .toArray();
    }
}
