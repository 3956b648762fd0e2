package org.allophone.centre.theory;

import java.util.function.DoubleUnaryOperator;
import org.allophone.random.Distribution;

/**
 * The exponential patience that stands for another distribution of patience in Erlang-A. The two have the same ratio of waiting
 * time to abandoned calls. This ratio is the mean of an exponential patience, and its maximum-likelihood estimate from waits.
 */
public final class EquivalentPatience {
    private static final double SHORTEST_SECONDS = 0.001;

    /** Nobody waits for longer than a day. */
    private static final double LONGEST_SECONDS = 86_400;

    /** The step of the midpoint rule in the logarithm of the time. */
    private static final double STEP = 0.05;

    private EquivalentPatience() {}

    /** The mean of the exponential patience that stands for a distribution, in seconds. */
    public static double meanSeconds(Distribution patience, double answersPerSecond) {
        return meanSeconds(patience::probabilityAbove, answersPerSecond);
    }

    /**
     * The mean of the exponential patience, in seconds.
     *
     * @param patience the probability that a caller would wait for longer than so many seconds
     * @param answersPerSecond the inverse of the mean time after which a waiting call would be answered; this time is taken to be
     *     exponential
     */
    public static double meanSeconds(DoubleUnaryOperator patience, double answersPerSecond) {
        double waits = SHORTEST_SECONDS;
        double abandons = 0;
        double longest = StrictMath.log(LONGEST_SECONDS / SHORTEST_SECONDS);
        for (double log = STEP / 2; log < longest; log += STEP) {
            double seconds = SHORTEST_SECONDS * StrictMath.exp(log);
            double isPatient = patience.applyAsDouble(seconds);
            double isNotAnswered = StrictMath.exp(-answersPerSecond * seconds);
            waits += isNotAnswered * isPatient * seconds * STEP;
            // The call would be answered about now, but it was abandoned before.
            abandons += answersPerSecond * isNotAnswered * (1 - isPatient) * seconds * STEP;
        }
        abandons += StrictMath.exp(-answersPerSecond * LONGEST_SECONDS) * (1 - patience.applyAsDouble(LONGEST_SECONDS));
        return waits >= LONGEST_SECONDS * abandons ? LONGEST_SECONDS : waits / abandons;
    }
}
