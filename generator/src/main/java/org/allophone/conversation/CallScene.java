package org.allophone.conversation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.allophone.conversation.facts.FactWorld;
import org.allophone.conversation.facts.Sayings;
import org.allophone.conversation.facts.Value;
import org.allophone.conversation.grammar.SlotName;
import org.allophone.conversation.grammar.SlotValues;
import org.allophone.conversation.grammar.Truths;
import org.allophone.conversation.pack.Lexicon;
import org.allophone.conversation.pack.Outcome;
import org.allophone.conversation.pack.Pack;
import org.allophone.french.Grouping;
import org.allophone.french.Variety;
import org.allophone.person.Gender;
import org.allophone.person.Identity;
import org.allophone.pii.Label;
import org.allophone.random.RandomStream;
import org.allophone.scenario.Policy;

/** What is true and what is known in one call: it says the values of slots, and knows which conditions hold. */
final class CallScene implements SlotValues {
    private static final int LONG_WAIT = 120;
    private static final int OLD = 68;
    private static final int YOUNG = 30;
    private static final int EVENING = 18;
    private static final int NOON = 12;

    private final FactWorld world;
    private final Sayings sayings;
    private final CallSituation situation;
    private final LocalDate today;
    private final Identity caller;
    private final long mobile;
    private final Truths truths;
    private final int[] openingMinutes;
    private Matter matter;
    private Identity agent;
    private Identity colleague;
    private int waited;
    private boolean typing;
    private int mood;

