package org.allophone.scenario;

import org.allophone.random.Distribution;

/**
 * A reason to call.
 *
 * @param share its part of the cases; those of all topics add up to 1
 * @param skill what an agent must be able to do; calls wait in the queue of that name
 * @param talk how long the two talk, for an agent of ordinary pace
 * @param wrapUp how long the agent works on the case after the call
 * @param resolved the part of the calls that settle the matter, for an ordinary agent at the first contact
 */
public record Topic(
        String name,
        double share,
        String skill,
        Distribution talk,
        Hold hold,
        Distribution wrapUp,
        Transfer transfer,
        double resolved,
        Repeat repeat) {

    /** The part of the calls with a next call on a later day. */
    public double returningLater() {
        return (1 - resolved) * repeat.share() * (1 - repeat.sameDay());
    }

    /** The chance of a next call on the same day, given that there is none on a later day. */
    public double returningToday() {
        double today = (1 - resolved) * repeat.share() * repeat.sameDay();
        return today == 0 ? 0 : today / (1 - returningLater());
    }

    /**
     * The caller hears music while the agent looks something up.
     *
     * @param share the part of the calls where this happens
     * @param time how long it lasts then
     */
    public record Hold(double share, Distribution time) {}

    /**
     * The agent passes the call on to a colleague.
     *
     * @param share the part of the calls where this happens
     * @param toSkill the skill of the colleague; the call waits in that queue
     */
    public record Transfer(double share, String toSkill) {
        /** The part of the talk time that comes before the transfer. */
        public static final double TALK_BEFORE = 0.3;
    }

    /**
     * The caller comes back with the same matter.
     *
     * @param share the part of the unresolved calls that have a next call
     * @param sameDay the part of these next calls that come on the same day, two hours later on average
     * @param delay how long the others take, whose mean alone counts: in whole days, geometric, from 1 to 14
     */
    public record Repeat(double share, double sameDay, Distribution delay) {
        /** No case has more contacts than this. */
        public static final int MOST_CONTACTS = 8;
    }
}
