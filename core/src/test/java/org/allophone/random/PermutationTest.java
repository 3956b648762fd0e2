package org.allophone.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.allophone.theory.GoodnessOfFit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermutationTest {
    private static final Purpose TEST = Purpose.of("test");

    @Test
    void eachNumberHasAPlaceOfItsOwnFromWhichItIsFoundAgain() {
        for (int size = 1; size <= 5000; size++) {
            Permutation permutation = new Permutation(new Seed(7).stream(TEST, size), size);
            boolean[] taken = new boolean[size];
            for (int number = 0; number < size; number++) {
                int place = (int) permutation.placeOf(number);
                assertThat(taken[place]).as("place %d of %d", place, size).isFalse();
                taken[place] = true;
                assertThat(permutation.at(place)).isEqualTo(number);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 31, (1L << 31) + 1, 1L << 60})
    void largeRangesAreOrderedToo(long size) {
        Permutation permutation = new Permutation(new Seed(7).stream(TEST), size);
        for (long number = size - 1000; number < size; number++) {
            assertThat(permutation.placeOf(number)).isBetween(0L, size - 1);
            assertThat(permutation.at(permutation.placeOf(number))).isEqualTo(number);
        }
    }

    /** Neighbours are not quite as often at each distance of each other: four rounds on a few bits are few. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 13, 20, 32, 205})
    void noPlaceIsPreferred(int size) {
        long[][] places = new long[size][size];
        long[] distances = new long[size - 1];
        for (int i = 0; i < 50_000; i++) {
            Permutation permutation = new Permutation(new Seed(42).stream(TEST, i), size);
            for (int number = 0; number < size; number++) {
                places[number][(int) permutation.placeOf(number)]++;
            }
            distances[(int) ((permutation.placeOf(1) - permutation.placeOf(0) + size) % size) - 1]++;
        }
        for (long[] ofNumber : places) {
            GoodnessOfFit.assertEven(ofNumber);
        }
        double even = 50_000.0 / distances.length;
        for (long count : distances) {
            assertThat((double) count).isBetween(0.6 * even, 1.8 * even);
        }
    }
}
