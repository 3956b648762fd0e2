package org.allophone.random;

/**
 * A stream of random numbers: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), tested against its published sequence.
 * It is not the JDK's, because the JDK's derived draws may change between versions, and the bytes of the output may
 * not.
 */
public final class RandomStream {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    /** The published generator, started at {@code state}. Inside Allophone, streams come from {@link Seed}. */
    public RandomStream(long state) {
        this.state = state;
    }

    /** A copy, which gives the same numbers as this stream from here on. */
    public RandomStream copy() {
        return new RandomStream(state);
    }

    /** 64 uniform bits. */
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** A uniform number in [0, 1), a multiple of 2⁻⁵³. */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /**
     * A uniform number strictly between 0 and 1, as inversion needs it. It is an odd multiple of 2⁻⁵³, so u and 1 − u
     * are equally likely and both exact.
     */
    public double nextOpenDouble() {
        return ((nextLong() >>> 12) + 0.5) * 0x1.0p-52;
    }

    /**
     * A uniform whole number in [0, bound), without bias (Lemire, ACM TOMACS 2019).
     *
     * @param bound the number of values, at least 1
     */
    public long nextLong(long bound) {
        long draw = nextLong();
        long low = draw * bound;
        if (Long.compareUnsigned(low, bound) < 0) {
            long threshold = Long.remainderUnsigned(-bound, bound);
            while (Long.compareUnsigned(low, threshold) < 0) {
                draw = nextLong();
                low = draw * bound;
            }
        }
        return unsignedMultiplyHigh(draw, bound);
    }

    /** A uniform whole number in [0, bound); {@code bound} is at least 1. */
    public int nextInt(int bound) {
        return (int) nextLong(bound);
    }

    /** The finalizer of SplitMix64: every output bit depends on every input bit. */
    static long mix(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    private static long unsignedMultiplyHigh(long a, long b) {
        // Math.unsignedMultiplyHigh is JDK 18; b is never negative here.
        return Math.multiplyHigh(a, b) + ((a >> 63) & b);
    }
}
