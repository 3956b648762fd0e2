package org.allophone.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.allophone.theory.GoodnessOfFit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomStreamTest {
    /** The state before SplitMix64 puts out 64 zeros, and that before 64 ones. */
    private static final long BEFORE_ZEROS = -0x9e3779b97f4a7c15L;

    private static final long BEFORE_ONES = 0x31628af67b2131abL;

    @Test
    void theSequenceIsThePublishedOneOfSplitMix64() {
        RandomStream stream = new RandomStream(1234567);
        for (String published : new String[] {
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821"
        }) {
            assertThat(Long.toUnsignedString(stream.nextLong())).isEqualTo(published);
        }
    }

    /** The JDK's SplittableRandom is another implementation of the same generator. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 42, Long.MIN_VALUE, Long.MAX_VALUE})
    void theSequenceIsThatOfTheJdksSplittableRandom(long seed) {
        RandomStream stream = new RandomStream(seed);
        SplittableRandom oracle = new SplittableRandom(seed);
        for (int i = 0; i < 1000; i++) {
            assertThat(stream.nextLong()).isEqualTo(oracle.nextLong());
        }
    }

    @Test
    void aDoubleReachesZeroButNeverOne() {
        assertThat(new RandomStream(BEFORE_ZEROS).nextDouble()).isZero();
        assertThat(new RandomStream(BEFORE_ONES).nextDouble()).isEqualTo(1 - 0x1p-53);
    }

    @Test
    void anOpenDoubleReachesNeitherZeroNorOne() {
        assertThat(new RandomStream(BEFORE_ZEROS).nextOpenDouble()).isEqualTo(0x1p-53);
        assertThat(new RandomStream(BEFORE_ONES).nextOpenDouble()).isEqualTo(1 - 0x1p-53);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 48, 1000})
    void aBoundedNumberTakesEveryValueEvenly(int bound) {
        RandomStream stream = new RandomStream(bound);
        long[] seen = new long[bound];
        for (int i = 0; i < 200_000; i++) {
            seen[stream.nextInt(bound)]++;
        }
        assertThat(seen).doesNotContain(0);
        if (bound > 1) {
            GoodnessOfFit.assertEven(seen);
        }
    }

    /** 2⁶⁴ over 3 · 2⁶¹ is 2⅔: without Lemire's rejection a third of the values would come up 2 times to the others' 3. */
    @Test
    void aLargeBoundBringsNoBias() {
        RandomStream stream = new RandomStream(3);
        long[] remainders = new long[3];
        for (int i = 0; i < 200_000; i++) {
            long value = stream.nextLong(3L << 61);
            assertThat(value).isBetween(0L, (3L << 61) - 1);
            remainders[(int) (value % 3)]++;
        }
        GoodnessOfFit.assertEven(remainders);
    }
}
