package org.allophone.centre;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.allophone.person.CallerDirectory;
import org.allophone.random.ArrivalRate;
import org.allophone.random.Distribution;
import org.allophone.random.Gamma;
import org.allophone.random.Normal;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Hours;
import org.allophone.scenario.Redial;
import org.allophone.scenario.Satisfaction;
import org.allophone.scenario.Topic;

/**
 * One day of one site, played from the first arrival to the last word. When calls come is drawn first; what happens to them
 * follows. A call's draws come from its own address, so that its fate does not depend on how many draws another took.
 *
 * <p>Times are milliseconds since midnight while the day is played, and seconds in its calls: differences of whole seconds of the
 * clock, so that they add up and nobody is on two calls in the same second.
 */
final class SimulatedDay implements CallDistributor.Contacts {
    private static final double MILLIS = 1000;
    private static final long MILLIS_PER_SECOND = 1000;
    private static final int NOBODY = -1;

    /** Nobody waits, talks or writes for longer than a day, however long the tail of a distribution is. */
    private static final double LONGEST_SECONDS = 86_400;

    /** The part of the talk that comes before a call is passed on. */
    private static final double TALK_BEFORE_TRANSFER = 0.3;

    private static final Normal STANDARD = new Normal(0, 1);

    private static final Purpose ARRIVALS = Purpose.of("arrivals of a day");
    private static final Purpose HALF_HOUR = Purpose.of("busyness of a half-hour");
    private static final Purpose CALL = Purpose.of("call of a centre");

    private final CentreScenario scenario;
    private final Seed seed;
    private final Load.SiteDay siteDay;
    private final Agents agents;
    private final CallerDirectory callers;
    private final Roster roster;
    private final String[] agentNames;
    private final double[] paces;
    private final int[] queueOfTopic;
    private final int[] transferQueueOfTopic;
    private final long[] slots;
    private final boolean[] taken;
    private final long[] arrivals;
    private final Fate[] fates;
    private final CallDistributor distributor;

    SimulatedDay(
            CentreScenario scenario,
            Seed seed,
            Load.SiteDay siteDay,
            long[] slots,
            Agents agents,
            CallerDirectory callers) {
        this.scenario = scenario;
        this.seed = seed;
        this.siteDay = siteDay;
        this.agents = agents;
        this.callers = callers;
        this.roster = agents.roster(siteDay.date());
        this.agentNames = new String[roster.agents()];
        this.paces = new double[roster.agents()];
        for (int agent = 0; agent < paces.length; agent++) {
            agentNames[agent] = agents.name(roster, siteDay, agent);
            paces[agent] = agents.pace(roster, agent, agentNames[agent]);
        }
        List<Topic> topics = scenario.topics();
        this.queueOfTopic = topics.stream()
                .mapToInt(topic -> agents.queues().indexOf(topic.skill()))
                .toArray();
        this.transferQueueOfTopic = topics.stream()
                .mapToInt(topic -> agents.queues().indexOf(topic.transfer().toSkill()))
                .toArray();
        this.slots = slots;
        this.taken = new boolean[slots.length];
        this.fates = new Fate[slots.length];
        this.arrivals = arrivals();
        this.distributor = new CallDistributor(roster, this);
        distributor.run(arrivals);
    }

    /** What happens to one call while the day is played. */
    private static final class Fate {
        final RandomStream random;
        final double patience;
        final double transferDraw;
        final double talkSeconds;
        final double holdSeconds;
        int queue;
        int agent = NOBODY;
        int transfers;
        long waitingSince;
        long entered;
        long waitMillis;
        long talkMillis;
        long wrapUpMillis;
        long ended;
        boolean abandoned;
        boolean returnsToday;

        Fate(RandomStream random, CentreScenario scenario, Topic topic) {
            this.random = random;
            this.patience = scenario.patience().sample(random);
            this.transferDraw = random.nextDouble();
            this.talkSeconds = topic.talk().sample(random);
            double holdDraw = random.nextDouble();
            double hold = topic.hold().time().sample(random);
            this.holdSeconds = holdDraw < topic.hold().share() ? hold : 0;
        }
    }

