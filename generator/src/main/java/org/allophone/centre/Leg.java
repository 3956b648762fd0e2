package org.allophone.centre;

/**
 * The stay of one contact with one queue: the wait, and what followed if an agent answered. A contact has one leg, and one more
 * for each transfer. All times are differences of whole seconds, so the times of the legs add up to those of the contact.
 *
 * @param number 1 for the contact's first leg
 * @param queue the queue in which the contact waited
 * @param agent the agent who answered; empty if the caller abandoned
 * @param queuedMicros when the contact entered the queue, on the centre's own clock: microseconds since 1970-01-01T00:00 local
 *     time
 * @param queuedEpochSecond the same instant in UTC: seconds since 1970-01-01T00:00 UTC
 * @param waitSeconds time in the queue
 * @param talkSeconds time with the agent, without hold
 * @param holdSeconds time on hold
 * @param wrapUpSeconds the agent's work for this leg after the leg ended
 */
public record Leg(
        int number,
        String queue,
        String agent,
        long queuedMicros,
        long queuedEpochSecond,
        int waitSeconds,
        int talkSeconds,
        int holdSeconds,
        int wrapUpSeconds,
        Outcome outcome) {

    /** How far the centre's own clock was ahead of UTC when it entered the queue, in minutes. */
    public long utcOffsetMinutes() {
        return (queuedMicros / 1_000_000 - queuedEpochSecond) / 60;
    }

    /** How a leg ends. */
    public enum Outcome {
        /** The agent finished the call. */
        ANSWERED("answered"),
        /** The agent transferred the call. */
        TRANSFERRED("transferred"),
        /** The caller hung up in the queue. */
        ABANDONED("abandoned");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /** Its name in tables. */
        public String label() {
            return label;
        }
    }
}
