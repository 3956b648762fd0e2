package org.allophone.conversation;

import java.time.LocalDate;
import java.util.Optional;
import org.allophone.conversation.facts.FactWorld;
import org.allophone.conversation.facts.Value;
import org.allophone.conversation.grammar.Truths;
import org.allophone.conversation.pack.Outcome;
import org.allophone.conversation.pack.Pack;
import org.allophone.fiction.Gender;
import org.allophone.french.Variety;
import org.allophone.person.Identity;
import org.allophone.scenario.Policy;

/** Who speaks of what in one call, and which conditions hold. */
final class CallScene {
    private static final int LONG_WAIT = 120;
    private static final int OLD = 68;
    private static final int YOUNG = 30;
    static final int EVENING = 18;
    static final int NOON = 12;
    private static final int MOST_WISHES = 2;
    private static final int HOURS_OF_DAY = 24;
    private static final int MINUTES_OF_HOUR = 60;

    private final FactWorld world;
    private final Variety variety;
    private final CallSituation situation;
    private final LocalDate today;
    private final Identity caller;
    private final Truths truths;
    /** When the centre closes, in minutes of the day. */
    private final int closing;

    private Matter matter;
    private Identity agent;
    private Identity colleague;
    private int leg;
    private int waited;
    private int mood;
    private boolean tiny;
    /** How often somebody has wished a good day, in the turns before and in this one. */
    private int wishes;

    private int wishesInTurn;

    CallScene(
            Pack pack,
            FactWorld world,
            Variety variety,
            CallSituation situation,
            Matter matter,
            Identity caller,
            Identity agent,
            int closing) {
        this.world = world;
        this.closing = closing;
        this.variety = variety;
        this.situation = situation;
        this.today = situation.start().toLocalDate();
        this.caller = caller;
        this.truths = new Truths(pack.conditions());
        this.matter = matter;
        this.agent = agent;
        this.colleague = agent;
    }

    Truths truths() {
        return truths;
    }

    Matter matter() {
        return matter;
    }

    Identity caller() {
        return caller;
    }

    Identity agent() {
        return agent;
    }

    /** The other agent: the one before, or the one to come. */
    Identity colleague() {
        return colleague;
    }

    /** The leg of the call, from 1 on. */
    int leg() {
        return leg;
    }

    /** How long the caller waited for this agent and those before, in seconds. */
    int waited() {
        return waited;
    }

    CallSituation situation() {
        return situation;
    }

    /** The day of the call. */
    LocalDate today() {
        return today;
    }

    static boolean isWoman(Identity person) {
        return person.gender() == Gender.FEMALE;
    }

    /** Lets the conditions hold that are the same in the whole call. */
    void begin(Manner manner, double promiseDraw) {
        truths.clear();
        truths.set("first", !situation.isRepeat());
        truths.set("repeat", situation.isRepeat());
        truths.set("f", isWoman(caller));
        truths.set("m", !isWoman(caller));
        truths.set("casual", manner.register() == Manner.Register.CASUAL);
        truths.set("formal", manner.register() == Manner.Register.FORMAL);
        truths.set("chatty", manner.wordiness() == Manner.Wordiness.CHATTY);
        truths.set("curt", manner.wordiness() == Manner.Wordiness.CURT);
        truths.set("worried", manner.worried());
        int age = today.getYear() - caller.birth().getYear();
        truths.set("old", age >= OLD);
        truths.set("young", age < YOUNG);
        truths.set("pro", situation.professional());
        situation.event().ifPresent(event -> truths.set("event=" + event.kind().label(), true));
        truths.set("BE", variety == Variety.BELGIUM);
        truths.set("FR", variety == Variety.FRANCE);
        int hour = situation.start().getHour();
        truths.set("morning", hour < NOON);
        truths.set("afternoon", hour >= NOON && hour < EVENING);
        truths.set("evening", hour >= EVENING);
        promised(promiseDraw);
        matter.hold(truths);
        promise();
    }

    /** Whether the agent has something to promise. */
    private void promise() {
        truths.set("promising", matter.outcome().promise().isPresent());
        truths.set("promised", false);
    }

    /** Whether what was promised before was kept. Only its deadline is known: what happened since is drawn. */
    private void promised(double draw) {
        Optional<Outcome.Promise> promise = matter.earlier().flatMap(Outcome::promise);
        if (promise.isEmpty()) {
            return;
        }
        boolean early = !today.isAfter(deadline(promise.get(), situation.opened()));
        truths.set("early", early);
        truths.set("broken", !early && draw < 0.75);
        truths.set("kept", !early && draw >= 0.75);
    }

