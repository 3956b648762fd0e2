package org.allophone.centre.judgement;

/**
 * What a caller lived through in an answered call.
 *
 * @param waitSeconds the time in queues
 * @param contact 1 for the case's first contact, 2 for the second…
 * @param resolved whether the call resolved the case, in truth
 * @param caller the caller's index in the directory
 * @param agent the last agent's number in the centre
 */
public record Experience(int waitSeconds, int contact, boolean transferred, boolean resolved, int caller, long agent) {}
