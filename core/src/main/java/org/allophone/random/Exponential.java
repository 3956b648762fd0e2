package org.allophone.random;

/**
 * The time to something that comes at a constant rate, whatever has gone before: Erlang's talk time and patience.
 *
 * @param mean above 0
 */
public record Exponential(double mean) implements Distribution {

    public Exponential {
        Check.positive("mean", mean);
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