    /** The agent of a leg answers, from leg 1 on. */
    void answer(Identity newAgent, boolean script, int newLeg, int waitedSeconds) {
        boolean transferred = newLeg > 1;
        leg = newLeg;
        colleague = transferred ? agent : newAgent;
        agent = newAgent;
        waited = waitedSeconds;
        truths.set("af", isWoman(agent));
        truths.set("am", !isWoman(agent));
        truths.set("script", script);
        truths.set("free", !script);
        truths.set("transferred", transferred);
        truths.set("waited", waitedSeconds > LONG_WAIT);
    }

    /** The colleague to whom the caller will be transferred. */
    void announce(Identity next) {
        colleague = next;
    }

    void mood(int newMood) {
        mood = Math.max(-2, Math.min(2, newMood));
        truths.set("angry", mood < 0);
        truths.set("calm", mood == 0);
        truths.set("pleased", mood > 0);
    }

    /** The call has a few words only, in which nothing is dealt with. */
    void beTiny(boolean holds) {
        tiny = holds;
        truths.set("tiny", holds);
    }

    boolean isTiny() {
        return tiny;
    }

    int mood() {
        return mood;
    }

    /** Speaks of another matter from here on. */
    void turnTo(Matter other) {
        if (other.number() != matter.number()) {
            matter.release(truths);
            matter = other;
            matter.hold(truths);
            truths.set("promising", matter.outcome().promise().isPresent());
        }
    }

    /** Takes the matter for one with another end. */
    void suppose(Matter other) {
        matter.release(truths);
        matter = other;
        matter.hold(truths);
    }

    /** What the agent promises was just said. */
    void promiseIsSaid() {
        truths.set("promised", true);
    }

    /** A turn begins, perhaps instead of one that was dropped. */
    void beginTurn() {
        wishesInTurn = 0;
    }

    /** The turn is said. */
    void endTurn() {
        wishes += wishesInTurn;
        wishesInTurn = 0;
    }

    /** Whether somebody may wish a good day now: each of the two does it once. */
    boolean wishesGoodDay() {
        wishesInTurn++;
        return wishes + wishesInTurn <= MOST_WISHES;
    }

    /** The last day of a promise that is made on a day. */
    LocalDate deadline(Outcome.Promise promise, LocalDate from) {
        Value.Span delay = span(promise.delay(), from);
        return switch (delay.unit()) {
            case DAYS -> world.day(from, delay.number(), false, false);
            case WORKDAYS -> world.day(from, delay.number(), true, false);
            case HOURS -> world.day(from, days(delay.number()), false, false);
            default -> from;
        };
    }

    /** How long a promise takes that is made on a day. */
    Value.Span span(Outcome.Delay delay, LocalDate from) {
        Optional<Policy> policy = Policy.of(delay.policy());
        if (policy.isPresent() && world.figure(policy.get(), from) instanceof Value.Span span) {
            return possible(span, from);
        }
        return possible(
                new Value.Span(
                        Math.max(1, delay.number()),
                        Value.SpanUnit.valueOf(delay.unit().name())),
                from);
    }

    /**
     * Hours in which somebody works: they end before the centre closes, and neither weekend nor holiday is among them. Otherwise as many
     * workdays.
     */
    private Value.Span possible(Value.Span span, LocalDate from) {
        if (span.unit() != Value.SpanUnit.HOURS) {
            return span;
        }
        int days = days(span.number());
        boolean possible = days > 0
                ? from.plusDays(1).datesUntil(from.plusDays(days + 1L)).allMatch(world::isWorkday)
                : world.isWorkday(from) && endOfCall(from) + MINUTES_OF_HOUR * span.number() <= closing;
        return possible ? span : new Value.Span(Math.max(1, days), Value.SpanUnit.WORKDAYS);
    }

    /** The days in which so many hours end, counted from the day of the call. */
    private static int days(int hours) {
        return hours < HOURS_OF_DAY ? 0 : (hours + HOURS_OF_DAY - 1) / HOURS_OF_DAY;
    }

    /** In minutes of the day. Of a call before only the day is known: it may have come at any time. */
    private int endOfCall(LocalDate day) {
        CallSituation.Leg last = situation.legs().get(situation.legs().size() - 1);
        int seconds = situation.start().toLocalTime().toSecondOfDay() + last.answered() + last.talk() + last.hold();
        return day.equals(today) ? (seconds + 59) / 60 : 0;
    }
}