    @Override
    public void arrived(int call, long time) {
        RandomStream random = seed.stream(CALL, siteDay.firstCall() + call);
        double ivrSeconds = scenario.ivr().sample(random);
        int topic = CasePlan.Slot.topic(slots[call]);
        Fate fate = new Fate(random, scenario, scenario.topics().get(topic));
        fates[call] = fate;
        fate.queue = queueOfTopic[topic];
        fate.entered = time + millis(ivrSeconds);
        enter(call, fate, fate.entered);
    }

    @Override
    public long answered(int call, int agent, long time) {
        Fate fate = fates[call];
        Topic topic = scenario.topics().get(CasePlan.Slot.topic(slots[call]));
        fate.agent = agent;
        fate.waitMillis += time - fate.waitingSince;
        boolean passedOn =
                fate.transfers == 0 && fate.transferDraw < topic.transfer().share();
        double part = passedOn ? TALK_BEFORE_TRANSFER : fate.transfers == 0 ? 1 : 1 - TALK_BEFORE_TRANSFER;
        long talk = millis(fate.talkSeconds * paces[agent] * part);
        long hold = passedOn ? 0 : millis(fate.holdSeconds);
        long wrapUp = millis(topic.wrapUp().sample(fate.random));
        fate.talkMillis += talk;
        fate.wrapUpMillis += wrapUp;
        long end = time + talk + hold;
        if (passedOn) {
            fate.transfers = 1;
            fate.queue = transferQueueOfTopic[CasePlan.Slot.topic(slots[call])];
            enter(call, fate, end);
        } else {
            settle(call, fate, topic, end);
        }
        return talk + hold + wrapUp;
    }

    @Override
    public void abandoned(int call, long time) {
        Fate fate = fates[call];
        fate.abandoned = true;
        fate.agent = NOBODY;
        fate.waitMillis += time - fate.waitingSince;
        fate.ended = time;
        Redial redial = scenario.redial();
        if (fate.random.nextDouble() < redial.share()) {
            // The same contact, tried again.
            takePlace(slots[call], time + Math.round(redialDelay(redial, fate.random) * MILLIS));
        }
    }

    private void enter(int call, Fate fate, long time) {
        fate.waitingSince = time;
        distributor.enter(call, fate.queue, time, millis(fate.patience));
    }

    private static long millis(double seconds) {
        return Math.round(Math.min(seconds, LONGEST_SECONDS) * MILLIS);
    }

    /** The last word is said; whether the caller comes back on the same day is decided. */
    private void settle(int call, Fate fate, Topic topic, long end) {
        fate.ended = end;
        if (CasePlan.Slot.returns(slots[call])) {
            return;
        }
        Topic.Repeat repeat = topic.repeat();
        double later = (1 - topic.resolved()) * repeat.share() * (1 - repeat.sameDay());
        double today = (1 - topic.resolved()) * repeat.share() * repeat.sameDay();
        double draw = fate.random.nextDouble();
        if (draw < today / (1 - later)) {
            // Two hours on average, as far as the day allows.
            double hours = -2 * StrictMath.log(fate.random.nextOpenDouble());
            long slot = slots[call];
            int contact = CasePlan.Slot.contact(slot) + 1;
            long next = CasePlan.Slot.of(CasePlan.Slot.caseNumber(slot), contact, CasePlan.Slot.topic(slot), false);
            fate.returnsToday =
                    contact <= CasePlan.MOST_CONTACTS && takePlace(next, end + Math.round(hours * 3600 * MILLIS));
        }
    }

