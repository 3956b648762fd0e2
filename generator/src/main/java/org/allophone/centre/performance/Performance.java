package org.allophone.centre.performance;

/**
 * How a centre did, as its supervisor reads it. A figure that nothing was counted for (the speed of answer when no call was
 * answered) is {@link Double#NaN}, as is one that nobody asked theory for.
 *
 * @param offered the calls that came to the queue
 * @param answered those an agent took, and if they were passed on, the last agent too
 * @param abandoned those whose caller hung up in the queue
 * @param withinSeconds the wait that is in time
 * @param serviceLevel the share of the offered calls that were answered in time
 * @param averageSpeedOfAnswer the mean wait of the answered calls, in seconds
 * @param meanWait the mean wait of all offered calls, in seconds
 * @param averageHandleTime the agents' time for an answered call, in seconds: talk, hold and wrap-up
 * @param occupancy the time agents were busy with calls by the time of their shifts; work beyond the shift is in the first
 *     alone
 * @param firstCallResolution of the matters whose first contact was answered, the share that was settled by it
 */
public record Performance(
        long offered,
        long answered,
        long abandoned,
        double withinSeconds,
        double serviceLevel,
        double averageSpeedOfAnswer,
        double meanWait,
        double averageHandleTime,
        double occupancy,
        double firstCallResolution) {

    /** The share of the offered calls that were abandoned. */
    public double abandonedShare() {
        return (double) abandoned / offered;
    }
}
