package org.allophone.random;

/**
 * A Poisson number: how many calls arrive when a mean is expected and calls are independent. It is drawn by inversion
 * below a mean of 10, otherwise by the transformed rejection PTRS of Hörmann, Insurance: Mathematics and Economics 12
 * (1993), 39–45.
 */
public final class Poisson {
    private static final double REJECTION_FROM = 10;
    /** Larger counts are ignored: their probability is below 10⁻⁷⁰. */
    private static final int INVERSION_LIMIT = 110;
    /** Up to here, counts are exact as doubles. */
    private static final double LARGEST_MEAN = 0x1p52;

    private Poisson() {}

    /**
     * Draws one count.
     *
     * @param mean the mean, 0 to 2⁵²
     */
    public static long sample(RandomStream stream, double mean) {
        if (!(mean >= 0 && mean <= LARGEST_MEAN)) {
            throw new IllegalArgumentException("mean is " + mean + "; give a number from 0 to 2^52");
        }
        return mean < REJECTION_FROM ? invert(stream, mean) : reject(stream, mean);
    }

    private static long invert(RandomStream stream, double mean) {
        double none = PortableMath.exp(-mean);
        while (true) {
            double left = stream.nextDouble();
            double probability = none;
            for (int k = 0; k <= INVERSION_LIMIT; k++) {
                if (left < probability) {
                    return k;
                }
                left -= probability;
                probability *= mean / (k + 1);
            }
        }
    }

    private static long reject(RandomStream stream, double mean) {
        double b = 0.931 + 2.53 * Math.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
        double surelyIn = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = stream.nextOpenDouble() - 0.5;
            double v = stream.nextOpenDouble();
            double edge = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / edge + b) * u + mean + 0.43);
            if (edge >= 0.07 && v <= surelyIn) {
                return (long) k;
            }
            if (k < 0 || k > 0x1p53 || (edge < 0.013 && v > edge)) {
                continue;
            }
            double hat = v * inverseAlpha / (a / (edge * edge) + b);
            if (PortableMath.log(hat) <= LogProbabilities.logPoisson(k, mean)) {
                return (long) k;
            }
        }
    }
}
