package org.allophone.centre;

/**
 * The stay of one call with one queue: the wait, and what followed if an agent answered. A call has one leg, and one more for
 * each time it is passed on. All times are differences of whole seconds of the clock, so they add up to those of the call.
 *
 * @param callNumber the call's number
 * @param number 1 for the call's first leg
 * @param queue where it waited
 * @param agent who answered; empty if the caller hung up
 * @param queuedMicros when it entered the queue, on the centre's own clock: microseconds since 1970-01-01T00:00 local time
 * @param waitSeconds time in the queue
 * @param talkSeconds time with the agent, without hold
 * @param holdSeconds time on hold
 * @param wrapUpSeconds what the agent did afterwards for this leg
 */
public record Leg(
        long callNumber,
        int number,
        String queue,
        String agent,
        long queuedMicros,
        int waitSeconds,
        int talkSeconds,
        int holdSeconds,
        int wrapUpSeconds,
        Outcome outcome) {

    /** How a leg ends. */
    public enum Outcome {
        /** The agent finished the call. */
        ANSWERED,
        /** The agent passed the call on. */
        TRANSFERRED,
        /** The caller hung up in the queue. */
        ABANDONED
    }
}
