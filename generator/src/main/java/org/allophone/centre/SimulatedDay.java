package org.allophone.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.allophone.calendar.DayClock;
import org.allophone.centre.demand.PlannedCall;
import org.allophone.centre.demand.event.CentreEvent;
import org.allophone.centre.demand.event.EventNumber;
import org.allophone.centre.entry.Ending;
import org.allophone.centre.judgement.Evaluation;

/**
 * A site-day after its simulation: its contacts as columns. A contact is identified by its place in the day: from 0 on, in the
 * order in which the contacts came in. Texts are given as codes. A code is a place in a list of names. Any thread may read this
 * object.
 */
public final class SimulatedDay {
    /** The code that stands for no name. */
    public static final int NONE = -1;

    private static final int MILLIS_PER_SECOND = 1000;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final long MICROS_PER_SECOND = 1_000_000;

    private final SimulationModel model;
    private final SiteDay siteDay;
    private final DayClock clock;
    private final long midnight;
    private final long startEpochSecond;
    private final List<String> agentNames;
    private final DayCalls calls;
    private final LegTimes legs;

    private final DayOutcomes outcomes;

    SimulatedDay(
            SimulationModel model,
            SiteDay siteDay,
            DayClock clock,
            String[] agentNames,
            DayCalls calls,
            DayOutcomes outcomes) {
        this.model = model;
        this.siteDay = siteDay;
        this.clock = clock;
        this.midnight = siteDay.date().toEpochDay() * SECONDS_PER_DAY;
        this.startEpochSecond =
                siteDay.date().atStartOfDay(model.scenario().timeZone()).toEpochSecond();
        this.agentNames = List.of(agentNames);
        this.calls = calls;
        this.legs = calls.legs();
        this.outcomes = outcomes;
    }

    /** How many of the day's contacts the window holds. These are the first ones. */
    public int size() {
        return siteDay.calls();
    }

    /** The date, counted from 1970-01-01 on. */
    public long epochDay() {
        return siteDay.date().toEpochDay();
    }

    /** Whether the window holds only the first ones of the day's contacts. */
    public boolean isCutShort() {
        return siteDay.calls() < calls.size();
    }

    /** The number of the site, from 1 on. */
    public int site() {
        return siteDay.site() + 1;
    }

    /** The names of the topics. */
    public List<String> topicNames() {
        return model.topicNames();
    }

    public List<String> queueNames() {
        return model.workforce().queues();
    }

    public List<String> segmentNames() {
        return model.callers().segments();
    }

    /** The names of the agents of this day. */
    public List<String> agentNames() {
        return agentNames;
    }

    /** The call's number for life. The numbers rise by 1 from contact to contact. */
    public long number(int place) {
        return siteDay.callsBefore() + place + 1;
    }

    /** The case's number for life. */
    public long caseNumber(int place) {
        return siteDay.caseNumber(PlannedCall.caseOfSite(calls.planned(place)));
    }

    /** The day on which the case was opened: that of its first contact. */
    public LocalDate caseOpened(int place) {
        return siteDay.today().opened(caseOfSite(place));
    }

    long caseOfSite(int place) {
        return PlannedCall.caseOfSite(calls.planned(place));
    }

    /** 1 for the case's first contact, 2 for the second… */
    public int contactNumber(int place) {
        return calls.contactNumber(place);
    }

    /** Whether it is the case's first call in the centre's life. */
    public boolean isFirstOfCase(int place) {
        return PlannedCall.isFirst(calls.planned(place));
    }

    /** The caller's index in the directory. */
    public int caller(int place) {
        return calls.caller(place);
    }

    /** The caller's telephone number: the digits of its E.164 form. */
    public long callerNumber(int place) {
        return model.callers().numberOf(calls.caller(place));
    }

    public int segment(int place) {
        return model.callers().segmentOf(calls.caller(place));
    }

    public int topic(int place) {
        return calls.topic(place);
    }

    /** The event that caused the case of the call, if one did. */
    public Optional<CentreEvent> event(int place) {
        long number = calls.cause(place);
        return number == EventNumber.NONE
                ? Optional.empty()
                : Optional.of(model.events().event(number));
    }

    /** When the call came in, on the centre's own clock: microseconds since 1970-01-01T00:00 local time. */
    public long startMicros(int place) {
        return localMicros(calls.arrival(place) / MILLIS_PER_SECOND);
    }

