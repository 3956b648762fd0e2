package org.allophone.centre;

import org.allophone.calendar.DayClock;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.centre.demand.PlannedCall;
import org.allophone.centre.demand.event.EventNumber;
import org.allophone.centre.entry.Ending;
import org.allophone.centre.routing.CallDistributor;
import org.allophone.centre.staffing.HandlingFactors;
import org.allophone.centre.staffing.Roster;
import org.allophone.random.Distribution;
import org.allophone.random.Exponential;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Simulates one day of one site. The simulation starts with the first arrival. It ends when nobody waits or talks any more, or
 * when the agents are back for their next day; callers who still wait or talk then hang up. The times at which calls come in are
 * drawn first. What happens to the calls is simulated afterwards.
 */
final class DaySimulation implements CallDistributor.CallEvents {
    private static final double MILLIS = 1000;
    private static final int MILLIS_PER_SECOND = 1000;

    /** Nobody waits, talks or does wrap-up work for longer than a day, however long the tail of a distribution is. */
    private static final double LONGEST_SECONDS = 86_400;

    /** In this time before the end of the day, callers who still wait hang up. */
    private static final long LAST_MINUTES = 5L * 60 * MILLIS_PER_SECOND;

    /**
     * The time until a repeat call on the same day, in seconds: two hours on average. There is no repeat call if the rest of the
     * day has no place for it.
     */
    private static final Distribution REPEAT_ON_THE_DAY = new Exponential(2 * 3600);

    private final CentreScenario scenario;
    private final SimulationModel model;
    private final DayStreams streams;
    private final Roster roster;
    private final long nextOpening;
    private final long end;
    private final NextDayCalls nextDay;
    private final HandlingFactors handling;
    private final long[] calls;
    private final int[] callers;
    private final int[] arrivals;
    /** For each call, the event that caused its case; absent on days without such calls. */
    private final long @Nullable [] causes;

    private final long[] nextCallOfCaller;
    private final boolean[] taken;
    private final CallWork work;
    private final double talkSpread;

    /** When calls leave the IVR. */
    private final long[] entering;

    private final LegTimes legs;
    private final CallDistributor distributor;

    private DaySimulation(SimulationModel model, SiteDay siteDay, DayClock clock, Roster roster, DayStreams streams) {
        this.scenario = model.scenario();
        this.model = model;
        this.streams = streams;
        HalfHourSpan open = scenario.opening().on(siteDay.date().getDayOfWeek());
        this.roster = roster;
        EndOfDay endOfDay = EndOfDay.of(scenario, siteDay.date(), clock, roster);
        this.nextOpening = endOfDay.nextOpening();
        this.end = endOfDay.latest();
        this.nextDay = new NextDayCalls(model, siteDay);
        this.handling = model.workforce().handling(roster, siteDay.site(), siteDay.date());
        ArrivingCalls arriving = model.arrivals(streams, siteDay.today());
        this.calls = arriving.calls();
        this.arrivals = arriving.arrivals();
        this.causes = arriving.causes();
        CallersOfDay ofDay = CallersOfDay.of(model.callers(), siteDay.site(), calls, arrivals);
        this.callers = ofDay.callers();
        this.nextCallOfCaller = ofDay.nextCalls();
        this.taken = new boolean[calls.length];
        this.talkSpread = scenario.callers().differences().talkSpread();
        this.work = new CallWork(
                calls.length,
                streams.talkTimes(),
                scenario.atWork().handling().together(),
                talkSpread,
                model.shortCalls(),
                streams.shortCalls());
        this.entering = new long[calls.length];
        this.legs = new LegTimes(calls.length);
        // An agent becomes free after each call, and about every second caller waits.
        long apart =
                MILLIS_PER_SECOND * (long) (open.toSecond() - open.fromSecond()) * 2 / (3L * Math.max(1, calls.length));
        this.distributor =
                new CallDistributor(roster, this, calls.length, scenario.menu().mostWaiting(), apart);
    }

    /** Simulates a site-day that has calls. */
    static SimulatedDay simulate(SimulationModel model, SiteDay siteDay) {
        DayClock clock = model.scenario().clock(siteDay.date());
        Roster roster = model.workforce().worked(siteDay.site(), siteDay.date());
        DayStreams streams = model.streams(siteDay.site(), siteDay.date().toEpochDay());
        DaySimulation day = new DaySimulation(model, siteDay, clock, roster, streams);
        day.run();
        DayCalls calls = new DayCalls(
                day.calls,
                day.arrivals,
                day.causes,
                day.callers,
                day.work.repeatedToday(),
                day.work.overAtOnce(),
                day.legs);
        return new SimulatedDay(
                model,
                siteDay,
                clock,
                model.workforce().names(roster, siteDay.site(), siteDay.date()),
                calls,
                new DayOutcomes(
                        model,
                        siteDay,
                        calls,
                        model.workforce().people(roster, siteDay.site(), siteDay.date()),
                        streams));
    }

