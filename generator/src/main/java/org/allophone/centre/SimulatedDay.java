package org.allophone.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.allophone.calendar.DayClock;
import org.allophone.centre.demand.PlannedCall;
import org.allophone.centre.demand.event.CentreEvent;
import org.allophone.centre.demand.event.EventNumber;
import org.allophone.random.RandomStream;
import org.allophone.random.Streams;
import org.jspecify.annotations.Nullable;

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

    // The layout of an outcome, which is packed in one number.
    private static final int NOT_DRAWN = 0;
    private static final int DRAWN = 1;
    private static final int RESOLVED = 2;
    private static final int SATISFACTION_SHIFT = 2;
    private static final int MOST_SATISFACTION = 7;
    private static final int WRAP_UP_CODE_SHIFT = 5;

    private final SimulationModel model;
    private final SiteDay siteDay;
    private final DayClock clock;
    private final long midnight;
    private final long startEpochSecond;
    private final OutcomeModel outcomeModel;
    private final Streams outcomeStreams;
    private final List<String> agentNames;
    private final long[] planned;
    private final int[] arrivals;
    private final long @Nullable [] causes;
    private final int[] callers;
    private final boolean[] repeatedToday;
    private final LegTimes legs;

    /**
     * How calls ended, for the calls that somebody has asked about. One number holds whether the case is resolved, the score and
     * the wrap-up code; it is written as a whole.
     */
    private final int[] outcomes;

    /** The results of a simulation, by the calls' places in the day. */
    static final class Calls {
        private final long[] planned;
        private final int[] arrivals;
        private final long @Nullable [] causes;
        private final int[] callers;
        private final boolean[] repeatedToday;
        private final LegTimes legs;

        Calls(
                long[] planned,
                int[] arrivals,
                long @Nullable [] causes,
                int[] callers,
                boolean[] repeatedToday,
                LegTimes legs) {
            this.planned = planned;
            this.arrivals = arrivals;
            this.causes = causes;
            this.callers = callers;
            this.repeatedToday = repeatedToday;
            this.legs = legs;
        }
    }

    SimulatedDay(
            SimulationModel model,
            SiteDay siteDay,
            DayClock clock,
            Streams outcomeStreams,
            String[] agentNames,
            Calls calls) {
        this.model = model;
        this.siteDay = siteDay;
        this.clock = clock;
        this.midnight = siteDay.date().toEpochDay() * SECONDS_PER_DAY;
        this.startEpochSecond =
                siteDay.date().atStartOfDay(model.scenario().timeZone()).toEpochSecond();
        this.outcomeModel = new OutcomeModel(model);
        this.outcomeStreams = outcomeStreams;
        this.agentNames = List.of(agentNames);
        this.planned = calls.planned;
        this.arrivals = calls.arrivals;
        this.causes = calls.causes;
        this.callers = calls.callers;
        this.repeatedToday = calls.repeatedToday;
        this.legs = calls.legs;
        this.outcomes = new int[planned.length];
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
        return siteDay.calls() < planned.length;
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
        return siteDay.caseNumber(PlannedCall.caseOfSite(planned[place]));
    }

    /** The day on which the case was opened: that of its first contact. */
    public LocalDate caseOpened(int place) {
        return siteDay.today().opened(caseOfSite(place));
    }

    long caseOfSite(int place) {
        return PlannedCall.caseOfSite(planned[place]);
    }

    /** 1 for the case's first contact, 2 for the second… */
    public int contactNumber(int place) {
        return PlannedCall.contact(planned[place]);
    }

    /** Whether it is the case's first call in the centre's life. */
    public boolean isFirstOfCase(int place) {
        return PlannedCall.isFirst(planned[place]);
    }

    /** The caller's index in the directory. */
    public int caller(int place) {
        return callers[place];
    }

    /** The caller's telephone number: the digits of its E.164 form. */
    public long callerNumber(int place) {
        return model.callers().numberOf(callers[place]);
    }

    public int segment(int place) {
        return model.callers().segmentOf(callers[place]);
    }

    public int topic(int place) {
        return PlannedCall.topic(planned[place]);
    }

    /** The event that caused the case of the call, if one did. */
    public Optional<CentreEvent> event(int place) {
        long number = causes == null ? EventNumber.NONE : causes[place];
        return number == EventNumber.NONE
                ? Optional.empty()
                : Optional.of(model.events().event(number));
    }

    /** When the call came in, on the centre's own clock: microseconds since 1970-01-01T00:00 local time. */
    public long startMicros(int place) {
        return localMicros(arrivals[place] / MILLIS_PER_SECOND);
    }

    /** When the call came in, in seconds since the day began. */
    public int startSecond(int place) {
        return arrivals[place] / MILLIS_PER_SECOND;
    }

    /** When the call came in: seconds since 1970-01-01T00:00 UTC. */
    public long startEpochSecond(int place) {
        return startEpochSecond + arrivals[place] / MILLIS_PER_SECOND;
    }

    /** Whether the caller hung up in a queue. */
    public boolean isAbandoned(int place) {
        return legs.isAbandoned(legs.last(place));
    }

    public boolean isTransferred(int place) {
        return legs.isTransferred(place);
    }

    /** The last agent who spoke; {@link #NONE} if nobody did. */
    public int agent(int place) {
        int last = legs.agent(legs.last(place));
        return last == NONE ? legs.agent(place) : last;
    }

    /** The queue of the last leg. */
    public int queue(int place) {
        return legs.queue(legs.last(place));
    }

    public int ivrSeconds(int place) {
        return legs.enteredAt(place) - arrivals[place] / MILLIS_PER_SECOND;
    }

    public int waitSeconds(int place) {
        return legs.waitSeconds(place) + (legs.isTransferred(place) ? legs.waitSeconds(legs.last(place)) : 0);
    }

    /** Time with agents, without hold. */
    public int talkSeconds(int place) {
        return legs.talkSeconds(place) + (legs.isTransferred(place) ? legs.talkSeconds(legs.last(place)) : 0);
    }

    public int holdSeconds(int place) {
        return legs.holdSeconds(place) + (legs.isTransferred(place) ? legs.holdSeconds(legs.last(place)) : 0);
    }

    public int wrapUpSeconds(int place) {
        return legs.wrapUpSeconds(place) + (legs.isTransferred(place) ? legs.wrapUpSeconds(legs.last(place)) : 0);
    }

    /** Whether an answered call resolved its case. */
    public boolean isResolved(int place) {
        return (outcome(place) & RESOLVED) != 0;
    }

    /** The topic that the agent of an answered call typed. */
    public int wrapUpCode(int place) {
        return outcome(place) >>> WRAP_UP_CODE_SHIFT;
    }

    /** The score from 1 to 5 that the caller of an answered call gave; 0 if none. */
    public int satisfaction(int place) {
        return (outcome(place) >>> SATISFACTION_SHIFT) & MOST_SATISFACTION;
    }

    /**
     * How an answered call ended. It is drawn when it is first asked for. Threads that ask at the same time draw the same result.
     */
    private int outcome(int place) {
        int outcome = outcomes[place];
        if (outcome == NOT_DRAWN) {
            outcome = drawOutcome(place);
            outcomes[place] = outcome;
        }
        return outcome;
    }

    private int drawOutcome(int place) {
        RandomStream random = outcomeStreams.stream(place);
        boolean returns = PlannedCall.returns(planned[place]) || repeatedToday[place];
        boolean resolved =
                outcomeModel.resolved(topic(place), contactNumber(place), legs.isTransferred(place), returns, random);
        int wrapUpCode = outcomeModel.wrapUpCode(topic(place), random);
        int satisfaction = outcomeModel.satisfaction(waitSeconds(place), contactNumber(place), resolved, random);
        return DRAWN
                | (resolved ? RESOLVED : 0)
                | (satisfaction << SATISFACTION_SHIFT)
                | (wrapUpCode << WRAP_UP_CODE_SHIFT);
    }

    /** How many legs a contact has. */
    public int legs(int place) {
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
