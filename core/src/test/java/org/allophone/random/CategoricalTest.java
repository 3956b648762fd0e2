package org.allophone.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.allophone.theory.GoodnessOfFit;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoricalTest {
    private static final double[] WEIGHTS = {0, 30, 0, 0.5, 9.5, 60, 0};

    @Test
    void categoriesComeAsOftenAsTheyWeigh() {
        Categorical shares = new Categorical(WEIGHTS);
        RandomStream stream = new RandomStream(21);
        long[] seen = new long[WEIGHTS.length];
        for (int i = 0; i < 1_000_000; i++) {
            seen[shares.sample(stream)]++;
        }
        GoodnessOfFit.assertFollows(
                seen, Arrays.stream(WEIGHTS).map(w -> w * 10_000).toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 1000, 4097})
    void anyNumberOfUnequalCategoriesIsRight(int size) {
        double[] weights =
                IntStream.range(0, size).mapToDouble(i -> 1.0 / (i + 1)).toArray();
        double total = Arrays.stream(weights).sum();
        Categorical shares = new Categorical(weights);
        RandomStream stream = new RandomStream(22);
        long[] seen = new long[size];
        for (int i = 0; i < 500_000; i++) {
            seen[shares.sample(stream)]++;
        }
        assertThat(shares.size()).isEqualTo(size);
        if (size > 1) {
            GoodnessOfFit.assertFollows(
                    seen, Arrays.stream(weights).map(w -> w * 500_000 / total).toArray());
        }
    }

    @Test
    void whatWeighsNothingGetsNothing() {
        Categorical shares = new Categorical(WEIGHTS);
        assertThat(shares.at(0)).isEqualTo(1);
        assertThat(shares.at(1 - 0x1p-53)).isEqualTo(5);
        assertThat(shares.at(0.3)).isEqualTo(3);
        assertThat(shares.at(Math.nextDown(0.3))).isEqualTo(1);
        long[] counts = new long[WEIGHTS.length];
        for (long seed = 0; seed < 1000; seed++) {
            shares.split(new RandomStream(seed), 100_000_000_000L, counts);
            assertThat(counts[0] + counts[2] + counts[6]).as("seed %s", seed).isZero();
            assertThat(Arrays.stream(counts).sum()).as("seed %s", seed).isEqualTo(100_000_000_000L);
        }
    }

    @Test
    void eachCountOfASplitIsBinomial() {
        Categorical shares = new Categorical(WEIGHTS);
        RandomStream stream = new RandomStream(23);
        long[] counts = new long[WEIGHTS.length];
        for (int category : new int[] {1, 3, 4, 5}) {
            GoodnessOfFit.assertFollows(
                    () -> {
                        shares.split(stream, 40, counts);
                        return counts[category];
                    },
                    200_000,
                    BinomialDistribution.of(40, WEIGHTS[category] / 100));
        }
    }

    @Test
    void onlyWeightsThatMakeAWholeAreTaken() {
        assertThatThrownBy(() -> new Categorical(1, -0.1)).hasMessageStartingWith("weight 1 is -0.1");
        assertThatThrownBy(() -> new Categorical(0, 0)).hasMessageStartingWith("the sum of the weights is 0.0");
        assertThatThrownBy(Categorical::new).hasMessageStartingWith("the sum of the weights is 0.0");
        assertThatThrownBy(() -> new Categorical(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Categorical(Double.MAX_VALUE, Double.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
