package org.allophone.scenario;

/**
 * The score from 1 to 5 that callers give after the call. It is a sum of the parts below, rounded and limited to 1 … 5.
 *
 * @param answered the share of the answered calls for which the caller gives a score
 * @param base the mean score of a call that is answered at once and resolves the case at the first contact
 * @param perMinuteWaiting added for each minute of waiting; at most 0
 * @param unresolved added if the case is not resolved; at most 0
 * @param perRepeat added for each earlier call for the same case; at most 0
 * @param spread the standard deviation between callers with the same experience
 */
public record Satisfaction(
        double answered, double base, double perMinuteWaiting, double unresolved, double perRepeat, double spread) {}
