package org.allophone.conversation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.allophone.conversation.facts.FactWorld;
import org.allophone.conversation.facts.Sayings;
import org.allophone.conversation.facts.Value;
import org.allophone.conversation.grammar.SlotName;
import org.allophone.conversation.grammar.SlotValues;
import org.allophone.conversation.pack.CountryTerms;
import org.allophone.conversation.pack.Outcome;
import org.allophone.french.Grouping;
import org.allophone.french.Variety;
import org.allophone.person.Identity;
import org.allophone.pii.Label;
import org.allophone.random.RandomStream;
import org.allophone.scenario.Policy;

/** The values of slots in one call: how they are said, told and typed, and what they state. */
final class CallValues implements SlotValues {
    private static final String CALLER = "caller";
    private static final String POLICY = "policy.";
    private static final String PROMISE = "promise";
    private static final Set<String> OF_A_LEG = Set.of("agent", "colleague", "wait");

    /** The form of a number that is read out wrong, to be corrected. */
    private static final String WRONG = "wrong";

    /** The plus sign and the digits of a country code are never wrong. */
    private static final int COUNTRY_CODE = 3;

    private final CallScene scene;
    private final FactWorld world;
    private final Sayings sayings;
    private final CallSituation situation;
    private final LocalDate today;
    private final Identity caller;
    private final long mobile;
    private final int[] openingMinutes;
    private final Misstatements misstatements;
    private Writing writing = Writing.SAID;

    /** How values are put into words. */
    enum Writing {
        /** In the call, by its speakers, who may state them wrong. */
        SAID,
        /** About the call, in whole sentences. */
        TOLD,
        /** By the agent, in figures. */
        TYPED
    }

