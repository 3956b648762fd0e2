package org.allophone.centre.performance;

/**
 * The performance figures of a centre, as its supervisor reads them. A figure is {@link Double#NaN} if there is nothing to
 * compute it from (the speed of answer when no call was answered) or if theory does not predict it.
 *
 * @param offered the calls that entered a queue
 * @param answered the calls that an agent answered; a transferred call counts once more if the second agent answers it
 * @param abandoned the calls whose caller left the queue
 * @param withinSeconds the longest wait of a call that is answered in time, in seconds
 * @param serviceLevel the share of the offered calls that were answered in time
 * @param averageSpeedOfAnswer the mean wait of the answered calls, in seconds
 * @param meanWait the mean wait of all offered calls, in seconds
 * @param averageHandleTime the agents' time for an answered call, in seconds: talk, hold and wrap-up
 * @param occupancy the time in which agents were busy with calls, divided by the time of their shifts; overtime counts as busy
 *     time only
 * @param firstCallResolution the share of cases that the first contact resolved, among the cases whose first contact was answered
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
