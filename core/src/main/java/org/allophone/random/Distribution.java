package org.allophone.random;

/**
 * The distribution of a time or an amount: a talk time, a patience, the load factor of a day.
 *
 * <p>The samplers are published ones. They use only {@link StrictMath}, {@link PortableMath} and the basic operations,
 * so a sample has the same bits on every JDK and machine. They allocate no memory. The number of draws that a sample
 * takes from the stream varies.
 */
public sealed interface Distribution permits Constant, Exponential, Gamma, LogNormal, Normal, Weibull {

    /** The mean, in the unit of the samples. */
    double mean();

    /** The probability that a sample is above x. */
    double probabilityAbove(double x);

    /** Draws one value from the stream. */
    double sample(RandomStream stream);
}
