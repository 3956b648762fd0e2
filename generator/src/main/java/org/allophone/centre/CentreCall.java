package org.allophone.centre;

/**
 * One call of a simulated centre, as it went.
 *
 * @param number 1 for the first call
 * @param caseNumber the matter it was about
 * @param contact 1 for the matter's first contact, 2 for the second…
 * @param firstOfCase whether it is the case's first call in the data set
 * @param callerIndex the caller's index in the directory, from 0 on
 * @param caller the caller's telephone number: the digits of its E.164 form
 * @param segment the kind of customer
 * @param agent the agent of the last leg; empty if that was abandoned
 * @param startMicros when it came in, on the centre's own clock: microseconds since 1970-01-01T00:00 local time
 * @param topic what it was about
 * @param resolved whether the matter was settled
 * @param abandoned whether the caller hung up in the queue
 * @param queue the queue of the last leg
 * @param ivrSeconds time in the menu
 * @param waitSeconds time in queues
 * @param talkSeconds time with agents, without hold
 * @param holdSeconds time on hold
 * @param wrapUpSeconds what agents did afterwards for this call
 * @param transfers how often it was passed on
 * @param wrapUpCode what the agent typed as the topic, now and then not the true one; empty if abandoned
 * @param satisfaction the caller's score from 1 to 5; 0 if none was given
 */
public record CentreCall(
        long number,
        long caseNumber,
        int contact,
        boolean firstOfCase,
        int callerIndex,
        long caller,
        String segment,
        String agent,
        long startMicros,
        String topic,
        boolean resolved,
        boolean abandoned,
        String queue,
        int ivrSeconds,
        int waitSeconds,
        int talkSeconds,
        int holdSeconds,
        int wrapUpSeconds,
        int transfers,
        String wrapUpCode,
        int satisfaction) {

    /** How long the call took. */
    public int durationSeconds() {
        return ivrSeconds + waitSeconds + talkSeconds + holdSeconds;
    }
}
