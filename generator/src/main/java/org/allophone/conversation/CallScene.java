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
    private static final String CALLER = "caller";
    private static final String POLICY = "policy.";
    private static final String PROMISE = "promise";

    /** The form of a number that is read out wrong, to be corrected. */
    private static final String WRONG = "wrong";

    /** The digits of a country code are never wrong. */
    private static final int COUNTRY_CODE = 2;

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
    private final Misstatements misstatements;
    private Matter matter;
    private Identity agent;
    private Identity colleague;
    private int waited;
    private Writing writing = Writing.SAID;
    private int mood;
    private boolean tiny;

    /** How values are put into words. */
    enum Writing {
        /** In the call, by its speakers, who may state them wrong. */
        SAID,
        /** About the call, in whole sentences. */
        TOLD,
        /** By the agent, in figures. */
        TYPED
    }

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
        this.misstatements = new Misstatements(world.seed(), situation.call());
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

    /** From here on, values are put into words in another way. */
    void write(Writing how) {
        writing = how;
    }

    boolean isTyping() {
        return writing == Writing.TYPED;
    }

    Misstatements misstatements() {
        return misstatements;
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
            return inWords(stated(name.name(), fact.get()), name.form(), random);
        }
        Optional<Policy> policy = policy(name.name());
        if (policy.isPresent()) {
            return inWords(stated(policy.get()), name.form(), random);
        }
        return name.name().startsWith(CALLER)
                ? ofCaller(name.name(), name.form(), random)
                : ofCall(name.name(), name.form(), random);
    }

    private String inWords(Value value, String form, RandomStream random) {
        return isTyping() ? sayings.typed(value, form, today, random) : sayings.say(value, form, today, random);
    }

    private static Optional<Policy> policy(String slot) {
        return slot.startsWith(POLICY) ? Policy.of(slot.substring(POLICY.length())) : Optional.empty();
    }

    /** A fact as the speakers state it. */
    private Value stated(String name, Value truth) {
        if (writing != Writing.SAID) {
            return truth;
        }
        if (truth instanceof Value.Reference reference) {
            return new Value.Reference(
                    reference.kind(), misstatements.number(matter.factId(name), reference.characters(), 0));
        }
        return truth instanceof Value.Phone phone
                ? new Value.Phone(number(matter.factId(name), phone.number()))
                : truth;
    }

    /** A term of the company as the speakers state it: right if a fact or a promise follows from it. */
    private Value stated(Policy policy) {
        return writing == Writing.SAID && !matter.follows(policy)
                ? misstatements.term(policy, world)
                : world.figure(policy);
    }

    private long number(String fact, long phone) {
        String digits = String.valueOf(phone);
        return Long.parseLong(misstatements.number(fact, digits, COUNTRY_CODE));
    }

    /** A number of the caller as the speakers state it. */
    private String stated(String slot, String characters) {
        return writing == Writing.SAID ? misstatements.number(SlotLabels.factId(slot), characters, 0) : characters;
    }

    private long stated(String slot, long phone) {
        return writing == Writing.SAID ? number(SlotLabels.factId(slot), phone) : phone;
    }

    @Override
    public Optional<Label> label(SlotName name) {
        Optional<Value> fact = matter.facts().value(name.name());
        if (fact.isPresent()) {
            boolean wrong = name.form().equals(WRONG)
                    || !stated(name.name(), fact.get()).equals(fact.get());
            return Optional.of(SlotLabels.ofFact(
                            matter.factId(name.name()), name.name(), fact.get(), Sayings.canonical(fact.get()))
                    .stated(wrong));
        }
        return SlotLabels.builtIn(name)
                .map(label -> label.withValue(canonical(name.name()))
                        .ofFact(factId(name.name()))
                        .stated(name.form().equals(WRONG) || isStatedWrong(name.name())));
    }

    private String factId(String slot) {
        return slot.equals(PROMISE) ? matter.factId(PROMISE) : SlotLabels.factId(slot);
    }

    private boolean isStatedWrong(String slot) {
        Optional<Policy> policy = policy(slot);
        return policy.isPresent()
                ? !stated(policy.get()).equals(world.figure(policy.get()))
                : slot.startsWith(CALLER)
                        && writing == Writing.SAID
                        && misstatements
                                .insteadOf(SlotLabels.factId(slot), plain(slot))
                                .isPresent();
    }

    /** The characters of a number of the caller. */
    private String plain(String slot) {
        return slot.equals("caller.phone")
                ? String.valueOf(situation.phone())
                : slot.equals("caller.mobile") ? String.valueOf(mobile) : canonical(slot);
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
            case "caller.phone" -> sayings.phone(stated(name, situation.phone()), form, random);
            case "caller.mobile" -> sayings.phone(stated(name, mobile), form, random);
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
            case "caller.customer" -> sayings.code(stated(name, caller.customerNumber()), Grouping.PAIRS, form, random);
            case "caller.contract" ->
                sayings.code(stated(name, caller.contractNumber()), Grouping.REFERENCE, form, random);
            case "caller.iban" -> sayings.code(stated(name, caller.iban()), Grouping.FOURS, form, random);
            case "caller.national" ->
                sayings.code(
                        stated(name, caller.nationalNumber()),
                        sayings.variety() == Variety.BELGIUM
                                ? Grouping.BELGIAN_NATIONAL_NUMBER
                                : Grouping.FRENCH_NATIONAL_NUMBER,
                        form,
                        random);
            case "caller.card" -> sayings.code(stated(name, caller.card()), Grouping.FOURS, form, random);
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
        if (writing == Writing.SAID && matter.number() == 0) {
            truths.set("promised", true);
        }
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
