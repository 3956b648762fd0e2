package org.allophone.random;

/**
 * The exponential distribution: the time to the next event when events come at a constant rate. Erlang's formulas
 * assume it for handle time and patience.
 *
 * @param mean the mean, above 0
 */
public record Exponential(double mean) implements Distribution {

    public Exponential {
        Check.positive("mean", mean);
    }

    @Override
    public double probabilityAbove(double x) {
        return x <= 0 ? 1 : PortableMath.exp(-x / mean);
    }

    @Override
    public double sample(RandomStream stream) {
        return mean * standard(stream);
    }

    /** An exponential time of mean 1. */
    static double standard(RandomStream stream) {
        return Ziggurat.exponential(stream);
    }
}
