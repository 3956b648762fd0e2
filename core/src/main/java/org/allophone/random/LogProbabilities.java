package org.allophone.random;

/**
 * Probabilities of counts, accurate for large counts too: the saddle-point form of Loader, "Fast and accurate
 * computation of binomial probabilities" (2000). It writes a factorial as Stirling's approximation and its error, and
 * powers as deviances, which avoids cancellation. Counts are whole numbers, stored as doubles.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // the digits as published
final class LogProbabilities {
    private static final double LOG_TWO_PI = 1.837877066409345483560659472811;
    /** The errors for 0 … 15; the one for 0 is not used. */
    private static final double[] SMALL_ERRORS = {
        0.0,
        0.0810614667953272582196702,
        0.0413406959554092940938221,
        0.02767792568499833914878929,
        0.02079067210376509311152277,
        0.01664469118982119216319487,
        0.01387612882307074799874573,
        0.01189670994589177009505572,
        0.010411265261972096497478567,
        0.009255462182712732917728637,
        0.008330563433362871256469318,
        0.007573675487951840794972024,
        0.006942840107209529865664152,
        0.006408994188004207068439631,
        0.005951370112758847735624416,
        0.005554733551962801371038690
    };

    private LogProbabilities() {}

    /** The logarithm of the Poisson probability of {@code k}; {@code mean} is above 0. */
    static double logPoisson(double k, double mean) {
        if (k == 0) {
            return -mean;
        }
        return -error(k) - deviance(k, mean) - (LOG_TWO_PI + PortableMath.log(k)) / 2;
    }

    /** The logarithm of the probability of {@code k} successes in {@code trials}; {@code p} strictly between 0 and 1. */
    static double logBinomial(double k, double trials, double p) {
        double q = 1 - p;
        if (k == 0) {
            return trials * StrictMath.log1p(-p);
        }
        if (k == trials) {
            return trials * PortableMath.log(p);
        }
        double failures = trials - k;
        double errors = error(trials) - error(k) - error(failures);
        double deviances = deviance(k, trials * p) + deviance(failures, trials * q);
        double spread = k * failures / trials;
        return errors - deviances - (LOG_TWO_PI + PortableMath.log(spread)) / 2;
    }

    /** The logarithm of the gamma function, for x of at least 1. */
    static double logGamma(double x) {
        double shift = 1;
        double y = x;
        while (y < 16) {
            shift *= y;
            y++;
        }
        return (y - 0.5) * PortableMath.log(y) - y + LOG_TWO_PI / 2 + series(y) - PortableMath.log(shift);
    }

    /** log(n!) − log(√(2πn) (n/e)ⁿ), n at least 1. */
    private static double error(double n) {
        return n <= 15 ? SMALL_ERRORS[(int) n] : series(n);
    }

    /** Stirling's series, accurate to the last digit for x of 16 or more. */
    private static double series(double x) {
        double square = x * x;
        double sum = 1.0 / 1188;
        sum = 1.0 / 1680 - sum / square;
        sum = 1.0 / 1260 - sum / square;
        sum = 1.0 / 360 - sum / square;
        return (1.0 / 12 - sum / square) / x;
    }

    /** k log(k / mean) + mean − k, which is never negative. */
    private static double deviance(double k, double mean) {
        double difference = k - mean;
        double sum = k + mean;
        if (Math.abs(difference) >= 0.1 * sum) {
            return k * PortableMath.log(k / mean) + mean - k;
        }
        double ratio = difference / sum;
        double square = ratio * ratio;
        double term = 2 * k * ratio;
        double total = difference * ratio;
        for (int odd = 3; ; odd += 2) {
            term *= square;
            double next = total + term / odd;
            if (next == total) {
                return total;
            }
            total = next;
        }
    }
}
