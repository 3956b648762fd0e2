package org.allophone.centre;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allophone.centre.demand.event.CentreEvent;
import org.allophone.centre.entry.Ending;
import org.allophone.centre.judgement.Evaluation;

/**
 * One contact: a call as it went. It has the caller, the topic, the case, each leg with its agent and its times, and the outcome.
 *
 * @param day the simulated site-day of the contact
 * @param place the contact's place among the contacts of that day, from 0 on
 */
public record Contact(SimulatedDay day, int place) {
    private static final long MICROS_PER_SECOND = 1_000_000;

    /** The call's number for life, 1 for the first of the centre. */
    public long number() {
        return day.number(place);
    }

    /** The number of the site, from 1 on. */
    public int site() {
        return day.site();
    }

    /** The case's number for life. */
    public long caseNumber() {
        return day.caseNumber(place);
    }

    /** 1 for the case's first contact, 2 for the second… */
    public int contactNumber() {
        return day.contactNumber(place);
    }

    /** Whether it is the case's first call in the centre's life. */
    public boolean isFirstOfCase() {
        return day.isFirstOfCase(place);
    }

    /** The day of the case's first contact. */
    public LocalDate caseOpened() {
        return day.caseOpened(place);
    }

    /** The caller's index in the directory, from 0 on. */
    public int callerIndex() {
        return day.caller(place);
    }

    /** The caller's telephone number: the digits of its E.164 form. */
    public long caller() {
        return day.callerNumber(place);
    }

    /** The kind of customer. */
    public String segment() {
        return day.segmentNames().get(day.segment(place));
    }

    public String topic() {
        return day.topicNames().get(day.topic(place));
    }

    /** The event that caused its case, if one did. */
    public Optional<CentreEvent> event() {
        return day.event(place);
    }

    /** When it came in, on the centre's own clock: microseconds since 1970-01-01T00:00 local time. */
    public long startMicros() {
        return day.startMicros(place);
    }

    /** When the call came in, on the centre's own clock, in whole seconds. */
    public LocalDateTime start() {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(startMicros(), MICROS_PER_SECOND), 0, ZoneOffset.UTC);
    }

    /** When it came in: seconds since 1970-01-01T00:00 UTC. Contacts of all sites can be put in order by it. */
    public long startEpochSecond() {
        return day.startEpochSecond(place);
    }

    /** How far the centre's own clock was ahead of UTC when it came in, in minutes. */
    public long utcOffsetMinutes() {
        return (startMicros() / MICROS_PER_SECOND - startEpochSecond()) / 60;
    }

    /** How it ended. */
    public Ending ending() {
        return day.ending(place);
    }

    /** Whether the caller hung up in a queue. */
    public boolean isAbandoned() {
        return ending() == Ending.ABANDONED;
    }

    /** Whether an agent took it to its end. */
    public boolean isAnswered() {
        return day.isAnswered(place);
    }

    /** Whether an agent answered, and it was over at once: a wrong number, a caller who hung up, a line on which nobody spoke. */
    public boolean isShort() {
        return day.isShort(place);
    }

    /** Whether it entered a queue, and did not end in the menu. */
    public boolean isQueued() {
        return ending().isAfterQueue();
    }

    /** The last agent who spoke; empty if nobody did. */
    public String agent() {
        int agent = day.agent(place);
        return agent == SimulatedDay.NONE ? "" : day.agentNames().get(agent);
    }

    /** The queue of the last leg; empty if it entered none. */
    public String queue() {
        int queue = day.queue(place);
        return queue == SimulatedDay.NONE ? "" : day.queueNames().get(queue);
    }

    /** Time in the IVR. */
    public int ivrSeconds() {
        return day.ivrSeconds(place);
    }

    /** Time in queues. */
    public int waitSeconds() {
        return day.waitSeconds(place);
    }

    /** Time with agents, without hold. */
    public int talkSeconds() {
        return day.talkSeconds(place);
    }

    public int holdSeconds() {
        return day.holdSeconds(place);
    }

    /** The agents' work for this call after the call ended. */
    public int wrapUpSeconds() {
        return day.wrapUpSeconds(place);
    }

    /** How long the call took. */
    public int durationSeconds() {
        return ivrSeconds() + waitSeconds() + talkSeconds() + holdSeconds();
    }

    public int transfers() {
        return day.isTransferred(place) ? 1 : 0;
    }

    /** Whether the call resolved its case, in truth: an agent, or the menu if it served the caller. */
    public boolean isResolved() {
        return day.isResolved(place);
    }

    /** Whether the last agent typed that it did. False if no agent took the call to its end. */
    public boolean isTypedResolved() {
        return isAnswered() && day.isTypedResolved(place);
    }

    /** The topic that the last agent typed; sometimes not the true topic. Empty if no agent took the call to its end. */
    public String wrapUpCode() {
        return isAnswered() ? day.topicNames().get(day.wrapUpCode(place)) : "";
    }

    /** The caller's score from 1 to 5; 0 if none was given. */
    public int satisfaction() {
        return isAnswered() ? day.satisfaction(place) : 0;
    }

    /** How an evaluator scored it, if one did. */
    public Optional<Evaluation> evaluation() {
        return isAnswered() ? day.evaluation(place) : Optional.empty();
    }

    /** The legs, in order. */
    public List<Leg> legs() {
        List<Leg> legs = new ArrayList<>();
        for (int number = 1; number <= day.legs(place); number++) {
            int leg = day.leg(place, number);
            int agent = day.legAgent(leg);
            legs.add(new Leg(
                    number,
                    day.queueNames().get(day.legQueue(leg)),
                    agent == SimulatedDay.NONE ? "" : day.agentNames().get(agent),
                    day.legQueuedMicros(leg),
                    day.legQueuedEpochSecond(leg),
                    day.legWaitSeconds(leg),
                    day.legTalkSeconds(leg),
                    day.legHoldSeconds(leg),
                    day.legWrapUpSeconds(leg),
                    day.legOutcome(place, number)));
        }
        return legs;
    }
}
