package org.allophone.centre.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.allophone.random.RandomStream;
import org.allophone.theory.GoodnessOfFit;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.junit.jupiter.api.Test;

class PiecewisePoissonTest {
    /** Closed, open, at lunch, busy, quiet, closed. */
    private static final double[] EDGES = {0, 28_800, 43_200, 46_800, 50_400, 64_800, 86_400};

    private static final double[] RATES = {0, 0.01, 0, 0.05, 0.005, 0};

    @Test
    void instantsRiseAndFallOnlyWhereCallsCome() {
        PiecewisePoisson rate = new PiecewisePoisson(EDGES, RATES);
        double[] instants = new double[500];
        for (long seed = 0; seed < 2000; seed++) {
            rate.instants(new RandomStream(seed), instants, 500);
            assertThat(instants).as("seed %s", seed).isSorted();
            for (double instant : instants) {
                assertThat((instant >= 28_800 && instant < 43_200) || (instant >= 46_800 && instant < 64_800))
                        .as("seed %s, instant %s", seed, instant)
                        .isTrue();
            }
        }
    }

    @Test
    void piecesGetCallsAsTheyAreExpected() {
        PiecewisePoisson rate = new PiecewisePoisson(EDGES, RATES);
        double[] instants = new double[400_000];
        rate.instants(new RandomStream(31), instants, instants.length);
        long[] seen = new long[RATES.length];
        double[] expected = new double[RATES.length];
        for (int piece = 0; piece < RATES.length; piece++) {
            double from = EDGES[piece];
            double to = EDGES[piece + 1];
            seen[piece] =
                    Arrays.stream(instants).filter(t -> t >= from && t < to).count();
            expected[piece] = instants.length * RATES[piece] * (to - from) / rate.expectedCalls();
        }
        GoodnessOfFit.assertFollows(seen, expected);
        assertThat(rate.expectedCalls()).isEqualTo(144 + 180 + 72);
    }

    @Test
    void insideAPieceInstantsAreUniform() {
        double[] instants = new double[200_000];
        new PiecewisePoisson(new double[] {100, 200}, new double[] {3})
                .instants(new RandomStream(32), instants, 200_000);
        GoodnessOfFit.assertFollows(instants, UniformContinuousDistribution.of(100, 200));
    }

    /** The k-th smallest of n uniform numbers is beta distributed. */
    @Test
    void theFirstMiddleAndLastInstantAreOrderStatistics() {
        PiecewisePoisson rate = new PiecewisePoisson(new double[] {0, 1}, new double[] {1});
        double[] instants = new double[9];
        double[][] samples = new double[9][50_000];
        RandomStream stream = new RandomStream(33);
        for (int i = 0; i < 50_000; i++) {
            rate.instants(stream, instants, 9);
            for (int k = 0; k < 9; k++) {
                samples[k][i] = instants[k];
            }
        }
        for (int k : new int[] {0, 4, 8}) {
            GoodnessOfFit.assertFollows(samples[k], BetaDistribution.of(k + 1, 9 - k));
        }
    }

    @Test
    void noCallHasNoInstant() {
        double[] instants = {-1};
        new PiecewisePoisson(EDGES, RATES).instants(new RandomStream(34), instants, 0);
        assertThat(instants).containsExactly(-1);
    }

    @Test
    void aRateIsRefusedWhenItsPiecesMakeNoDay() {
        assertThatThrownBy(() -> new PiecewisePoisson(new double[] {0, 1}, new double[] {1, 2}))
                .hasMessage("there are 2 edges for 2 rates; give one more edge than rates");
        assertThatThrownBy(() -> new PiecewisePoisson(new double[] {0, 2, 1}, new double[] {1, 2}))
                .hasMessageStartingWith("the length of piece 1 is -1.0");
        assertThatThrownBy(() -> new PiecewisePoisson(new double[] {0, 1}, new double[] {-1}))
                .hasMessageStartingWith("rate 0 is -1.0");
        assertThatThrownBy(() -> new PiecewisePoisson(new double[] {0, 1}, new double[] {0}))
                .hasMessageStartingWith("the number of calls expected is 0.0");
    }

    /** Output bytes hang on these: a change here is a new output version. */
    @Test
    void firstDrawsArePinned() {
        double[] instants = new double[3];
        new PiecewisePoisson(EDGES, RATES).instants(new RandomStream(1234567), instants, 3);
        assertThat(instants).containsExactly(38076.399738251275, 41624.73386546284, 49616.17510152467);
    }
}
