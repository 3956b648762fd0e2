package org.allophone.mask.surrogate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyedPermutationTest {
    private static byte[] key(int seed) {
        byte[] key = new byte[32];
        key[0] = (byte) seed;
        return key;
    }

    @Test
    void eachNumberGetsAnotherOneAndNoTwoTheSame() {
        for (int size = 2; size <= 120; size++) {
            KeyedPermutation permutation = new KeyedPermutation(key(size), size);
            Set<Long> moved = new HashSet<>();
            for (long number = 0; number < size; number++) {
                long instead = permutation.moved(number);
                assertThat(instead).isBetween(0L, size - 1L).isNotEqualTo(number);
                moved.add(instead);
            }
            assertThat(moved).as("of %s", size).hasSize(size);
        }
    }

    @Test
    void aLargeRangeIsPermutedWithoutATable() {
        long size = 1_000_000_000_000_000_000L;
        KeyedPermutation permutation = new KeyedPermutation(key(1), size);
        Set<Long> moved = new HashSet<>();
        for (long number = size - 500; number < size; number++) {
            moved.add(permutation.moved(number));
        }
        assertThat(moved).hasSize(500).allMatch(number -> number >= 0 && number < size);
    }

    @Test
    void anotherKeyPermutesOtherwise() {
        KeyedPermutation one = new KeyedPermutation(key(1), 1000);
        KeyedPermutation two = new KeyedPermutation(key(2), 1000);
        int same = 0;
        for (long number = 0; number < 1000; number++) {
            same += one.moved(number) == two.moved(number) ? 1 : 0;
        }
        // One is expected; that there are more than ten happens for one pair of keys in a hundred million.
        assertThat(same).isLessThanOrEqualTo(10);
    }

    @Test
    void aLoneNumberStays() {
        assertThat(new KeyedPermutation(key(1), 1).moved(0)).isZero();
    }
}