    /** When the call came in, in seconds since the day began. */
    public int startSecond(int place) {
        return calls.arrival(place) / MILLIS_PER_SECOND;
    }

    /** When the call came in: seconds since 1970-01-01T00:00 UTC. */
    public long startEpochSecond(int place) {
        return startEpochSecond + calls.arrival(place) / MILLIS_PER_SECOND;
    }

    /** How the call ended. */
    public Ending ending(int place) {
        return calls.ending(place);
    }

    /** Whether an agent took the call to its end. */
    public boolean isAnswered(int place) {
        return calls.isAnswered(place);
    }

    /** Whether an agent answered, and the call was over at once. */
    public boolean isShort(int place) {
        return calls.isShort(place);
    }

    public boolean isTransferred(int place) {
        return legs.isTransferred(place);
    }

    /** The last agent who spoke; {@link #NONE} if nobody did. */
    public int agent(int place) {
        return calls.agent(place);
    }

    /** The queue of the last leg; {@link #NONE} if the call ended in the menu. */
    public int queue(int place) {
        return legs.isEndedInMenu(place) ? NONE : legs.queue(legs.last(place));
    }

    public int ivrSeconds(int place) {
        return legs.enteredAt(place) - calls.arrival(place) / MILLIS_PER_SECOND;
    }

    public int waitSeconds(int place) {
        return calls.waitSeconds(place);
    }

    /** Time with agents, without hold. */
    public int talkSeconds(int place) {
        return calls.talkSeconds(place);
    }

    public int holdSeconds(int place) {
        return legs.holdSeconds(place) + (legs.isTransferred(place) ? legs.holdSeconds(legs.last(place)) : 0);
    }

    public int wrapUpSeconds(int place) {
        return legs.wrapUpSeconds(place) + (legs.isTransferred(place) ? legs.wrapUpSeconds(legs.last(place)) : 0);
    }

    /** Whether a call resolved its case, in truth. */
    public boolean isResolved(int place) {
        return outcomes.isResolved(place);
    }

    /** Whether the agent of an answered call typed that it resolved the case. */
    public boolean isTypedResolved(int place) {
        return outcomes.isTypedResolved(place);
    }

    /** The topic that the agent of an answered call typed. */
    public int wrapUpCode(int place) {
        return outcomes.wrapUpCode(place);
    }

    /** The score from 1 to 5 that the caller of an answered call gave; 0 if none. */
    public int satisfaction(int place) {
        return outcomes.satisfaction(place);
    }

    /** How an evaluator scored an answered call, if one did. */
    public Optional<Evaluation> evaluation(int place) {
        return outcomes.evaluation(place);
    }

    /** How many legs a contact has; none if it ended in the menu. */
    public int legs(int place) {
        if (legs.isEndedInMenu(place)) {
            return 0;
        }
        return legs.isTransferred(place) ? 2 : 1;
    }

    /**
     * The index of a leg among the day's legs, for the methods on legs.
     *
     * @param number 1 for the contact's first leg
     */
    public int leg(int place, int number) {
        return number == 1 ? place : legs.last(place);
    }

    public int legQueue(int leg) {
        return legs.queue(leg);
    }

    /** The agent who answered; {@link #NONE} if the leg was abandoned. */
    public int legAgent(int leg) {
        return legs.agent(leg);
    }

    /** When the leg entered its queue, on the centre's own clock. */
    public long legQueuedMicros(int leg) {
        return localMicros(legs.enteredAt(leg));
    }

    /** When the leg entered its queue: seconds since 1970-01-01T00:00 UTC. */
    public long legQueuedEpochSecond(int leg) {
        return startEpochSecond + legs.enteredAt(leg);
    }

    public int legWaitSeconds(int leg) {
        return legs.waitSeconds(leg);
    }

    public int legTalkSeconds(int leg) {
        return legs.talkSeconds(leg);
    }

    public int legHoldSeconds(int leg) {
        return legs.holdSeconds(leg);
    }

    public int legWrapUpSeconds(int leg) {
        return legs.wrapUpSeconds(leg);
    }

    /** How a contact's leg ended. */
    public Leg.Outcome legOutcome(int place, int number) {
        if (legs.isAbandoned(leg(place, number))) {
            return Leg.Outcome.ABANDONED;
        }
        return number < legs(place) ? Leg.Outcome.TRANSFERRED : Leg.Outcome.ANSWERED;
    }

    private long localMicros(int second) {
        return (midnight + clock.shows(second)) * MICROS_PER_SECOND;
    }
}
