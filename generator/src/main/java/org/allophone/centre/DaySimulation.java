package org.allophone.centre;

import java.util.function.Consumer;
import org.allophone.calendar.DayClock;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.centre.demand.CallVolume;
import org.allophone.centre.demand.CasePlan;
import org.allophone.centre.routing.CallDistributor;
import org.allophone.centre.staffing.Roster;
import org.allophone.random.Distribution;
import org.allophone.random.Exponential;
import org.allophone.random.Normal;
import org.allophone.random.RandomStream;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Redial;
import org.allophone.scenario.Satisfaction;
import org.allophone.scenario.Topic;

/**
 * One day of one site, played from the first arrival to the last word, or until its agents are back for their next day: whoever
 * still waits or talks then hangs up. When calls come is drawn first; what happens to them follows. A call's draws come from its own
 * address, so that its fate does not depend on how many draws another took, and its row can be asked for any number of times.
 */
public final class DaySimulation implements CallDistributor.Contacts {
    private static final double MILLIS = 1000;
    private static final int MILLIS_PER_SECOND = 1000;
    private static final int SECONDS_PER_DAY = 86_400;
    private static final long MICROS_PER_SECOND = 1_000_000;

    /** Nobody waits, talks or writes for longer than a day, however long the tail of a distribution is. */
    private static final double LONGEST_SECONDS = 86_400;

    /** After how many seconds a caller comes back on the same day, as far as the day allows: two hours on average. */
    private static final Distribution RETURN_ON_THE_DAY = new Exponential(2 * 3600);

    // At nine settled matters in ten, eight after a transfer and 17 in twenty at a repeat.
    private static final double ODDS_AFTER_TRANSFER = 0.42;
    private static final double ODDS_OF_REPEAT = 0.6;

    private static final Normal STANDARD = new Normal(0, 1);

    private final CentreScenario scenario;
    private final SimulationModel play;
    private final CallVolume.SiteDay siteDay;
    private final DayClock clock;
    private final long midnight;
    private final long nextOpening;
    private final long end;
    private final NextDayCalls nextDay;
    private final String[] agentNames;
    private final double[] paces;
    private final long[] slots;
    private final int[] arrivals;
    private final boolean[] taken;
    // What the agents will do, drawn for all calls before the day is played, since draws that do not wait for each
    // other take half the time; and again for a place that is taken.
    private final double[] talkSeconds;
    private final int[] holdMillis;
    private final int[] wrapUpMillis;
    private final boolean[] passedOn;
    private final boolean[] returnsToday;

    private final LegTimes legs;
    private final CallDistributor distributor;

    /**
     * @param slots who calls, in the order of the calls
     * @param nextDay the site's next day
     */
    DaySimulation(SimulationModel play, CallVolume.SiteDay siteDay, long[] slots, NextDayCalls nextDay) {
        this.scenario = play.scenario();
        this.play = play;
        this.siteDay = siteDay;
        this.clock = scenario.clock(siteDay.date());
        this.midnight = siteDay.date().toEpochDay() * SECONDS_PER_DAY;
        HalfHourSpan open = scenario.opening().hours();
        this.nextOpening = clock.whenBegins(SECONDS_PER_DAY + open.fromSecond()) * MILLIS_PER_SECOND;
        this.end = play.agents().backAt(clock);
        this.nextDay = nextDay;
        Roster roster = play.agents().roster(siteDay.date());
        this.agentNames = play.agents().names(roster, siteDay.site(), siteDay.date());
        this.paces = play.agents().paces(roster, siteDay.site(), siteDay.date());
        this.slots = slots;
        this.taken = new boolean[slots.length];
        this.talkSeconds = new double[slots.length];
        this.holdMillis = new int[slots.length];
        this.wrapUpMillis = new int[slots.length];
        this.passedOn = new boolean[slots.length];
        this.returnsToday = new boolean[slots.length];
        this.legs = new LegTimes(slots.length);
        this.arrivals = play.arrivals(siteDay.index(), clock, slots.length);
        for (int call = 0; call < slots.length; call++) {
            drawTalk(call);
        }
        // An agent gets free after each call, and every second caller waits, about.
        long apart = MILLIS_PER_SECOND * (long) (open.toSecond() - open.fromSecond()) * 2 / (3L * slots.length);
        this.distributor = new CallDistributor(roster, this, slots.length, apart);
        distributor.run(entering());
    }

