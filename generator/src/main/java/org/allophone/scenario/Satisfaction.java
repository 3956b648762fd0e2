package org.allophone.scenario;

import java.util.List;

/**
 * The score from 1 to 5 that callers give after the call. Their satisfaction is a sum of the parts below; the thresholds make a score of
 * it.
 *
 * @param answered of the callers who would give a 1, a 2, … a 5, the shares that give it
 * @param base the mean satisfaction after a call that is answered at once and resolves the case at the first contact
 * @param perMinuteWaiting added for each minute of waiting; at most 0
 * @param unresolved added if the case is not resolved, in truth; at most 0
 * @param perRepeat added for each earlier call for the same case; at most 0
 * @param transferred added if the call was transferred; at most 0
 * @param spread the standard deviation between calls of one caller with one agent and the same experience
 * @param callerSpread the standard deviation between callers: some are lenient, some are hard to please
 * @param agentSpread the standard deviation between agents
 * @param thresholds four numbers that rise: the satisfaction from which on the score is 2, 3, 4 and 5
 */
public record Satisfaction(
        List<Double> answered,
        double base,
        double perMinuteWaiting,
        double unresolved,
        double perRepeat,
        double transferred,
        double spread,
        double callerSpread,
        double agentSpread,
        List<Double> thresholds) {
    /** The lowest score. */
    public static final int WORST = 1;

    /** The highest score, which is also how many scores there are. */
    public static final int BEST = 5;

    public Satisfaction {
        answered = List.copyOf(answered);
        thresholds = List.copyOf(thresholds);
    }
}
