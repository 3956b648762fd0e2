package org.allophone.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.apache.commons.statistics.distribution.WeibullDistribution;
import org.junit.jupiter.api.Test;

/** The statistical oracles, themselves judged by published values and by samples of a known kind. */
class StatisticsTest {
    private static final int SAMPLES = 100_000;

    @Test
    void theDistanceOfASmallSampleIsTheOneFoundByHand() {
        double[] sample = {0.9, 0.1, 0.35};
        // Steps of 1/3 at 0.1, 0.35 and 0.9: the largest gap is 2/3 − 0.35.
        assertThat(GoodnessOfFit.distance(sample, UniformContinuousDistribution.of(0, 1)))
                .isCloseTo(2.0 / 3 - 0.35, within(1e-15));
    }

    /** Kolmogorov's critical values of a large sample: 1.2238, 1.3581 and 1.6276 over √n. */
    @Test
    void theProbabilityOfADistanceIsThePublishedOne() {
        int n = 100_000_000;
        assertThat(GoodnessOfFit.pValue(1.2238e-4, n)).isCloseTo(0.10, within(1e-4));
        assertThat(GoodnessOfFit.pValue(1.3581e-4, n)).isCloseTo(0.05, within(1e-4));
        assertThat(GoodnessOfFit.pValue(1.6276e-4, n)).isCloseTo(0.01, within(1e-4));
        assertThat(GoodnessOfFit.pValue(0, n)).isEqualTo(1);
    }

    @Test
    void aFitFindsTheParametersAgain() {
        GammaDistribution gamma = (GammaDistribution) Fit.gamma(sample(GammaDistribution.of(2.5, 80)));
        assertThat(gamma.getShape()).isCloseTo(2.5, within(0.05));
        assertThat(gamma.getScale()).isCloseTo(80, within(2.0));
        WeibullDistribution weibull = (WeibullDistribution) Fit.weibull(sample(WeibullDistribution.of(0.909, 389)));
        assertThat(weibull.getShape()).isCloseTo(0.909, within(0.012));
        assertThat(weibull.getScale()).isCloseTo(389, within(7.0));
        LogNormalDistribution logNormal =
                (LogNormalDistribution) Fit.logNormal(sample(LogNormalDistribution.of(4.784, 0.952)));
        assertThat(logNormal.getMu()).isCloseTo(4.784, within(0.016));
        assertThat(logNormal.getSigma()).isCloseTo(0.952, within(0.011));
        assertThat(Fit.exponential(new double[] {1, 2, 6}).getMean()).isEqualTo(3);
    }

    /** −γ and −γ − 2 log 2. */
    @Test
    void digammaIsThePublishedOne() {
        assertThat(Fit.digamma(1)).isCloseTo(-0.5772156649015329, within(1e-11));
        assertThat(Fit.digamma(0.5)).isCloseTo(-1.9635100260214235, within(1e-11));
    }

    /** The distances measured on a real centre's talk times were 0.014, 0.071, 0.081 and 0.082. */
    @Test
    void lognormalTimesAreToldFromTheOtherThree() {
        double[] times = sample(LogNormalDistribution.of(4.784, 0.952));
        assertThat(GoodnessOfFit.distance(times, Fit.logNormal(times))).isLessThan(0.008);
        assertThat(GoodnessOfFit.distance(times, Fit.weibull(times))).isBetween(0.04, 0.1);
        assertThat(GoodnessOfFit.distance(times, Fit.gamma(times))).isBetween(0.04, 0.1);
        assertThat(GoodnessOfFit.distance(times, Fit.exponential(times))).isBetween(0.04, 0.1);
    }

    @Test
    void conditionalGapsAreTheOnesFoundByHand() {
        double[] gaps = PoissonArrivals.conditionalGaps(new double[] {300, 600, 1800}, 900);
        assertThat(gaps).hasSize(3);
        assertThat(gaps[0]).isCloseTo(-2 * Math.log(2.0 / 3), within(1e-12));
        assertThat(gaps[1]).isCloseTo(-Math.log(1.0 / 2), within(1e-12));
        assertThat(gaps[2]).isZero();
    }

