package org.allophone.random;

/**
 * The normal distribution. Samples may be negative.
 *
 * @param mean any finite number
 * @param standardDeviation 0 or more
 */
public record Normal(double mean, double standardDeviation) implements Distribution {

    public Normal {
        Check.finite("mean", mean);
        Check.notNegative("standard deviation", standardDeviation);
    }

    @Override
    public double probabilityAbove(double x) {
        return standardDeviation == 0 ? (x < mean ? 1 : 0) : standardAbove((x - mean) / standardDeviation);
    }

    @Override
    public double sample(RandomStream stream) {
        return mean + standardDeviation * standard(stream);
    }

    /** A normal number of mean 0 and standard deviation 1. */
    static double standard(RandomStream stream) {
        return Ziggurat.normal(stream);
    }

    /** The probability that a normal number of mean 0 and standard deviation 1 is above z. */
    private static double standardAbove(double z) {
        double tail = IncompleteGamma.upper(0.5, z * z / 2) / 2;
        return z < 0 ? 1 - tail : tail;
    }
}