    private void run() {
        for (int call = 0; call < calls.length; call++) {
            drawWork(call);
            double ivrSeconds = scenario.ivr().sample(streams.ivrTimes().stream(call))
                    * model.menu().stay(streams.menuEndings(), call);
            // The call leaves the IVR before its latest end, so that there is time left for something to happen.
            entering[call] = Math.max(arrivals[call], cut(call, (long) arrivals[call] + millis(ivrSeconds) + 1) - 1);
        }
        distributor.run(entering);
    }

    private void drawWork(int call) {
        work.draw(call, topicOf(call), talkSpread == 0 ? 0 : model.callers().talkScoreOf(callers[call]));
    }

    @Override
    public int entered(int call, long time) {
        TopicModel topic = topicOf(call);
        Ending ending = model.menu().ending(streams.menuEndings(), call, topic.servedByMenu());
        if (ending != Ending.ANSWERED) {
            endsInMenu(call, ending, time);
            return CallDistributor.NO_QUEUE;
        }
        legs.enter(call, topic.queue(), time);
        return topic.queue();
    }

    @Override
    public void refused(int call, long time) {
        endsInMenu(call, Ending.REFUSED, time);
    }

    private void endsInMenu(int call, Ending ending, long time) {
        legs.endsInMenu(call, ending, time);
        work.dropRepeat(call);
        if (ending != Ending.SELF_SERVED) {
            redial(call, time);
        }
    }

    @Override
    public long headStart(int call) {
        return model.priority().headStart(callers[call]);
    }

    @Override
    public long patience(int call, long time) {
        int patience = millis(model.patience().seconds(callers[call], streams.patiences().stream(call)));
        return cut(call, Math.min(time + patience, hangingUp(call, time, patience))) - time;
    }

    @Override
    public long answered(int call, int agent, long time) {
        double factor = handling.of(agent, PlannedCall.topic(calls[call]), time);
        int leg = legs.isTransferred(call) ? 2 : 1;
        long busy = work.isTransferred(call)
                ? answeredByTwo(call, agent, time, factor)
                : finish(call, call, agent, time, work.talkSeconds(call), work.wrapUpSeconds(call), factor);
        return busy + reaction(call, leg);
    }

    /** How long an agent needs after a leg of a call to be ready for the next call, in milliseconds. */
    private long reaction(int call, int leg) {
        return scenario.atWork().reaction().isNone()
                ? 0
                : millis(scenario.atWork().reaction().sample(streams.reactions().stream(2L * call + leg)));
    }

    private long answeredByTwo(int call, int agent, long time, double factor) {
        TopicModel topic = topicOf(call);
        double talk = work.talkSeconds(call);
        if (legs.isTransferred(call)) {
            double wrapUp = topic.wrapUp().sample(streams.secondWrapUps().stream(call));
            return finish(call, legs.last(call), agent, time, talk * (1 - Topic.Transfer.TALK_BEFORE), wrapUp, factor);
        }
        long talkEnd = time + millis(talk * factor * Topic.Transfer.TALK_BEFORE);
        long wrapUpEnd = talkEnd + millis(work.wrapUpSeconds(call) * handling.besideTalk(factor));
        if (wrapUpEnd > latestEnd(agent) || cut(call, talkEnd + 1) <= talkEnd) {
            return finish(call, call, agent, time, talk, work.wrapUpSeconds(call), factor);
        }
        legs.answered(call, agent, time, talkEnd, talkEnd, wrapUpEnd);
        legs.transfer(call, topic.transferQueue(), talkEnd);
        distributor.transfer(call, agent, topic.transferQueue(), talkEnd);
        return wrapUpEnd - time;
    }

    /**
     * The agent who takes the call now finishes it; no transfer follows.
     *
     * @param talkSeconds the talk time of an ordinary agent
     * @param wrapUpSeconds the wrap-up time of an ordinary agent
     * @param factor the factor of this agent
     */
    private long finish(
            int call, int leg, int agent, long time, double talkSeconds, double wrapUpSeconds, double factor) {
        double besideTalk = handling.besideTalk(factor);
        int talk = millis(talkSeconds * factor);
        int hold = millis(work.holdSeconds(call) * besideTalk);
        int wrapUp = millis(wrapUpSeconds * besideTalk);
        double part = shortening(call, latestEnd(agent) - time, (long) talk + hold + wrapUp);
        long talkEnd = Math.max(time, cut(call, time + Math.round(talk * part)));
        long holdEnd = Math.max(talkEnd, cut(call, talkEnd + Math.round(hold * part)));
        long wrapUpEnd = holdEnd + Math.round(wrapUp * part);
        legs.answered(leg, agent, time, talkEnd, holdEnd, wrapUpEnd);
        if (work.isRepeatedToday(call) && (PlannedCall.returns(calls[call]) || !repeatToday(call, holdEnd))) {
            work.dropRepeat(call);
        }
        return wrapUpEnd - time;
    }

