package org.allophone.conversation.pack;

import java.util.Optional;
import org.allophone.conversation.grammar.Choice;

/**
 * How a call about an intent can end.
 *
 * @param name the condition under which steps are about it
 * @param resolved whether the case is then resolved
 * @param reason why it is not resolved, if the pack says so
 * @param promise what the agent promises, if anything
 * @param description a sentence about it, for the label
 */
public record Outcome(
        String name,
        boolean resolved,
        Optional<UnresolvedReason> reason,
        Optional<Promise> promise,
        Choice description) {

    /**
     * What the agent promises.
     *
     * @param what what is promised: {@code une réponse}
     * @param delay by when
     */
    public record Promise(String what, Delay delay) {}

    /**
     * A delay: a number, or a policy of the company.
     *
     * @param policy the policy's name; empty if the number stands in the pack
     * @param number the number, if it stands in the pack
     * @param unit of the number
     */
    public record Delay(String policy, int number, Unit unit) {}

    /** The unit of a delay. */
    public enum Unit {
        HOURS,
        DAYS,
        WORKDAYS
    }
}
