package org.allophone.random;

/**
 * How long something takes, or how much of it there is: a talk time, a patience, the busyness of a day.
 *
 * <p>A sample is computed from the stream by a published sampler, with {@link StrictMath}, {@link PortableMath} and the basic
 * operations alone, so its bytes are the same on every JDK and machine. Nothing is allocated. How many numbers it takes from the
 * stream differs from sample to sample.
 */
public sealed interface Distribution permits Constant, Exponential, Gamma, LogNormal, Normal, Weibull {

    /** The long-run average, in the unit of the samples. */
    double mean();

    /** One value, drawn from the stream. */
    double sample(RandomStream stream);
}
