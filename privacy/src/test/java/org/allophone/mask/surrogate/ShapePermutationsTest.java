package org.allophone.mask.surrogate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapePermutationsTest {
    @Test
    void noMoreShapesAreRememberedThanAreAllowedAndEachGivesTheSameAsBefore() {
        ShapePermutations permutations = new ShapePermutations(use -> new byte[32], "test");
        KeyedPermutation first = permutations.ofCommon("shape 0", 1_000);
        for (int shape = 1; shape < ShapePermutations.MOST_REMEMBERED; shape++) {
            permutations.ofCommon("shape " + shape, 1_000);
        }
        assertThat(permutations.ofCommon("shape 0", 1_000)).isSameAs(first);
        KeyedPermutation late = permutations.ofCommon("another", 1_000);
        KeyedPermutation again = permutations.ofCommon("another", 1_000);
        assertThat(again).isNotSameAs(late);
        for (long number = 0; number < 1_000; number++) {
            assertThat(again.moved(number)).isEqualTo(late.moved(number));
        }
    }
}
