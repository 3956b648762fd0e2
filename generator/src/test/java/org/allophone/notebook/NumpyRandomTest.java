package org.allophone.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumpyRandomTest {

    @Test
    void theTenThousandthDrawIsTheOneTheCxxStandardNames() {
        // ISO C++ [rand.predef]: "the 10000th consecutive invocation of a default-constructed mt19937 is 4123659995".
        NumpyRandom random = new NumpyRandom(5489);
        int draw = 0;
        for (int i = 0; i < 10_000; i++) {
            draw = random.next32();
        }
        assertThat(Integer.toUnsignedLong(draw)).isEqualTo(4123659995L);
    }

    @Test
    void randIsNumpys() {
        // numpy.random.seed(42); numpy.random.rand(3), as half the world's tutorials print it
        NumpyRandom random = new NumpyRandom(42);
        assertThat(random.rand()).isEqualTo(0.3745401188473625);
        assertThat(random.rand()).isEqualTo(0.9507143064099162);
        assertThat(random.rand()).isEqualTo(0.7319939418114051);
    }

    @Test
    void randintIsNumpys() {
        // numpy.random.seed(42); [numpy.random.randint(0, 100) for _ in range(10)]
        NumpyRandom random = new NumpyRandom(42);
        int[] draws = new int[10];
        for (int i = 0; i < draws.length; i++) {
            draws[i] = random.randint(0, 100);
        }
        assertThat(draws).containsExactly(51, 92, 14, 71, 60, 20, 82, 86, 74, 74);
    }

    @Test
    void aSingleValueCostsNoDraw() {
        NumpyRandom random = new NumpyRandom(42);
        assertThat(random.randint(7, 8)).isEqualTo(7);
        assertThat(random.rand()).isEqualTo(0.3745401188473625);
    }
}