    /** When all work of an agent ends: before the agent's next shift, and before the simulation ends. */
    private long latestEnd(int agent) {
        return Math.min(end, roster.duties().get(agent).back());
    }

    /**
     * The part of an agent's work that there is time for: work that would last until after the agent's next shift begins ends at a
     * random instant before. Only the last calls of agents who hardly rest are concerned.
     *
     * @param left the time left, in milliseconds
     * @param needed how long the work would last
     * @return 1 if there is enough time
     */
    private double shortening(int call, long left, long needed) {
        return needed <= left ? 1 : left * streams.lastCalls().stream(call).nextDouble() / needed;
    }

    /** When a caller whom nobody answers hangs up for good: not all at the instant at which the day ends. */
    private long hangingUp(int call, long time, long patience) {
        long left = end - time;
        return patience <= left
                ? Long.MAX_VALUE
                : end
                        - (long) (Math.min(left, LAST_MINUTES)
                                * streams.lastCalls().stream(call).nextDouble());
    }

    @Override
    public void abandoned(int call, long time) {
        legs.abandoned(legs.last(call), time);
        redial(call, time);
    }

    /** The caller, who hung up at this time, may call again. */
    private void redial(int call, long time) {
        double delay = model.redial().seconds(streams.nextCalls().stream(call));
        if (delay != RedialModel.NEVER) {
            takePlace(call, PlannedCall.redial(calls[call]), time + Math.round(delay * MILLIS));
        }
    }

    /**
     * The end of a call that would last until {@code time}. The call ends earlier if the simulation ends or if the next planned
     * call of the same caller comes in before {@code time}.
     */
    private long cut(int call, long time) {
        long latest = nextCallOfCaller[call];
        if (time > nextOpening) {
            long tomorrow = end > nextOpening ? nextDay.firstCallOf(callers[call]) : end;
            latest = Math.min(latest, Math.min(end, tomorrow));
        }
        return Math.min(time, latest);
    }

    private long cause(int call) {
        return causes == null ? EventNumber.NONE : causes[call];
    }

    private TopicModel topicOf(int call) {
        return model.topic(PlannedCall.topic(calls[call]), cause(call));
    }

    private static int millis(double seconds) {
        return (int) (Math.min(seconds, LONGEST_SECONDS) * MILLIS + 0.5);
    }

    private boolean repeatToday(int call, long callEnd) {
        double delay = REPEAT_ON_THE_DAY.sample(streams.nextCalls().stream(call));
        return PlannedCall.contact(calls[call]) < Topic.Repeat.MOST_CONTACTS
                && takePlace(call, PlannedCall.nextContact(calls[call]), callEnd + Math.round(delay * MILLIS));
    }

    /**
     * A caller who calls again takes the place of the next everyday call that is the only one of its case.
     *
     * @return whether there was such a place before the next planned call of the same caller
     */
    private boolean takePlace(int call, long nextCall, long time) {
        // A call that comes in after this time has not left the IVR yet.
        for (int place = firstAfter(time); place < calls.length && arrivals[place] < nextCallOfCaller[call]; place++) {
            boolean inTime = cut(call, entering[place] + 1) > entering[place];
            // A call that an event caused keeps its place, so that the event has as many cases as were drawn for it.
            boolean free = PlannedCall.isFree(calls[place]) && cause(place) == EventNumber.NONE;
            if (!taken[place] && inTime && free) {
                taken[place] = true;
                if (causes != null) {
                    causes[place] = causes[call];
                }
                calls[place] = nextCall;
                callers[place] = callers[call];
                nextCallOfCaller[place] = nextCallOfCaller[call];
                drawWork(place);
                return true;
            }
        }
        return false;
    }

    /**
     * The first call that comes in after this time. The search has no branch that depends on a comparison, because the result of
     * a comparison is as good as random.
     */
    private int firstAfter(long time) {
        int from = 0;
        for (int left = calls.length; left > 0; left >>>= 1) {
            int half = (left + 1) >>> 1;
            from = arrivals[from + half - 1] <= time ? from + half : from;
        }
        return from;
    }
}
