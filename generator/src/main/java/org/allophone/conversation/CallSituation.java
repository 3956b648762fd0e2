package org.allophone.conversation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.allophone.conversation.facts.CaseEvent;

/**
 * What a call record says of a call: the conversation must agree with it.
 *
 * @param call the call's number
 * @param caseNumber the number of its case, which the facts are drawn for
 * @param contact 1 for the case's first contact, 2 for the second…
 * @param opened the date of the case's first call
 * @param caller the caller's index
 * @param phone the caller's telephone number: the digits of its E.164 form
 * @param professional whether the caller is a professional customer
 * @param topic what the call is about
 * @param event what caused the case, such as an outage; empty for an everyday matter
 * @param resolved whether the call resolves the case
 * @param overAtOnce whether it is over as soon as the agent answers, so that nothing is dealt with
 * @param start when it came in, on the centre's clock
 * @param legs the legs in which an agent answered, in order; at least one
 */
public record CallSituation(
        long call,
        long caseNumber,
        int contact,
        LocalDate opened,
        int caller,
        long phone,
        boolean professional,
        String topic,
        Optional<CaseEvent> event,
        boolean resolved,
        boolean overAtOnce,
        LocalDateTime start,
        List<Leg> legs) {
    public CallSituation {
        legs = List.copyOf(legs);
    }

    /**
     * A leg of the call in which an agent answered.
     *
     * @param agent the agent's name in the call record
     * @param answered when the agent answered, in seconds from the start of the call
     * @param waited how long the caller had waited in queues so far, in seconds
     * @param talk the talk time, in seconds
     * @param hold the hold time, in seconds
     */
    public record Leg(String agent, int answered, int waited, int talk, int hold) {}

    /** Whether it is a later contact of its case. */
    public boolean isRepeat() {
        return contact > 1;
    }
}
