package org.allophone.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.allophone.conversation.facts.CaseFacts;
import org.allophone.conversation.facts.FactDefinition;
import org.allophone.conversation.facts.FactWorld;
import org.allophone.conversation.facts.Sayings;
import org.allophone.conversation.facts.Value;
import org.allophone.conversation.grammar.Choice;
import org.allophone.conversation.grammar.Printer;
import org.allophone.conversation.pack.Intent;
import org.allophone.conversation.pack.Outcome;
import org.allophone.conversation.pack.Pack;
import org.allophone.conversation.pack.Phase;
import org.allophone.conversation.pack.Speaker;
import org.allophone.conversation.pack.Step;
import org.allophone.conversation.pack.StepGroup;
import org.allophone.french.Variety;
import org.allophone.person.Identity;
import org.allophone.pii.LabelledText;
import org.allophone.pii.Span;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.random.Weighted;

/**
 * The conversations of a centre. A conversation is a function of the seed and of what the call record says: any of them can be made
 * alone, in any order, on any thread.
 */
public final class Conversations {
    private static final Purpose CONVERSATION = Purpose.of("conversation");
    private static final Purpose INTENT = Purpose.of("intent of a case");
    private static final Purpose OUTCOME = Purpose.of("outcome of a contact");
    private static final Purpose CALLER = Purpose.of("manner of a caller");
    private static final Purpose AGENT = Purpose.of("manner of an agent");
    private static final Purpose MATTER = Purpose.of("further matter of a call");

    /** In a call that is over at once nothing is dealt with, however slowly people speak. */
    private static final double FEW_WORDS = 10;

    private static final double LEAST_RATE = 113;
    private static final double MOST_RATE = 147;
    private static final double SECONDS_PER_MINUTE = 60;
    private static final int MATTER_SHIFT = 4;
    private static final int MINUTES_OF_DAY = 1440;

    /** The share of the agents' notes that say another outcome than the true one; [chosen], as the wrap-up codes' errors. */
    private static final double WRONG_NOTES = 0.05;

    private final Pack pack;
    private final FactWorld world;
    private final Seed seed;
    private final Sayings sayings;
    private final int[] openingMinutes;
    private final Map<String, List<Intent>> intentsOfTopics;

    /**
     * @param intentsOfTopics the intents of each topic of the centre
     * @param openingMinutes from when to when the centre is open, in minutes of the day
     */
    public Conversations(
            Pack pack,
            FactWorld world,
            Variety variety,
            Map<String, List<Intent>> intentsOfTopics,
            int openingMinutes,
            int closingMinutes) {
        this.pack = pack;
        this.world = world;
        this.seed = world.seed();
        this.sayings = new Sayings(variety);
        this.intentsOfTopics = Map.copyOf(intentsOfTopics);
        this.openingMinutes = new int[] {openingMinutes, closingMinutes};
    }

    /** The intent of a call's case. */
    private Intent intentOf(CallSituation situation) {
        List<Intent> intents = intents(situation);
        if (intents.isEmpty()) {
            return pack.intent(Pack.GENERAL).orElseThrow();
        }
        return intents.get(Weighted.draw(
                seed.stream(INTENT, situation.caseNumber()),
                intents.size(),
                place -> intents.get(place).weight()));
    }

    /** The intents of the call's topic; of a call that an event caused, those that speak of such an event, if there are any. */
    private List<Intent> intents(CallSituation situation) {
        List<Intent> ofTopic = intentsOfTopics.getOrDefault(situation.topic(), List.of());
        List<String> ofEvent =
                situation.event().map(event -> event.kind().intents()).orElse(List.of());
        List<Intent> fitting = ofTopic.stream()
                .filter(intent -> ofEvent.contains(intent.name()))
                .toList();
        return fitting.isEmpty() ? ofTopic : fitting;
    }

    private Outcome outcome(Intent intent, long caseNumber, int contact, boolean resolved) {
        List<Outcome> possible = intent.outcomes().stream()
                .filter(outcome -> outcome.resolved() == resolved)
                .toList();
        return possible.get(seed.stream(OUTCOME, caseNumber, contact).nextInt(possible.size()));
    }

    private Matter matter(CallSituation situation) {
        return matter(situation, intentOf(situation));
    }

    private Matter matter(CallSituation situation, Intent intent) {
        return new Matter(
                0,
                intent,
                CaseFacts.of(intent.facts(), world, situation.caseNumber(), situation.opened(), situation.event()),
                outcome(intent, situation.caseNumber(), situation.contact(), situation.resolved()),
                situation.isRepeat()
                        ? Optional.of(outcome(intent, situation.caseNumber(), situation.contact() - 1, false))
                        : Optional.empty());
    }

    /** The intent of a name in the pack. */
    Intent intent(String name) {
        return pack.intent(name).orElseThrow();
    }

    /** The facts of a call's case. */
    CaseFacts factsOf(CallSituation situation) {
        return matter(situation).facts();
    }

    /** The conversation of a call. */
    public Conversation of(CallSituation situation) {
        return new Writing(situation, matter(situation)).write();
    }

