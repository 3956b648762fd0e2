package org.allophone.centre;

import java.util.Arrays;
import java.util.function.Consumer;
import org.allophone.random.ArrivalRate;
import org.allophone.random.Distribution;
import org.allophone.random.Gamma;
import org.allophone.random.Normal;
import org.allophone.random.RandomStream;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Hours;
import org.allophone.scenario.Redial;
import org.allophone.scenario.Satisfaction;

/**
 * One day of one site, played from the first arrival to the last word. When calls come is drawn first; what happens to them
 * follows. A call's draws come from its own address, so that its fate does not depend on how many draws another took. All of them
 * are taken while the day is played; its rows can be asked for any number of times.
 */
final class SimulatedDay implements CallDistributor.Contacts {
    private static final double MILLIS = 1000;
    private static final int MILLIS_PER_SECOND = 1000;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final long MICROS_PER_SECOND = 1_000_000;

    /** Nobody waits, talks or writes for longer than a day, however long the tail of a distribution is. */
    private static final double LONGEST_SECONDS = 86_400;

    /** The part of the talk that comes before a call is passed on. */
    static final double TALK_BEFORE_TRANSFER = 0.3;

    private static final Normal STANDARD = new Normal(0, 1);

    private final CentreScenario scenario;
    private final Play play;
    private final Load.SiteDay siteDay;
    private final String[] agentNames;
    private final double[] paces;
    private final long[] slots;
    private final long[] arrivals;
    /** How many calls have come in so far; the places of the others can still be taken. */
    private int arrived;

    private final boolean[] taken;
    private final DayLegs legs;
    private final boolean[] resolved;
    private final short[] wrapUpCodes;
    private final byte[] satisfaction;
    private final CallDistributor distributor;

    /** @param slots who calls, in the order of the calls */
    SimulatedDay(Play play, Load.SiteDay siteDay, long[] slots) {
        this.scenario = play.scenario();
        this.play = play;
        this.siteDay = siteDay;
        Roster roster = play.agents().roster(siteDay.date());
        this.agentNames = play.agents().names(roster, siteDay.site(), siteDay.date());
        this.paces = play.agents().paces(roster, siteDay.site(), siteDay.date());
        this.slots = slots;
        this.taken = new boolean[slots.length];
        this.legs = new DayLegs(slots.length);
        this.resolved = new boolean[slots.length];
        this.wrapUpCodes = new short[slots.length];
        this.satisfaction = new byte[slots.length];
        this.arrivals = arrivals();
        this.distributor = new CallDistributor(roster, this);
        distributor.run(arrivals);
    }

    @Override
    public void arrived(int call, long time) {
        arrived = call + 1;
        double menuSeconds = scenario.ivr().sample(play.menus().stream(numberOf(call)));
        long entersAt = time + millis(menuSeconds);
        int queue = topicOf(call).queue();
        legs.enter(call, queue, entersAt);
        distributor.enter(call, queue, entersAt);
    }

    @Override
    public long patience(int call) {
        return millis(scenario.patience().sample(play.patiences().stream(numberOf(call))));
    }

    @Override
    public long answered(int call, int agent, long time) {
        PlayedTopic topic = topicOf(call);
        RandomStream random = play.talks().stream(numberOf(call));
        int leg = legs.last(call);
        boolean passedOn = random.nextDouble() < topic.transferShare() && leg == call;
        double talkSeconds = topic.talk().sample(random) * paces[agent];
        double wrapUpSeconds = topic.wrapUp().sample(random);
        double holdSeconds = 0;
        if (passedOn) {
            talkSeconds *= TALK_BEFORE_TRANSFER;
        } else {
            if (leg != call) {
                talkSeconds *= 1 - TALK_BEFORE_TRANSFER;
                wrapUpSeconds = topic.wrapUp().sample(random); // the first one was the first agent's
            }
            holdSeconds = random.nextDouble() < topic.holdShare() ? topic.hold().sample(random) : 0;
        }
        long talkEnd = time + millis(talkSeconds);
        long holdEnd = talkEnd + millis(holdSeconds);
        long wrapUpEnd = holdEnd + millis(wrapUpSeconds);
        legs.answered(leg, agent, time, talkEnd, holdEnd, wrapUpEnd);
        if (passedOn) {
            legs.passOn(call, topic.transferQueue(), holdEnd);
            distributor.enter(call, topic.transferQueue(), holdEnd);
        } else {
            settle(call, topic, holdEnd, random);
        }
        return wrapUpEnd - time;
    }

    @Override
    public void abandoned(int call, long time) {
        legs.abandoned(legs.last(call), time);
        RandomStream random = play.redials().stream(numberOf(call));
        if (random.nextDouble() < scenario.redial().share()) {
            takePlace(
                    CasePlan.Slot.again(slots[call]),
                    time + Math.round(redialDelay(scenario.redial(), random) * MILLIS));
        }
    }

    private long numberOf(int call) {
        return siteDay.firstCall() + call + 1;
    }