    @Test
    void poissonArrivalsPassWhateverTheRateOfTheirBlocks() {
        Random random = new Random(51);
        double[] arrivals = IntStream.range(0, 2000)
                .boxed()
                .flatMapToDouble(block -> DoubleStream.generate(() -> 900.0 * block + 900 * random.nextDouble())
                        .limit(random.nextInt(40)))
                .sorted()
                .toArray();
        double[] gaps = PoissonArrivals.conditionalGaps(arrivals, 900);
        double distance = GoodnessOfFit.distance(gaps, ExponentialDistribution.of(1));
        assertThat(GoodnessOfFit.pValue(distance, gaps.length)).isGreaterThan(1e-6);
        assertThat(distance).isLessThan(0.02);
    }

    @Test
    void arrivalsByAppointmentAndInPairsFail() {
        Random random = new Random(52);
        double[] appointments = IntStream.range(0, 20_000)
                .mapToDouble(i -> 60 * i + 30 * random.nextDouble())
                .toArray();
        double[] pairs = IntStream.range(0, 10_000)
                .mapToDouble(i -> 1_000_000 * random.nextDouble())
                .flatMap(t -> DoubleStream.of(t, t + 2 * random.nextDouble()))
                .sorted()
                .toArray();
        for (double[] arrivals : new double[][] {appointments, pairs}) {
            double[] gaps = PoissonArrivals.conditionalGaps(arrivals, 900);
            double distance = GoodnessOfFit.distance(gaps, ExponentialDistribution.of(1));
            assertThat(GoodnessOfFit.pValue(distance, gaps.length)).isLessThan(1e-9);
        }
    }

    /** Of 400 intervals of 95 % a share of 0.95 ± 0.054 (five standard deviations) holds the mean. */
    @Test
    void anIntervalOfBatchMeansHoldsTheMeanAsOftenAsItSays() {
        Random random = new Random(53);
        int held = 0;
        for (int run = 0; run < 400; run++) {
            double[] values = new double[20_000];
            double state = 0;
            for (int i = 0; i < values.length; i++) {
                state = 0.9 * state + random.nextGaussian();
                values[i] = 7 + state;
            }
            held += BatchMeans.of(values, 20, 0.95).holds(7) ? 1 : 0;
        }
        assertThat(held / 400.0).isBetween(0.896, 1.0);
    }

    @Test
    void momentsAreTheOnesFoundByHand() {
        double[] values = {2, 4, 4, 4, 5, 5, 7, 9};
        assertThat(Moments.mean(values)).isEqualTo(5);
        assertThat(Moments.variance(values)).isCloseTo(32.0 / 7, within(1e-14));
        assertThat(Moments.variation(values)).isCloseTo(Math.sqrt(32.0 / 7) / 5, within(1e-14));
        assertThat(Moments.indexOfDispersion(values)).isCloseTo(32.0 / 35, within(1e-14));
        assertThat(Moments.skewness(values)).isCloseTo(42.0 / 8 / 8, within(1e-14));
        assertThat(Moments.topShare(values, 0.25)).isEqualTo(0.4);
        assertThat(Moments.correlation(values, values)).isCloseTo(1, within(1e-14));
        assertThat(Moments.autocorrelation(new double[] {1, 2, 3, 4, 5}, 1)).isCloseTo(1, within(1e-14));
    }

    @Test
    void theLineThroughPointsOnALineIsThatLine() {
        RegressionLine line = RegressionLine.through(new double[] {10, 20, 60}, new double[] {0.04, 0.07, 0.19});
        assertThat(line.slope()).isCloseTo(0.003, within(1e-15));
        assertThat(line.intercept()).isCloseTo(0.01, within(1e-15));
        assertThat(line.rSquared()).isCloseTo(1, within(1e-12));
    }

    private static double[] sample(ContinuousDistribution distribution) {
        Random random = new Random(54);
        return DoubleStream.generate(() -> distribution.inverseCumulativeProbability(1 - random.nextDouble()))
                .filter(Double::isFinite)
                .limit(SAMPLES)
                .toArray();
    }
}