    CallScene(
            Pack pack,
            FactWorld world,
            Sayings sayings,
            CallSituation situation,
            Matter matter,
            Identity caller,
            long mobile,
            Identity agent,
            int[] openingMinutes) {
        this.world = world;
        this.sayings = sayings;
        this.situation = situation;
        this.today = situation.start().toLocalDate();
        this.caller = caller;
        this.mobile = mobile;
        this.truths = new Truths(pack.conditions());
        this.openingMinutes = openingMinutes;
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
        truths.set("BE", sayings.variety() == Variety.BELGIUM);
        truths.set("FR", sayings.variety() == Variety.FRANCE);
        int hour = situation.start().getHour();
        truths.set("morning", hour < NOON);
        truths.set("afternoon", hour >= NOON && hour < EVENING);
        truths.set("evening", hour >= EVENING);
        promised(promiseDraw);
        matter.hold(truths);
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

    /** The agent of a leg answers. */
    void answer(Identity newAgent, boolean script, boolean transferred, int waitedSeconds) {
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

    int mood() {
        return mood;
    }

    /** Speaks of another matter from here on. */
    void turnTo(Matter other) {
        if (other.number() != matter.number()) {
            matter.release(truths);
            matter = other;
            matter.hold(truths);
        }
    }

    /** From here on, values are typed and not said, or said again. */
    void typing(boolean types) {
        typing = types;
    }

    boolean isTyping() {
        return typing;
    }

    /** Takes the matter for one with another end. */
    void suppose(Matter other) {
        matter.release(truths);
        matter = other;
        matter.hold(truths);
    }

    LocalDate deadline(Outcome.Promise promise, LocalDate from) {
        Value.Span delay = span(promise.delay());
        return switch (delay.unit()) {
            case DAYS -> world.day(from, delay.number(), false, false);
            case WORKDAYS -> world.day(from, delay.number(), true, false);
            case HOURS -> world.day(from, (delay.number() + 23) / 24, false, false);
            default -> from;
        };
    }

    private Value.Span span(Outcome.Delay delay) {
        Optional<Policy> policy = Policy.of(delay.policy());
        if (policy.isPresent() && world.figure(policy.get()) instanceof Value.Span span) {
            return span;
        }
        return new Value.Span(
                Math.max(1, delay.number()), Value.SpanUnit.valueOf(delay.unit().name()));
    }

    @Override
    public String say(SlotName name, RandomStream random) {
        Optional<Value> fact = matter.facts().value(name.name());
        if (fact.isPresent()) {
            return typing
                    ? sayings.typed(fact.get(), name.form(), today, random)
                    : sayings.say(fact.get(), name.form(), today, random);
        }
        if (name.name().startsWith("policy.")) {
            return Policy.of(name.name().substring("policy.".length()))
                    .map(policy -> typing
                            ? sayings.typed(world.figure(policy), name.form(), today, random)
                            : sayings.say(world.figure(policy), name.form(), today, random))
                    .orElse("");
        }
        return name.name().startsWith("caller")
                ? ofCaller(name.name(), name.form(), random)
                : ofCall(name.name(), name.form(), random);
    }

    @Override
    public Optional<Label> label(SlotName name) {
        Optional<Value> fact = matter.facts().value(name.name());
        if (fact.isPresent()) {
            return Optional.of(SlotLabels.ofFact(name.name(), fact.get(), Sayings.canonical(fact.get())));
        }
        return SlotLabels.builtIn(name).map(label -> label.withValue(canonical(name.name())));
    }

    /** A value that every call has, in its usual form. */
    private String canonical(String name) {
        return switch (name) {
            case "caller", "caller.full", "caller.first", "caller.last" -> caller.fullName();
            case "caller.phone" -> "+" + situation.phone();
            case "caller.mobile" -> "+" + mobile;
            case "caller.birth" -> caller.birth().toString();
            case "caller.address", "caller.street", "caller.postcode", "caller.town" -> Sayings.line(caller.address());
            case "caller.email" -> caller.email();
            case "caller.customer" -> caller.customerNumber();
            case "caller.contract" -> caller.contractNumber();
            case "caller.iban" -> caller.iban();
            case "caller.national" -> caller.nationalNumber();
            case "caller.card" -> caller.card();
            case "agent" -> agent.firstName();
            case "colleague" -> colleague.firstName();
            case "today" -> today.toString();
            case "wait" -> waited + " seconds";
            case "previous" -> situation.contact() == 2 ? situation.opened().toString() : "";
            case "promise" ->
                matter.outcome()
                        .promise()
                        .map(promise -> deadline(promise, today).toString())
                        .orElse("");
            case "hours.open" -> Sayings.canonical(new Value.Clock(openingMinutes[0]));
            case "hours.close" -> Sayings.canonical(new Value.Clock(openingMinutes[1]));
            default ->
                name.startsWith("policy.")
                        ? Policy.of(name.substring("policy.".length()))
                                .map(policy -> Sayings.canonical(world.figure(policy)))
                                .orElse("")
                        : "";
        };
    }

    private String ofCaller(String name, String form, RandomStream random) {
        return switch (name) {
            case "caller" -> Sayings.title(caller) + " " + caller.lastName();
            case "caller.title" -> Sayings.title(caller);
            case "caller.full" -> caller.fullName();
            case "caller.first" -> form.equals("spell") ? sayings.spelled(caller.firstName()) : caller.firstName();
            case "caller.last" -> form.equals("spell") ? sayings.spelled(caller.lastName()) : caller.lastName();
            case "caller.phone" -> sayings.phone(situation.phone(), form, random);
            case "caller.mobile" -> sayings.phone(mobile, form, random);
            case "caller.birth" -> sayings.birth(caller.birth(), form);
            case "caller.address" -> sayings.address(caller.address());
            case "caller.street" ->
                form.equals("spell") ? sayings.spelled(caller.address().street()) : sayings.street(caller.address());
            case "caller.postcode" -> sayings.postcode(caller.address().postcode());
            case "caller.town" ->
                form.equals("spell")
                        ? sayings.spelled(caller.address().town())
                        : caller.address().town();
            case "caller.email" -> sayings.email(caller.email(), form, random);
            case "caller.customer" -> sayings.code(caller.customerNumber(), Grouping.PAIRS, form, random);
            case "caller.contract" -> sayings.code(caller.contractNumber(), Grouping.REFERENCE, form, random);
            case "caller.iban" -> sayings.code(caller.iban(), Grouping.FOURS, form, random);
            case "caller.national" ->
                sayings.code(
                        caller.nationalNumber(),
                        sayings.variety() == Variety.BELGIUM
                                ? Grouping.BELGIAN_NATIONAL_NUMBER
                                : Grouping.FRENCH_NATIONAL_NUMBER,
                        form,
                        random);
            case "caller.card" -> sayings.code(caller.card(), Grouping.FOURS, form, random);
            default -> "";
        };
    }

    private String ofCall(String name, String form, RandomStream random) {
        int hour = situation.start().getHour();
        return switch (name) {
            case "hello" -> hour < EVENING ? "bonjour" : "bonsoir";
            case "goodbye" -> goodbye(hour, random);
            case "company" -> world.company().name();
            case "service" -> matter.intent().service();
            case "agent" -> agent.firstName();
            case "colleague" -> colleague.firstName();
            case "today" -> form.isEmpty() ? sayings.day(today, "full", today) : sayings.day(today, form, today);
            case "wait" -> sayings.minutes(Math.max(1, Math.round(waited / 60.0)));
            case "previous" -> previous();
            case "promise" -> promise(form);
            case "hours.open" -> clock(openingMinutes[0]);
            case "hours.close" -> clock(openingMinutes[1]);
            default -> Lexicon.said(name, sayings.variety()).orElse("");
        };
    }

    private String clock(int minutes) {
        return sayings.say(new Value.Clock(minutes), "", today, new RandomStream(0));
    }

    private String goodbye(int hour, RandomStream random) {
        double draw = random.nextDouble();
        if (today.getDayOfWeek() == DayOfWeek.FRIDAY && hour >= NOON && draw < 0.4) {
            return "bon week-end";
        }
        if (hour >= EVENING) {
            return "bonne soirée";
        }
        return hour >= EVENING - 3 && draw < 0.5 ? "bonne fin de journée" : "bonne journée";
    }

    /** When the last contact was, if that is known without the call: the second contact follows the first one. */
    private String previous() {
        if (situation.contact() == 2) {
            return situation.opened().equals(today) ? "tout à l’heure" : sayings.day(situation.opened(), "", today);
        }
        return "l’autre jour";
    }

    private String promise(String form) {
        Optional<Outcome.Promise> promise = matter.outcome().promise();
        if (promise.isEmpty()) {
            return "";
        }
        return switch (form) {
            case "date" -> sayings.day(deadline(promise.get(), today), "full", today);
            case "what" -> promise.get().what();
            default -> sayings.within(span(promise.get().delay()));
        };
    }
}
