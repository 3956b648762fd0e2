package org.allophone.scenario;

/**
 * The score from 1 to 5 that callers give when asked after the call. The score is a sum, rounded and kept within 1 and 5.
 *
 * @param answered the part of the answered calls whose caller gives a score
 * @param base the mean score of a call that is answered at once and settles the matter at the first contact
 * @param perMinuteWaiting what each minute of waiting adds; at most 0
 * @param unresolved what an unsettled matter adds; at most 0
 * @param perRepeat what each earlier call for the same matter adds; at most 0
 * @param spread the standard deviation between callers who went through the same
 */
public record Satisfaction(
        double answered, double base, double perMinuteWaiting, double unresolved, double perRepeat, double spread) {}