    private void drawTalk(int call) {
        TopicModel topic = topicOf(call);
        RandomStream random = play.talks().stream(numberOf(call));
        passedOn[call] = random.nextDouble() < topic.transferShare();
        returnsToday[call] = random.nextDouble() < topic.returningToday();
        talkSeconds[call] = topic.talk().sample(random);
        wrapUpMillis[call] = millis(topic.wrapUp().sample(random));
        holdMillis[call] =
                random.nextDouble() < topic.holdShare() ? millis(topic.hold().sample(random)) : 0;
    }

    /** When calls come out of the menu. */
    private long[] entering() {
        long[] entering = new long[slots.length];
        for (int call = 0; call < entering.length; call++) {
            double menuSeconds = scenario.ivr().sample(play.menus().stream(numberOf(call)));
            // There is time left for something to happen.
            entering[call] = cut(call, (long) arrivals[call] + millis(menuSeconds) + 1) - 1;
        }
        return entering;
    }

    @Override
    public int entered(int call, long time) {
        int queue = topicOf(call).queue();
        legs.enter(call, queue, time);
        return queue;
    }

    @Override
    public long patience(int call, long time) {
        int patience = millis(scenario.patience().sample(play.patiences().stream(numberOf(call))));
        return cut(call, time + patience) - time;
    }

    @Override
    public long answered(int call, int agent, long time) {
        double talk = talkSeconds[call] * paces[agent];
        return passedOn[call]
                ? answeredByTwo(call, agent, time, talk)
                : finish(call, call, agent, time, talk, wrapUpMillis[call]);
    }

    private long answeredByTwo(int call, int agent, long time, double talk) {
        TopicModel topic = topicOf(call);
        if (legs.isPassedOn(call)) {
            int wrapUp = millis(topic.wrapUp().sample(play.secondWrapUps().stream(numberOf(call))));
            return finish(call, legs.last(call), agent, time, talk * (1 - Topic.Transfer.TALK_BEFORE), wrapUp);
        }
        long talkEnd = time + millis(talk * Topic.Transfer.TALK_BEFORE);
        if (cut(call, talkEnd + 1) <= talkEnd) {
            return finish(call, call, agent, time, talk, wrapUpMillis[call]);
        }
        long wrapUpEnd = Math.min(end, talkEnd + wrapUpMillis[call]);
        legs.answered(call, agent, time, talkEnd, talkEnd, wrapUpEnd);
        legs.passOn(call, topic.transferQueue(), talkEnd);
        distributor.passOn(call, agent, topic.transferQueue(), talkEnd);
        return wrapUpEnd - time;
    }

    /** The agent who takes the call now brings it to its end. */
    private long finish(int call, int leg, int agent, long time, double talk, int wrapUp) {
        long talkEnd = cut(call, time + millis(talk));
        long holdEnd = cut(call, talkEnd + holdMillis[call]);
        long wrapUpEnd = Math.min(end, holdEnd + wrapUp);
        legs.answered(leg, agent, time, talkEnd, holdEnd, wrapUpEnd);
        if (returnsToday[call]) {
            returnsToday[call] = !CasePlan.Slot.returns(slots[call]) && returnsToday(call, holdEnd);
        }
        return wrapUpEnd - time;
    }

    @Override
    public void abandoned(int call, long time) {
        legs.abandoned(legs.last(call), time);
        RandomStream random = play.comebacks().stream(numberOf(call));
        if (random.nextDouble() < scenario.redial().share()) {
            takePlace(
                    CasePlan.Slot.again(slots[call]),
                    time + Math.round(redialDelay(scenario.redial(), random) * MILLIS));
        }
    }

