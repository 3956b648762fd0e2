package org.allophone.notebook;

/**
 * NumPy's legacy {@code RandomState}: the Mersenne Twister MT19937 (Matsumoto and Nishimura, ACM TOMACS 1998), seeded and
 * drawn from as {@code numpy.random.seed}, {@code randint}, {@code choice} and {@code rand} do.
 */
final class NumpyRandom {
    private static final int SIZE = 624;
    private static final int SHIFT = 397;
    private static final int[] TWIST = {0, 0x9908b0df};

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    /**
     * {@code numpy.random.seed(seed)}, that is {@code init_genrand}.
     *
     * @param seed 0 to 2³² − 1, as NumPy allows
     */
    NumpyRandom(long seed) {
        state[0] = (int) seed;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    /** {@code randint(low, high)}: uniform in [low, high), by rejection of masked 32-bit draws. */
    int randint(int low, int high) {
        int largest = high - 1 - low;
        if (largest == 0) {
            return low; // like NumPy, no draw for a single value
        }
        int mask = -1 >>> Integer.numberOfLeadingZeros(largest);
        int draw = next32() & mask;
        while (draw > largest) {
            draw = next32() & mask;
        }
        return low + draw;
    }

    /** {@code choice(values)}, but returns the index: {@code randint(0, count)}. */
    int choice(int count) {
        return randint(0, count);
    }

    /** {@code rand()}: 53 bits from two draws, in [0, 1). */
    double rand() {
        int high = next32() >>> 5;
        int low = next32() >>> 6;
        return (high * 67108864.0 + low) / 9007199254740992.0;
    }

    /** 32 uniform bits, as {@code genrand_int32} of the reference. */
    int next32() {
        if (next == SIZE) {
            twist();
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    private void twist() {
        int i = 0;
        for (; i < SIZE - SHIFT; i++) {
            state[i] = state[i + SHIFT] ^ twisted(state[i], state[i + 1]);
        }
        for (; i < SIZE - 1; i++) {
            state[i] = state[i + SHIFT - SIZE] ^ twisted(state[i], state[i + 1]);
        }
        state[SIZE - 1] = state[SHIFT - 1] ^ twisted(state[SIZE - 1], state[0]);
        next = 0;
    }

    private static int twisted(int upper, int lower) {
        int y = (upper & 0x80000000) | (lower & 0x7fffffff);
        return (y >>> 1) ^ TWIST[lower & 1];
    }
}