    /** The conversation of a call about an intent of the caller's choice. */
    public Conversation of(CallSituation situation, Intent intent) {
        return new Writing(situation, matter(situation, intent)).write();
    }

    /**
     * The agents of a call, by their names in the call record. Of two with the same first name, the one who is later in the alphabet
     * goes by another: colleagues tell each other apart.
     */
    private Map<String, Identity> agentsOf(CallSituation situation) {
        Map<String, Identity> agents = new HashMap<>();
        Set<String> firstNames = new HashSet<>();
        situation.legs().stream()
                .map(CallSituation.Leg::agent)
                .distinct()
                .sorted()
                .forEach(name -> {
                    Identity agent = world.agent(name, firstNames);
                    firstNames.add(agent.firstName());
                    agents.put(name, agent);
                });
        return agents;
    }

    private static long number(String name) {
        return Purpose.of(name).id() >>> 24;
    }

    /** The writing of one conversation. */
    private final class Writing {
        private final CallSituation situation;
        private final Matter matter;
        private final RandomStream random;
        private final CallScene scene;
        private final CallValues values;
        private final Printer printer;
        private final Manner caller;
        private final List<Matter> otherMatters = new ArrayList<>();
        /** Who the agents are, by their names in the call record. */
        private final Map<String, Identity> agents;

        Writing(CallSituation situation, Matter matter) {
            this.situation = situation;
            this.matter = matter;
            this.random = seed.stream(CONVERSATION, situation.call());
            Identity person = world.identities().of(situation.caller());
            this.agents = agentsOf(situation);
            this.scene = new CallScene(
                    pack,
                    world,
                    sayings.variety(),
                    situation,
                    matter,
                    person,
                    agent(situation.legs().get(0)),
                    openingMinutes[1] == 0 ? MINUTES_OF_DAY : openingMinutes[1]);
            this.values = new CallValues(scene, world, sayings, world.phone(situation.caller()), openingMinutes);
            this.printer = new Printer(scene.truths(), values);
            this.caller = Manner.ofCaller(seed.stream(CALLER, situation.caller()));
        }

        private Identity agent(CallSituation.Leg leg) {
            return Objects.requireNonNull(agents.get(leg.agent()));
        }

        Conversation write() {
            printer.drawFrom(random);
            scene.begin(caller, random.nextDouble());
            boolean disappointed = situation.isRepeat() && random.nextDouble() < 0.4;
            int mood = caller.mood() - (disappointed ? 1 : 0);
            CallWriter writer = new CallWriter(pack, scene, printer, caller, Split.ofCaller(situation.caller()));
            Set<StepGroup> taken = new HashSet<>();
            double rate = LEAST_RATE + (MOST_RATE - LEAST_RATE) * 0.5 * (random.nextDouble() + random.nextDouble());
            List<Manner> manners = new ArrayList<>();
            scene.mood(mood);
            int legs = situation.legs().size();
            for (int leg = 1; leg <= legs; leg++) {
                CallSituation.Leg facts = situation.legs().get(leg - 1);
                RandomStream ofAgent = seed.stream(AGENT, number(facts.agent()));
                Manner manner = Manner.ofAgent(ofAgent);
                double followsScript = ofAgent.nextDouble();
                manners.add(manner);
                boolean script = random.nextDouble() < followsScript;
                scene.answer(agent(facts), script, leg, facts.waited());
                if (leg < legs) {
                    scene.announce(agent(situation.legs().get(leg)));
                }
                writer.begin(leg, manner);
                double words = facts.talk() * rate / SECONDS_PER_MINUTE;
                if (situation.overAtOnce()) {
                    words = Math.min(words, FEW_WORDS);
                }
                CallPlanner planner = new CallPlanner(pack, scene, random, script, taken, otherMatter());
                writer.write(planner.plan(words, leg == 1, leg == legs, facts.hold() > 0));
                scene.turnTo(matter);
            }
            return finish(writer.turns(), manners);
        }

        private Supplier<Optional<Matter>> otherMatter() {
            List<Intent> all = pack.intents();
            return () -> {
                int number = otherMatters.size() + 1;
                RandomStream draw = seed.stream(MATTER, situation.call(), number);
                for (int attempt = 0; attempt < 8; attempt++) {
                    Intent intent = all.get(draw.nextInt(all.size()));
                    boolean fits = !intent.name().equals(Pack.GENERAL)
                            && matter.intent().goesWith(intent)
                            && otherMatters.stream()
                                    .allMatch(other -> other.intent().goesWith(intent));
                    if (fits) {
                        long address = Long.MIN_VALUE | situation.call() << MATTER_SHIFT | number;
                        Matter other = new Matter(
                                number,
                                intent,
                                CaseFacts.beside(
                                        factsByDefinition(matter),
                                        intent.facts(),
                                        world,
                                        address,
                                        situation.start().toLocalDate()),
                                outcome(intent, address, 1, true),
                                Optional.empty());
                        otherMatters.add(other);
                        return Optional.of(other);
                    }
                }
                return Optional.empty();
            };
        }