    /** A caller who comes back takes the place of the next call that is the only one of its case; false if none is left. */
    private boolean takePlace(long slot, long time) {
        int place = Arrays.binarySearch(arrivals, time);
        for (int next = place < 0 ? -place - 1 : place; next < slots.length; next++) {
            if (fates[next] == null && !taken[next] && CasePlan.Slot.isFree(slots[next])) {
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

    /** When calls come: Poisson within a half-hour, whose rate is its share of the day times a Gamma factor. */
    private long[] arrivals() {
        Hours open = scenario.opening().hours();
        double[] edges = new double[open.halfHours() + 1];
        double[] rates = new double[open.halfHours()];
        Distribution factor = Gamma.ofMean(1, scenario.arrivals().halfHourVariation());
        for (int i = 0; i < rates.length; i++) {
            edges[i] = open.fromSecond() + (double) i * Hours.SECONDS_PER_HALF_HOUR;
            rates[i] =
                    scenario.arrivals().halfHours().get(i) * factor.sample(seed.stream(HALF_HOUR, siteDay.index(), i));
        }
        edges[rates.length] = open.toSecond();
        double[] instants = new double[slots.length];
        if (slots.length > 0) {
            new ArrivalRate(edges, rates).instants(seed.stream(ARRIVALS, siteDay.index()), instants, slots.length);
        }
        return Arrays.stream(instants)
                .mapToLong(instant -> (long) (instant * MILLIS))
                .toArray();
    }

    /** Gives the calls that were asked for, in the order they came in. */
    void forEach(Consumer<? super CentreCall> consumer) {
        for (int call = 0; call < siteDay.calls(); call++) {
            consumer.accept(call(call));
        }
    }

    private CentreCall call(int call) {
        Fate fate = fates[call];
        long slot = slots[call];
        Topic topic = scenario.topics().get(CasePlan.Slot.topic(slot));
        int contact = CasePlan.Slot.contact(slot);
        int caller = callers.callerOf(CasePlan.Slot.caseNumber(slot));
        RandomStream random = fate.random;
        boolean settled = !fate.abandoned
                && !CasePlan.Slot.returns(slot)
                && !fate.returnsToday
                && random.nextDouble() < chanceOfSettling(topic, contact, fate);
        // Whole seconds of the clock, whose differences add up: from arrival to queue, to answer, to end.
        long arrived = arrivals[call] / MILLIS_PER_SECOND;
        long entered = fate.entered / MILLIS_PER_SECOND;
        long waited = (fate.entered + fate.waitMillis) / MILLIS_PER_SECOND;
        long talked = (fate.entered + fate.waitMillis + fate.talkMillis) / MILLIS_PER_SECOND;
        long ended = fate.ended / MILLIS_PER_SECOND;
        return new CentreCall(
                siteDay.firstCall() + call + 1,
                CasePlan.Slot.caseNumber(slot),
                contact,
                callers.numberOf(caller),
                scenario.callers().segments().get(callers.segmentOf(caller)).name(),
                fate.agent == NOBODY ? "" : agentNames[fate.agent],
                (siteDay.date().toEpochDay() * 86_400 + arrived) * 1_000_000,
                topic.name(),
                settled,
                fate.abandoned,
                agents.queues().get(fate.queue),
                (int) (entered - arrived),
                (int) (waited - entered),
                (int) (talked - waited),
                (int) (ended - talked),
                (int) (fate.wrapUpMillis / MILLIS_PER_SECOND),
                fate.transfers,
                fate.abandoned ? "" : wrapUpCode(topic, random),
                satisfaction(fate, contact, settled, waited - entered, random));
    }

    /** The agent types the topic, or now and then another one. */
    private String wrapUpCode(Topic topic, RandomStream random) {
        boolean wrong = random.nextDouble() < scenario.wrapUpCodeErrors();
        int other = random.nextInt(scenario.topics().size());
        return wrong ? scenario.topics().get(other).name() : topic.name();
    }

    private int satisfaction(Fate fate, int contact, boolean settled, long waitSeconds, RandomStream random) {
        Satisfaction satisfaction = scenario.satisfaction();
        double mood = STANDARD.sample(random);
        if (fate.abandoned || random.nextDouble() >= satisfaction.answered()) {
            return 0;
        }
        double score = satisfaction.base()
                + satisfaction.perMinuteWaiting() * waitSeconds / 60
                + (settled ? 0 : satisfaction.unresolved())
                + satisfaction.perRepeat() * (contact - 1)
                + satisfaction.spread() * mood;
        return (int) Math.max(1, Math.min(5, Math.round(score)));
    }

    /** The chance that a call settles its matter, given that the caller does not come back: lower after a transfer and a repeat. */
    private static double chanceOfSettling(Topic topic, int contact, Fate fate) {
        double returning = (1 - topic.resolved()) * topic.repeat().share();
        double chance = topic.resolved() / (1 - returning);
        return chance * (fate.transfers > 0 ? 0.9 : 1) * (contact > 1 ? 0.95 : 1);
    }
}
