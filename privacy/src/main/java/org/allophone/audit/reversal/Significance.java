package org.allophone.audit.reversal;

/** Whether hits are more than accident, and how many guesses are needed to tell. Hits by accident follow a Poisson distribution. */
final class Significance {
    /** Some millions of tests are made in a run, so that a thousandth of a false alarm is left. */
    private static final double LARGEST_P = 1e-9;
    /** So many hits are expected of a right salt, so that a test finds all but exp(-7) of them. */
    static final double EXPECTED_HITS = 7;

    private static final double NEGLIGIBLE = 1e-12;
    private static final double GROWTH = 1.5;
    /** From here on, two terms of Stirling's series are exact to eight digits. */
    private static final double STIRLING_FROM = 100;

    private Significance() {}

    /** The accidental hits of so many guesses: each token is hit with probability 2^-bits. */
    static double accidents(double guesses, int tokens, int bits) {
        return guesses * tokens * Math.pow(2, -bits);
    }

    /** Whether so many hits are no accident. */
    static boolean isSignificant(long hits, double accidents) {
        return hits > 0 && tail(hits, accidents) < LARGEST_P;
    }

    /**
     * How many random guesses of {@code size} find out whether the tokens are made of these data: enough for {@code expected}
     * right hits, or for more if there are so many accidents that a few hits prove nothing.
     */
    static long sample(long size, int tokens, int bits, double expected) {
        double most = (double) size;
        double guesses = Math.min(most, Math.ceil(expected * most / tokens));
        while (guesses < most && !suffices(guesses, most, tokens, bits)) {
            guesses = Math.min(most, Math.ceil(guesses * GROWTH));
        }
        return (long) guesses;
    }

    /** Whether the hits that can be counted on, three standard deviations below the expected ones, are significant. */
    private static boolean suffices(double guesses, double size, int tokens, int bits) {
        double accidents = accidents(guesses, tokens, bits);
        if (isSignificant(1, accidents)) {
            return true;
        }
        double mean = guesses * tokens / size + accidents;
        return isSignificant((long) Math.floor(mean - 3 * Math.sqrt(mean)), accidents);
    }

    /** The probability of {@code hits} or more where {@code mean} are expected. */
    static double tail(long hits, double mean) {
        if (hits <= mean) {
            return 1;
        }
        double term = Math.exp(hits * Math.log(mean) - mean - logFactorial((double) hits));
        double sum = 0;
        for (long k = hits; term > sum * NEGLIGIBLE; k++) {
            sum += term;
            term *= mean / (k + 1);
        }
        return sum;
    }

    private static double logFactorial(double n) {
        if (n > STIRLING_FROM) {
            return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n);
        }
        double log = 0;
        for (double factor = n; factor > 1; factor--) {
            log += Math.log(factor);
        }
        return log;
    }
}
