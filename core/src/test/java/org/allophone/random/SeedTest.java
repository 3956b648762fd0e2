package org.allophone.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.allophone.theory.GoodnessOfFit;
import org.junit.jupiter.api.Test;

class SeedTest {
    private static final Seed SEED = new Seed(42);
    private static final Purpose ARRIVAL = Purpose.of("arrival");
    private static final Purpose AGENT = Purpose.of("agent");

    @Test
    void oneAddressIsOneStream() {
        RandomStream first = SEED.stream(ARRIVAL, 7, 3);
        RandomStream again = new Seed(42).stream(Purpose.of("arrival"), 7, 3);
        for (int i = 0; i < 100; i++) {
            assertThat(first.nextLong()).isEqualTo(again.nextLong());
        }
    }

    @Test
    void neitherSeedNorPurposeNorIndexNorOrderOfIndexesMayBeSwapped() {
        assertThat(Set.of(
                        SEED.stream(ARRIVAL).nextLong(),
                        SEED.stream(AGENT).nextLong(),
                        new Seed(43).stream(ARRIVAL).nextLong(),
                        SEED.stream(ARRIVAL, 0).nextLong(),
                        SEED.stream(ARRIVAL, 1).nextLong(),
                        SEED.stream(AGENT, 1).nextLong(),
                        SEED.stream(ARRIVAL, 0, 1).nextLong(),
                        SEED.stream(ARRIVAL, 1, 0).nextLong()))
                .hasSize(8);
    }

    @Test
    void aMillionStreamsStartDifferently() {
        Set<Long> starts = new HashSet<>();
        for (long a = 0; a < 1000; a++) {
            for (long b = 0; b < 1000; b++) {
                starts.add(SEED.stream(ARRIVAL, a, b).nextLong());
            }
        }
        assertThat(starts).hasSize(1_000_000);
    }

    @Test
    void firstDrawsOfNeighbouringStreamsAreEvenlySpread() {
        long[] cells = new long[256];
        long[] pairs = new long[256];
        for (long index = 0; index < 200_000; index++) {
            long draw = SEED.stream(ARRIVAL, index).nextLong();
            long next = SEED.stream(ARRIVAL, index + 1).nextLong();
            cells[(int) (draw >>> 56)]++;
            pairs[(int) (draw >>> 60 << 4 | next >>> 60)]++;
        }
        GoodnessOfFit.assertEven(cells);
        GoodnessOfFit.assertEven(pairs);
    }

    @Test
    void everyBitOfTheSeedTurnsAboutHalfOfTheBits() {
        long before = SEED.stream(ARRIVAL, 5).nextLong();
        int turned = 0;
        for (int bit = 0; bit < 64; bit++) {
            turned += Long.bitCount(
                    before ^ new Seed(42 ^ (1L << bit)).stream(ARRIVAL, 5).nextLong());
        }
        // 4096 fair coins: 2048 heads, standard deviation 32; five of them are a false alarm once in 1.7 million.
        assertThat(turned).isBetween(2048 - 160, 2048 + 160);
    }

    /** Fowler, Noll and Vo's published value. */
    @Test
    void aPurposeIsTheFnv1aHashOfItsName() {
        assertThat(Purpose.of("").id()).isEqualTo(0xcbf29ce484222325L);
        assertThat(Purpose.of("a").id()).isEqualTo(0xaf63dc4c8601ec8cL);
        assertThat(Purpose.of("foobar").id()).isEqualTo(0x85944171f73967e8L);
    }

    /** Output bytes hang on these: a change here is a new output version. */
    @Test
    void addressesArePinned() {
        assertThat(new long[] {
                    SEED.stream(ARRIVAL).nextLong(),
                    SEED.stream(ARRIVAL, 7).nextLong(),
                    SEED.stream(ARRIVAL, 7, 3).nextLong()
                })
                .containsExactly(-4877926999613005288L, -3472220180136345158L, -6976071756964366995L);
    }
}