    /** When something ends that would last until this time: no call outlasts the day's play, nor until its case's next call. */
    private long cut(int call, long time) {
        if (time <= nextOpening) {
            return time;
        }
        boolean mayMeetNext = end > nextOpening && CasePlan.Slot.returns(slots[call]);
        long latest = mayMeetNext ? Math.min(end, nextDay.callOf(CasePlan.Slot.caseNumber(slots[call]))) : end;
        return Math.min(time, latest);
    }

    private long numberOf(int call) {
        return siteDay.firstCall() + call + 1;
    }

    private TopicModel topicOf(int call) {
        return play.topic(CasePlan.Slot.topic(slots[call]));
    }

    private static int millis(double seconds) {
        return (int) (Math.min(seconds, LONGEST_SECONDS) * MILLIS + 0.5);
    }

    private boolean returnsToday(int call, long end) {
        double delay = RETURN_ON_THE_DAY.sample(play.comebacks().stream(numberOf(call)));
        return CasePlan.Slot.contact(slots[call]) < Topic.Repeat.MOST_CONTACTS
                && takePlace(CasePlan.Slot.next(slots[call]), end + Math.round(delay * MILLIS));
    }

    /** A caller who comes back takes the place of the next call that is the only one of its case; false if none is left. */
    private boolean takePlace(long slot, long time) {
        // What comes later has not left the menu yet.
        for (int next = firstAfter(time); next < slots.length; next++) {
            if (!taken[next] && CasePlan.Slot.isFree(slots[next])) {
                taken[next] = true;
                slots[next] = slot;
                drawTalk(next);
                return true;
            }
        }
        return false;
    }

    /** The first call that comes in after this time. No branch of the search depends on what is found, which is as good as chance. */
    private int firstAfter(long time) {
        int from = 0;
        for (int left = slots.length; left > 0; left >>>= 1) {
            int half = (left + 1) >>> 1;
            from = arrivals[from + half - 1] <= time ? from + half : from;
        }
        return from;
    }

    private static double redialDelay(Redial redial, RandomStream random) {
        double draw = random.nextDouble();
        for (Redial.Delay delay : redial.delays()) {
            draw -= delay.share();
            if (draw < 0) {
                return delay.time().sample(random);
            }
        }
        return redial.delays().get(redial.delays().size() - 1).time().sample(random);
    }

    /** Whether the matter is settled; the first draw of what the two think of a call. */
    private boolean resolved(int call, RandomStream random) {
        boolean returns = CasePlan.Slot.returns(slots[call]) || returnsToday[call];
        return settles(call, topicOf(call), random.nextDouble()) && !returns;
    }

    /** What the agent types as the topic; the draw after it. */
    private int wrapUpCode(int call, RandomStream random) {
        int topic = CasePlan.Slot.topic(slots[call]);
        int others = scenario.topics().size() - 1;
        boolean mistyped = random.nextDouble() < scenario.wrapUpCodeErrors() && others > 0;
        return mistyped ? another(topic, random.nextInt(others)) : topic;
    }

    private static int another(int topic, int place) {
        return place < topic ? place : place + 1;
    }

    /** Given that the caller does not come back: a transfer and a repeat lower the odds. */
    private boolean settles(int call, TopicModel topic, double draw) {
        double odds = topic.settled()
                * (legs.isPassedOn(call) ? ODDS_AFTER_TRANSFER : 1)
                * (CasePlan.Slot.contact(slots[call]) > 1 ? ODDS_OF_REPEAT : 1);
        return draw * (odds + 1 - topic.settled()) < odds;
    }