    /**
     * The values in a call.
     *
     * @param mobile the caller's mobile number, the digits of its E.164 form
     * @param openingMinutes from when to when the centre is open, in minutes of the day
     */
    CallValues(CallScene scene, FactWorld world, Sayings sayings, long mobile, int[] openingMinutes) {
        this.scene = scene;
        this.world = world;
        this.sayings = sayings;
        this.situation = scene.situation();
        this.today = scene.today();
        this.caller = scene.caller();
        this.mobile = mobile;
        this.openingMinutes = openingMinutes;
        this.misstatements = new Misstatements(world.seed(), situation.call());
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

    @Override
    public String say(SlotName name, RandomStream random) {
        Optional<Value> fact = scene.matter().facts().value(name.name());
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
                    reference.kind(), misstatements.number(scene.matter().factId(name), reference.characters(), 0));
        }
        return truth instanceof Value.Phone phone
                ? new Value.Phone(number(scene.matter().factId(name), phone.number()))
                : truth;
    }

    /** A term of the company as the speakers state it: right if a fact or a promise follows from it. */
    private Value stated(Policy policy) {
        return writing == Writing.SAID && !scene.matter().follows(policy)
                ? misstatements.term(policy, truth(policy))
                : truth(policy);
    }

    /** A term that holds on the day of the call; if a fact of the case states it, on the day on which the case was opened. */
    private Value truth(Policy policy) {
        boolean ofCase = scene.matter().number() == 0 && scene.matter().hasFactOf(policy);
        return world.figure(policy, ofCase ? situation.opened() : today);
    }

    private long number(String fact, long phone) {
        return Long.parseLong(
                misstatements.number(fact, "+" + phone, COUNTRY_CODE).substring(1));
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
        Optional<Value> fact = scene.matter().facts().value(name.name());
        if (fact.isPresent()) {
            boolean wrong = name.form().equals(WRONG)
                    || !stated(name.name(), fact.get()).equals(fact.get());
            return Optional.of(SlotLabels.ofFact(
                            scene.matter().factId(name.name()), name.name(), fact.get(), Sayings.canonical(fact.get()))
                    .stated(wrong));
        }
        return SlotLabels.builtIn(name)
                .map(label -> label.withValue(canonical(name.name()))
                        .ofFact(factId(name.name()))
                        .stated(name.form().equals(WRONG) || isStatedWrong(name.name())));
    }

    /** The facts of a further leg have its number, such as {@code call/agent-2}: it has another agent and another wait. */
    private String factId(String slot) {
        if (slot.equals(PROMISE)) {
            return scene.matter().factId(PROMISE);
        }
        return SlotLabels.factId(slot) + (scene.leg() > 1 && OF_A_LEG.contains(slot) ? "-" + scene.leg() : "");
    }

    private boolean isStatedWrong(String slot) {
        Optional<Policy> policy = policy(slot);
        return policy.isPresent()
                ? !stated(policy.get()).equals(truth(policy.get()))
                : writing == Writing.SAID
                        && misstatements.said(SlotLabels.factId(slot)).isPresent();
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
            case "agent" -> scene.agent().firstName();
            case "colleague" -> scene.colleague().firstName();
            case "today" -> today.toString();
            case "wait" -> scene.waited() + " seconds";
            case "previous" -> situation.contact() == 2 ? situation.opened().toString() : "";
            case "promise" ->
                scene.matter()
                        .outcome()
                        .promise()
                        .map(promise -> scene.deadline(promise, today).toString())
                        .orElse("");
            case "hours.open" -> Sayings.canonical(new Value.Clock(openingMinutes[0]));
            case "hours.close" -> Sayings.canonical(new Value.Clock(openingMinutes[1]));
            default ->
                policy(name).map(policy -> Sayings.canonical(truth(policy))).orElse("");
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
            case "hello" -> hour < CallScene.EVENING ? "bonjour" : "bonsoir";
            case "goodbye" -> goodbye(hour, random);
            case "company" -> world.company().name();
            case "service" -> scene.matter().intent().service();
            case "agent" -> scene.agent().firstName();
            case "colleague" -> scene.colleague().firstName();
            case "today" -> form.isEmpty() ? sayings.day(today, "full", today) : sayings.day(today, form, today);
            case "wait" -> sayings.minutes(Math.max(1, Math.round(scene.waited() / 60.0)));
            case "previous" -> previous();
            case "promise" -> promise(form);
            case "hours.open" -> clock(openingMinutes[0]);
            case "hours.close" -> clock(openingMinutes[1]);
            default -> CountryTerms.said(name, sayings.variety()).orElse("");
        };
    }

    private String clock(int minutes) {
        return sayings.say(new Value.Clock(minutes), "", today, new RandomStream(0));
    }

    private String goodbye(int hour, RandomStream random) {
        double draw = random.nextDouble();
        if (!scene.wishesGoodDay()) {
            return "au revoir";
        }
        if (today.getDayOfWeek() == DayOfWeek.FRIDAY && hour >= CallScene.NOON && draw < 0.4) {
            return "bon week-end";
        }
        if (hour >= CallScene.EVENING) {
            return "bonne soirée";
        }
        return hour >= CallScene.EVENING - 3 && draw < 0.5 ? "bonne fin de journée" : "bonne journée";
    }

    /** When the last contact was, if that is known without the call: the second contact follows the first one. */
    private String previous() {
        if (situation.contact() == 2) {
            return situation.opened().equals(today) ? "tout à l’heure" : sayings.day(situation.opened(), "", today);
        }
        return "l’autre jour";
    }

    private String promise(String form) {
        if (writing == Writing.SAID && scene.matter().number() == 0) {
            scene.promiseIsSaid();
        }
        Optional<Outcome.Promise> promise = scene.matter().outcome().promise();
        if (promise.isEmpty()) {
            return "";
        }
        return switch (form) {
            case "date" -> sayings.day(scene.deadline(promise.get(), today), "full", today);
            case "what" -> promise.get().what();
            default -> sayings.within(scene.span(promise.get().delay(), today));
        };
    }
}
