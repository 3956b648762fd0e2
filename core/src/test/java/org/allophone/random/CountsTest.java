package org.allophone.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.allophone.theory.GoodnessOfFit;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Poisson and binomial counts. */
class CountsTest {
    private static final int DRAWS = 1_000_000;

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.5, 3, 9.99, 10, 10.5, 30, 1000, 123_456.7})
    void aPoissonCountFollowsItsDistribution(double mean) {
        RandomStream stream = new RandomStream(11);
        GoodnessOfFit.assertFollows(() -> Poisson.sample(stream, mean), DRAWS, PoissonDistribution.of(mean));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e10, 1e14})
    void aHugePoissonCountIsNormal(double mean) {
        RandomStream stream = new RandomStream(12);
        double[] counts = LongStream.generate(() -> Poisson.sample(stream, mean))
                .limit(DRAWS)
                .mapToDouble(k -> (k - mean) / Math.sqrt(mean))
                .toArray();
        GoodnessOfFit.assertFollows(counts, NormalDistribution.of(0, 1));
    }

    @Test
    void noneAreCountedWhenNoneAreExpected() {
        assertThat(Poisson.sample(new RandomStream(1), 0)).isZero();
        assertThat(Poisson.sample(new RandomStream(1), 1e-300)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.3",
        "7, 0.5",
        "19, 0.5",
        "20, 0.5",
        "25, 0.4",
        "25, 0.6",
        "100, 0.0999",
        "100, 0.1",
        "100, 0.95",
        "1000, 0.3",
        "1000000, 0.00001",
        "1000000, 0.5",
        "2000000000, 0.0000001"
    })
    void aBinomialCountFollowsItsDistribution(int trials, double probability) {
        RandomStream stream = new RandomStream(13);
        GoodnessOfFit.assertFollows(
                () -> Binomial.sample(stream, trials, probability),
                DRAWS,
                BinomialDistribution.of(trials, probability));
    }

    /** With so many trials and so small a probability a binomial count is Poisson, to ten digits. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 3, 100, 5000})
    void aRareBinomialCountAmongAHundredBillionIsPoisson(double mean) {
        long trials = 100_000_000_000L;
        RandomStream rare = new RandomStream(14);
        RandomStream common = new RandomStream(14);
        GoodnessOfFit.assertFollows(
                () -> Binomial.sample(rare, trials, mean / trials), DRAWS, PoissonDistribution.of(mean));
        GoodnessOfFit.assertFollows(
                () -> trials - Binomial.sample(common, trials, 1 - mean / trials), DRAWS, PoissonDistribution.of(mean));
    }

    @ParameterizedTest
    @CsvSource({"100000000000, 0.5", "100000000000, 0.001", "9007199254740992, 0.3", "9007199254740992, 0.9"})
    void aHugeBinomialCountIsNormal(long trials, double probability) {
        RandomStream stream = new RandomStream(15);
        double mean = trials * probability;
        double deviation = Math.sqrt(mean * (1 - probability));
        double[] counts = LongStream.generate(() -> Binomial.sample(stream, trials, probability))
                .limit(DRAWS)
                .mapToDouble(k -> (k - mean) / deviation)
                .toArray();
        GoodnessOfFit.assertFollows(counts, NormalDistribution.of(0, 1));
    }

    @Test
    void theSureAndTheImpossibleAreExact() {
        for (long trials : new long[] {0, 1, 19, 1_000_000, 100_000_000_000L, 1L << 53}) {
            assertThat(Binomial.sample(new RandomStream(1), trials, 0)).isZero();
            assertThat(Binomial.sample(new RandomStream(1), trials, 1)).isEqualTo(trials);
            assertThat(Binomial.sample(new RandomStream(1), trials, Double.MIN_VALUE))
                    .isZero();
        }
    }

    @Test
    void aCountNeverLeavesItsRange() {
        RandomStream stream = new RandomStream(16);
        for (int i = 0; i < 200_000; i++) {
            long trials = stream.nextLong(60);
            assertThat(Binomial.sample(stream, trials, stream.nextDouble())).isBetween(0L, trials);
        }
    }

    @Test
    void whatMakesNoCountIsRefused() {
        RandomStream stream = new RandomStream(1);
        assertThatThrownBy(() -> Poisson.sample(stream, Double.NaN)).hasMessageStartingWith("mean is NaN");
        assertThatThrownBy(() -> Poisson.sample(stream, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Binomial.sample(stream, -1, 0.5)).hasMessageStartingWith("trials is -1");
        assertThatThrownBy(() -> Binomial.sample(stream, 1, 1.1)).hasMessageStartingWith("probability is 1.1");
        assertThatThrownBy(() -> Binomial.sample(stream, 1, Double.NaN)).hasMessageStartingWith("probability is NaN");
    }

    @Test
    void logarithmsOfProbabilitiesAreThoseOfAnotherImplementation() {
        for (int trials : new int[] {2, 16, 40, 1000, 1_000_000}) {
            BinomialDistribution oracle = BinomialDistribution.of(trials, 0.3);
            for (int k = 0; k <= trials; k += 1 + trials / 20) {
                double expected = oracle.logProbability(k);
                assertThat(LogProbabilities.logBinomial(k, trials, 0.3))
                        .isCloseTo(expected, within(1e-11 * (1 - expected)));
            }
        }
        for (int k = 0; k < 300; k += 7) {
            double expected = PoissonDistribution.of(123.4).logProbability(k);
            assertThat(LogProbabilities.logPoisson(k, 123.4)).isCloseTo(expected, within(1e-12 * (1 - expected)));
        }
    }

    @Test
    void theGammaFunctionIsAFactorialAtWholeNumbersAndKnownAtHalves() {
        assertThat(LogProbabilities.logGamma(1)).isCloseTo(0, within(1e-14));
        assertThat(LogProbabilities.logGamma(11)).isCloseTo(Math.log(3_628_800), within(1e-13));
        assertThat(LogProbabilities.logGamma(1.5)).isCloseTo(Math.log(Math.sqrt(Math.PI) / 2), within(1e-14));
        assertThat(LogProbabilities.logGamma(101)).isCloseTo(363.73937555556347, within(1e-12));
    }

    /** Output bytes hang on these: a change here is a new output version. */
    @Test
    void drawsArePinned() {
        RandomStream stream = new RandomStream(1234567);
        assertThat(new long[] {
                    Poisson.sample(stream, 3),
                    Poisson.sample(stream, 4500),
                    Poisson.sample(stream, 1e9),
                    Binomial.sample(stream, 12, 0.3),
                    Binomial.sample(stream, 4500, 0.7),
                    Binomial.sample(stream, 100_000_000_000L, 0.5)
                })
                .containsExactly(2, 4429, 999_975_914, 3, 3142, 49_999_972_296L);
        long sum = 0;
        for (int i = 0; i < 100_000; i++) {
            sum += Poisson.sample(stream, 37) + Binomial.sample(stream, 250, 0.2);
        }
        assertThat(sum).isEqualTo(8_704_442);
    }
}