    private PlayedTopic topicOf(int call) {
        return play.topic(CasePlan.Slot.topic(slots[call]));
    }

    private static long millis(double seconds) {
        return Math.round(Math.min(seconds, LONGEST_SECONDS) * MILLIS);
    }

    /** The last word is said: whether the caller comes back on the same day, and what the two think of the call. */
    private void settle(int call, PlayedTopic topic, long end, RandomStream random) {
        boolean returns = CasePlan.Slot.returns(slots[call])
                || (random.nextDouble() < topic.returningToday() && returnsToday(call, end, random));
        resolved[call] = !returns && random.nextDouble() < chanceOfSettling(call, topic);
        boolean mistyped = random.nextDouble() < scenario.wrapUpCodeErrors();
        wrapUpCodes[call] =
                (short) (mistyped ? random.nextInt(scenario.topics().size()) : CasePlan.Slot.topic(slots[call]));
        satisfaction[call] = (byte) satisfaction(call, random);
    }

    private boolean returnsToday(int call, long end, RandomStream random) {
        // Two hours on average, as far as the day allows.
        double hours = -2 * StrictMath.log(random.nextOpenDouble());
        return CasePlan.Slot.contact(slots[call]) < CasePlan.MOST_CONTACTS
                && takePlace(CasePlan.Slot.next(slots[call]), end + Math.round(hours * 3600 * MILLIS));
    }

    /** A caller who comes back takes the place of the next call that is the only one of its case; false if none is left. */
    private boolean takePlace(long slot, long time) {
        int place = Arrays.binarySearch(arrivals, time);
        for (int next = Math.max(arrived, place < 0 ? -place - 1 : place); next < slots.length; next++) {
            if (!taken[next] && CasePlan.Slot.isFree(slots[next])) {
                taken[next] = true;
                slots[next] = slot;
                return true;
            }
        }
        return false;
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

    /** Given that the caller does not come back: lower after a transfer and a repeat. */
    private double chanceOfSettling(int call, PlayedTopic topic) {
        return topic.settled()
                * (legs.isPassedOn(call) ? 0.9 : 1)
                * (CasePlan.Slot.contact(slots[call]) > 1 ? 0.95 : 1);
    }

    /** From 1 to 5; 0 if the caller gives none. */
    private int satisfaction(int call, RandomStream random) {
        Satisfaction satisfaction = scenario.satisfaction();
        if (random.nextDouble() >= satisfaction.answered()) {
            return 0;
        }
        double score = satisfaction.base()
                + satisfaction.perMinuteWaiting() * waitSeconds(call) / 60
                + (resolved[call] ? 0 : satisfaction.unresolved())
                + satisfaction.perRepeat() * (CasePlan.Slot.contact(slots[call]) - 1)
                + satisfaction.spread() * STANDARD.sample(random);
        return (int) Math.max(1, Math.min(5, Math.round(score)));
    }

    private int waitSeconds(int call) {
        int first = legs.waitSeconds(call);
        return legs.isPassedOn(call) ? first + legs.waitSeconds(legs.last(call)) : first;
    }

    /** When calls come: Poisson within a half-hour, whose rate is its share of the day times a Gamma factor. */
    private long[] arrivals() {
        Hours open = scenario.opening().hours();
        double[] edges = new double[open.halfHours() + 1];
        double[] rates = new double[open.halfHours()];
        Distribution factor = Gamma.ofMean(1, scenario.arrivals().halfHourVariation());
        RandomStream factors = play.halfHours().stream(siteDay.index());
        for (int i = 0; i < rates.length; i++) {
            edges[i] = open.fromSecond() + (double) i * Hours.SECONDS_PER_HALF_HOUR;
            rates[i] = scenario.arrivals().halfHours().get(i) * factor.sample(factors);
        }
        edges[rates.length] = open.toSecond();
        double[] instants = new double[slots.length];
        new ArrivalRate(edges, rates).instants(play.arrivals().stream(siteDay.index()), instants, slots.length);
        long[] times = new long[instants.length];
        for (int call = 0; call < times.length; call++) {
            times[call] = (long) (instants[call] * MILLIS);
        }
        return times;
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
        int arrivedAt = (int) (arrivals[call] / MILLIS_PER_SECOND);
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
                resolved[call],
                abandoned,
                play.agents().queues().get(legs.queue(leg)),
                legs.enteredAt(call) - arrivedAt,
                waitSeconds(call),
                legs.talkSeconds(call) + (passedOn ? legs.talkSeconds(leg) : 0),
                legs.holdSeconds(call) + (passedOn ? legs.holdSeconds(leg) : 0),
                legs.wrapUpSeconds(call) + (passedOn ? legs.wrapUpSeconds(leg) : 0),
                passedOn ? 1 : 0,
                abandoned ? "" : play.topic(wrapUpCodes[call]).name(),
                satisfaction[call]);
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

    private long micros(int second) {
        return (siteDay.date().toEpochDay() * SECONDS_PER_DAY + second) * MICROS_PER_SECOND;
    }
}
