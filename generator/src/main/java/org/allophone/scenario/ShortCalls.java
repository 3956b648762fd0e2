package org.allophone.scenario;

import org.allophone.random.Distribution;

/**
 * Calls that are over as soon as an agent answers: a wrong number, a caller who hangs up at once, a line on which nobody speaks. Nothing
 * is resolved, and nobody is transferred or put on hold.
 *
 * @param share the share of the answered calls that are such calls
 * @param talk the talk time of an agent of ordinary pace; the wrap-up lasts as long
 */
public record ShortCalls(double share, Distribution talk) {

    /** The mean work of an agent for such a call, in seconds. */
    public double meanWork() {
        return 2 * talk.mean();
    }
}