    /** The caller's score from 1 to 5, 0 if none is given; the last draws. */
    private int satisfaction(int call, boolean resolved, RandomStream random) {
        Satisfaction satisfaction = scenario.satisfaction();
        if (random.nextDouble() >= satisfaction.answered()) {
            return 0;
        }
        double score = satisfaction.base()
                + satisfaction.perMinuteWaiting() * waitSeconds(call) / 60
                + (resolved ? 0 : satisfaction.unresolved())
                + satisfaction.perRepeat() * (CasePlan.Slot.contact(slots[call]) - 1)
                + satisfaction.spread() * STANDARD.sample(random);
        return (int) Math.max(1, Math.min(5, Math.round(score)));
    }

    private int waitSeconds(int call) {
        int first = legs.waitSeconds(call);
        return legs.isPassedOn(call) ? first + legs.waitSeconds(legs.last(call)) : first;
    }

    /** Gives the calls that were asked for, in the order they came in. */
    void forEachCall(Consumer<? super CentreCall> consumer) {
        for (int call = 0; call < siteDay.calls(); call++) {
            consumer.accept(call(call));
        }
    }

    /** Gives the legs of the calls that were asked for, in the order of the calls. */
    void forEachLeg(Consumer<? super Leg> consumer) {
        for (int call = 0; call < siteDay.calls(); call++) {
            boolean passedOn = legs.isPassedOn(call);
            consumer.accept(leg(call, 1, call, passedOn));
            if (passedOn) {
                consumer.accept(leg(call, 2, legs.last(call), false));
            }
        }
    }

    private CentreCall call(int call) {
        long slot = slots[call];
        int leg = legs.last(call);
        boolean passedOn = leg != call;
        boolean abandoned = legs.isAbandoned(leg);
        int caller = play.callers().callerOf(CasePlan.Slot.caseNumber(slot));
        int arrivedAt = arrivals[call] / MILLIS_PER_SECOND;
        // What the two think of it is nobody's who hung up.
        RandomStream random = play.judgements().stream(numberOf(call));
        boolean resolved = !abandoned && resolved(call, random);
        String wrapUpCode =
                abandoned ? "" : play.topic(wrapUpCode(call, random)).name();
        int satisfaction = abandoned ? 0 : satisfaction(call, resolved, random);
        return new CentreCall(
                numberOf(call),
                CasePlan.Slot.caseNumber(slot),
                CasePlan.Slot.contact(slot),
                CasePlan.Slot.isFirst(slot),
                caller,
                play.callers().numberOf(caller),
                play.callers().segmentOf(caller),
                abandoned ? "" : agentNames[legs.agent(leg)],
                micros(arrivedAt),
                play.topic(CasePlan.Slot.topic(slot)).name(),
                resolved,
                abandoned,
                play.agents().queues().get(legs.queue(leg)),
                legs.enteredAt(call) - arrivedAt,
                waitSeconds(call),
                legs.talkSeconds(call) + (passedOn ? legs.talkSeconds(leg) : 0),
                legs.holdSeconds(call) + (passedOn ? legs.holdSeconds(leg) : 0),
                legs.wrapUpSeconds(call) + (passedOn ? legs.wrapUpSeconds(leg) : 0),
                passedOn ? 1 : 0,
                wrapUpCode,
                satisfaction);
    }

    private Leg leg(int call, int number, int leg, boolean passedOn) {
        boolean abandoned = legs.isAbandoned(leg);
        return new Leg(
                numberOf(call),
                number,
                play.agents().queues().get(legs.queue(leg)),
                abandoned ? "" : agentNames[legs.agent(leg)],
                micros(legs.enteredAt(leg)),
                legs.waitSeconds(leg),
                legs.talkSeconds(leg),
                legs.holdSeconds(leg),
                legs.wrapUpSeconds(leg),
                abandoned ? Leg.Outcome.ABANDONED : passedOn ? Leg.Outcome.TRANSFERRED : Leg.Outcome.ANSWERED);
    }

    /** What the clock shows. */
    private long micros(int second) {
        return (midnight + clock.shows(second)) * MICROS_PER_SECOND;
    }
}
