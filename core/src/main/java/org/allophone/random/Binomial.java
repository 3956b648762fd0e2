package org.allophone.random;

/**
 * A binomial number: how many of a number of trials succeed. It is drawn by inversion if fewer than 10 of the rarer
 * outcome are expected, otherwise by the transformed rejection BTRS of Hörmann, Journal of Statistical Computation and
 * Simulation 46 (1993), 101–110.
 */
public final class Binomial {
    private static final double REJECTION_FROM = 10;
    /** Larger counts are ignored: their probability is below 10⁻⁷⁰. */
    private static final int INVERSION_LIMIT = 110;
    /** Up to here, counts are exact as doubles. */
    private static final long MOST_TRIALS = 1L << 53;

    private Binomial() {}

    /**
     * Draws a number of successes. If the probability is above ½, the failures are drawn, with probability 1 − p. A
     * caller who knows the small probability of failure should draw the failures, because 1 − p loses digits.
     *
     * @param trials 0 to 2⁵³
     * @param probability the probability of success, 0 to 1
     */
    public static long sample(RandomStream stream, long trials, double probability) {
        if (trials < 0 || trials > MOST_TRIALS) {
            throw new IllegalArgumentException("trials is " + trials + "; give a number from 0 to 2^53");
        }
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability is " + probability + "; give a number from 0 to 1");
        }
        return probability <= 0.5
                ? rarer(stream, trials, probability)
                : trials - rarer(stream, trials, 1 - probability);
    }

    private static long rarer(RandomStream stream, long trials, double p) {
        if (trials == 0 || p == 0) {
            return 0;
        }
        return trials * p < REJECTION_FROM ? invert(stream, trials, p) : reject(stream, (double) trials, p);
    }

    private static long invert(RandomStream stream, long trials, double p) {
        double none = PortableMath.exp(trials * StrictMath.log1p(-p));
        double odds = p / (1 - p);
        while (true) {
            double left = stream.nextDouble();
            double probability = none;
            for (int k = 0; k <= INVERSION_LIMIT && k <= trials; k++) {
                if (left < probability) {
                    return k;
                }
                left -= probability;
                probability *= odds * (trials - k) / (k + 1);
            }
        }
    }

    private static long reject(RandomStream stream, double trials, double p) {
        double q = 1 - p;
        double deviation = Math.sqrt(trials * p * q);
        double b = 1.15 + 2.53 * deviation;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double centre = trials * p + 0.5;
        double surelyIn = 0.92 - 4.2 / b;
        while (true) {
            double u = stream.nextOpenDouble() - 0.5;
            double v = stream.nextOpenDouble();
            double edge = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / edge + b) * u + centre);
            if (edge >= 0.07 && v <= surelyIn) {
                return (long) k;
            }
            if (k < 0 || k > trials) {
                continue;
            }
            double alpha = (2.83 + 5.1 / b) * deviation;
            double mode = Math.floor((trials + 1) * p);
            double hat = v * alpha / (a / (edge * edge) + b);
            double likelihood =
                    LogProbabilities.logBinomial(k, trials, p) - LogProbabilities.logBinomial(mode, trials, p);
            if (PortableMath.log(hat) <= likelihood) {
                return (long) k;
            }
        }
    }
}
