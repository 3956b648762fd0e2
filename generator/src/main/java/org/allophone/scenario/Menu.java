package org.allophone.scenario;

/**
 * What happens to calls in the IVR's menu, before any queue. Which calls the menu serves is told by their topics.
 *
 * @param hangUp the share of the calls whose callers hang up in the menu, at any time of their stay in it
 * @param mostWaiting the most callers who wait in a queue: another one is told to call later. Transferred calls are never refused
 */
public record Menu(double hangUp, int mostWaiting) {
    /** A queue of any length. */
    public static final int NO_LIMIT = Integer.MAX_VALUE;
}
