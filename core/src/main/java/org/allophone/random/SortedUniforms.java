package org.allophone.random;

/** Draws uniform numbers in rising order, in one pass and without sorting. */
public final class SortedUniforms {
    private SortedUniforms() {}

    /**
     * Fills the first {@code count} places with independent uniform numbers of (0, 1], in rising order. The gaps
     * between n sorted uniform numbers are distributed as n + 1 exponential times divided by their sum (Devroye,
     * Non-Uniform Random Variate Generation, 1986, V.3.1).
     */
    public static void fill(RandomStream stream, double[] into, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Exponential.standard(stream);
            into[i] = sum;
        }
        sum += Exponential.standard(stream);
        for (int i = 0; i < count; i++) {
            into[i] /= sum;
        }
    }
}
