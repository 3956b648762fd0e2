package org.allophone.scenario;

import java.util.List;
import org.allophone.random.Distribution;

/**
 * A topic: a reason to call.
 *
 * @param share its share of the cases; the shares of all topics add up to 1
 * @param selfService the share of its calls that the menu serves alone, of those whose callers do not hang up in it
 * @param skill the skill that an agent needs; calls wait in the queue of that name
 * @param talk the talk time of an agent of ordinary pace
 * @param wrapUp the agent's work on the case after the call
 * @param intents the intents of the conversations about it; empty for those that the conversation pack has for a topic of this name
 * @param resolved the share of the first contacts with an ordinary agent that resolve the case
 */
public record Topic(
        String name,
        double share,
        double selfService,
        String skill,
        Distribution talk,
        Hold hold,
        Distribution wrapUp,
        Transfer transfer,
        double resolved,
        Repeat repeat,
        List<String> intents) {
    public Topic {
        intents = List.copyOf(intents);
    }

    /** This topic, with a factor of the share of its unresolved calls that have a repeat call; at most all of them have. */
    public Topic repeatingMore(double factor) {
        return factor == 1
                ? this
                : new Topic(
                        name,
                        share,
                        selfService,
                        skill,
                        talk,
                        hold,
                        wrapUp,
                        transfer,
                        resolved,
                        new Repeat(Math.min(1, factor * repeat.share()), repeat.sameDay(), repeat.delay()),
                        intents);
    }

    /** The share of the calls with a repeat call on a later day. */
    public double returningLater() {
        return (1 - resolved) * repeat.share() * (1 - repeat.sameDay());
    }

    /** The probability of a repeat call on the same day, given that there is none on a later day. */
    public double returningToday() {
        double today = (1 - resolved) * repeat.share() * repeat.sameDay();
        return today == 0 ? 0 : today / (1 - returningLater());
    }

    /**
     * Hold: the caller waits on the line while the agent looks something up.
     *
     * @param share the share of the calls with a hold
     * @param time the hold time of such a call
     */
    public record Hold(double share, Distribution time) {}

    /**
     * The agent transfers the call to a colleague.
     *
     * @param share the share of the calls that are transferred
     * @param toSkill the skill of the colleague; the call waits in that queue
     */
    public record Transfer(double share, String toSkill) {
        /** The share of the talk time that comes before the transfer. */
        public static final double TALK_BEFORE = 0.3;
    }

    /**
     * A repeat call: the caller calls again for the same case.
     *
     * @param share the share of the unresolved calls that have a repeat call
     * @param sameDay the share of these repeat calls that come on the same day, two hours later on average
     * @param delay the delay of the other repeat calls. Only its mean is used: the delay is geometric, in whole days
     *     from 1 to 14
     */
    public record Repeat(double share, double sameDay, Distribution delay) {
        /** The largest number of contacts of a case. */
        public static final int MOST_CONTACTS = 8;
    }
}