        private static Map<FactDefinition, Value> factsByDefinition(Matter matter) {
            Map<FactDefinition, Value> facts = new HashMap<>();
            for (FactDefinition definition : matter.intent().facts()) {
                matter.facts().value(definition.name()).ifPresent(value -> facts.put(definition, value));
            }
            return facts;
        }

        private Conversation finish(List<RawTurn> raw, List<Manner> manners) {
            Verbatim verbatim = new Verbatim(pack, printer);
            List<Verbatim.Rendering> spoken = new ArrayList<>();
            List<LabelledText> clean = new ArrayList<>();
            int[] words = new int[raw.size()];
            for (int i = 0; i < raw.size(); i++) {
                RawTurn turn = raw.get(i);
                LabelledText text = labelled(turn.text(), turn.mentions());
                clean.add(text);
                Manner manner = turn.speaker() == Speaker.CALLER ? caller : manners.get(turn.leg() - 1);
                spoken.add(verbatim.speak(text, manner, turn.backChannel()));
                words[i] = spoken.get(i).words();
            }
            Timeline timeline = new Timeline(random, raw.size());
            int from = 0;
            for (int leg = 1; leg <= situation.legs().size(); leg++) {
                int to = from;
                while (to < raw.size() && raw.get(to).leg() == leg) {
                    to++;
                }
                if (to > from) {
                    double[] paces = {manners.get(leg - 1).pace(), caller.pace()};
                    timeline.lay(situation.legs().get(leg - 1), raw, from, to, words, paces);
                }
                from = to;
            }
            List<Turn> turns = new ArrayList<>();
            for (int i = 0; i < raw.size(); i++) {
                RawTurn turn = raw.get(i);
                turns.add(new Turn(
                        i + 1,
                        turn.leg(),
                        turn.speaker(),
                        timeline.start(i),
                        timeline.end(i),
                        turn.phase(),
                        turn.acts(),
                        turn.mood(),
                        turn.wording(),
                        clean.get(i)));
            }
            boolean wrongNote = random.nextDouble() < WRONG_NOTES;
            List<StatedFact> facts = StatedFact.of(matters(), clean, values.misstatements());
            values.write(CallValues.Writing.TOLD);
            LabelledText summary = written(Phase.SUMMARY);
            boolean tiny = scene.isTiny();
            return new Conversation(
                    situation,
                    matter.intent().name(),
                    otherMatters.stream().map(other -> other.intent().name()).toList(),
                    matter.outcome().name(),
                    matter.outcome().reason(),
                    tiny ? summary : written(matter.outcome().description()),
                    tiny ? Optional.empty() : promise(),
                    turns,
                    spoken,
                    summary,
                    note(wrongNote),
                    wrongNote,
                    facts,
                    QualityChecks.of(turns));
        }

        private Optional<String> promise() {
            return matter.outcome()
                    .promise()
                    .map(promise -> promise.what() + " "
                            + scene.deadline(promise, situation.start().toLocalDate()));
        }

        private List<Matter> matters() {
            List<Matter> matters = new ArrayList<>();
            matters.add(matter);
            matters.addAll(otherMatters);
            return matters;
        }

        /** What the agent types; sometimes another outcome than the true one. */
        private LabelledText note(boolean wrong) {
            values.write(CallValues.Writing.TYPED);
            LabelledText note = wrong ? wrongNote() : written(Phase.NOTE);
            values.write(CallValues.Writing.SAID);
            return note;
        }

        private LabelledText wrongNote() {
            List<Outcome> others = matter.intent().outcomes().stream()
                    .filter(outcome -> !outcome.name().equals(matter.outcome().name()))
                    .toList();
            scene.suppose(matter.endingWith(others.get(random.nextInt(others.size()))));
            LabelledText note = written(Phase.NOTE);
            scene.suppose(matter);
            return note;
        }

        private static LabelledText labelled(String text, List<Printer.Mention> mentions) {
            List<Span> spans = new ArrayList<>(mentions.size());
            for (Printer.Mention mention : mentions) {
                if (mention.start() < mention.end()) {
                    spans.add(new Span(mention.start(), mention.end(), mention.label()));
                }
            }
            return new LabelledText(text, spans);
        }

        /** What is written about the call: of the steps of a phase, one whose condition holds. What the pack has for any call goes first. */
        private LabelledText written(Phase phase) {
            List<StepGroup> groups = new ArrayList<>(pack.common(phase));
            groups.addAll(matter.intent().steps(phase));
            for (StepGroup group : groups) {
                for (Step step : group.variants()) {
                    if (step.when().holds(scene.truths()) && step.parts().get(0) instanceof Step.Written text) {
                        return written(text.productions());
                    }
                }
            }
            return LabelledText.plain("");
        }

        private LabelledText written(Choice productions) {
            boolean woman = CallScene.isWoman(scene.caller());
            if (values.isTyping()) {
                printer.beginTyped(woman);
            } else {
                printer.begin(1, woman, woman);
            }
            productions.print(printer);
            return labelled(printer.text(), printer.mentions());
        }
    }
}
