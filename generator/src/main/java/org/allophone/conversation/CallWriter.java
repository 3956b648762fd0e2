package org.allophone.conversation;

import java.util.ArrayList;
import java.util.List;
import org.allophone.conversation.grammar.Choice;
import org.allophone.conversation.grammar.Printer;
import org.allophone.conversation.grammar.Rule;
import org.allophone.conversation.pack.DialogueAct;
import org.allophone.conversation.pack.Pack;
import org.allophone.conversation.pack.Phase;
import org.allophone.conversation.pack.Speaker;
import org.allophone.conversation.pack.Step;
import org.allophone.conversation.pack.StepGroup;
import org.allophone.random.Weighted;
import org.jspecify.annotations.Nullable;

/** Writes the turns of planned steps, one after the other; the caller's mood moves with what happens. */
final class CallWriter {
    private static final String CALLER_LISTENS = "back-caller";
    private static final String AGENT_LISTENS = "back-agent";
    private static final String TRANSFERRED = "transferred";

    /** From so many letters on, some five words, a wording belongs to one split. */
    private static final int LONG_TURN = 24;

    private static final int MOST_DRAWS = 16;

    private final Pack pack;
    private final CallScene scene;
    private final Printer printer;
    private final Manner caller;
    private final Split split;
    /** That of the agent of this leg, from {@link #begin} on. */
    private Manner agent;

    private final List<RawTurn> turns = new ArrayList<>();

    private int leg;
    private int leastSilence;
    private int mostSilence;
    private boolean afterHold;

    CallWriter(Pack pack, CallScene scene, Printer printer, Manner caller, Split split) {
        this.pack = pack;
        this.scene = scene;
        this.printer = printer;
        this.caller = caller;
        this.agent = caller;
        this.split = split;
    }

    List<RawTurn> turns() {
        return turns;
    }

    /** A leg begins with an agent. */
    void begin(int newLeg, Manner newAgent) {
        leg = newLeg;
        agent = newAgent;
        leastSilence = 0;
        mostSilence = 0;
        afterHold = false;
    }

    void write(List<PlannedStep> steps) {
        for (PlannedStep planned : steps) {
            scene.turnTo(planned.matter());
            Step step = variant(planned);
            if (step != null) {
                write(step);
                scene.mood(scene.mood() + step.mood());
            }
        }
    }

    /** The variant that is taken now. The mood may have changed since the call was planned; then another step of the phase is taken. */
    private @Nullable Step variant(PlannedStep planned) {
        Step planners = draw(planned.group().variants());
        if (planners != null) {
            return planners;
        }
        Step instead = planned.group().variants().get(0);
        boolean transferred = instead.asksFor(TRANSFERRED);
        Phase phase = planned.group().phase();
        List<Step> others = new ArrayList<>();
        for (StepGroup group : pack.common(phase)) {
            others.addAll(group.variants());
        }
        for (StepGroup group : planned.matter().intent().steps(phase)) {
            if (group.name().equals(planned.group().name())) {
                others.addAll(group.variants());
            }
        }
        others.removeIf(step -> !step.name().equals(instead.name()) || step.asksFor(TRANSFERRED) != transferred);
        return draw(others);
    }

    private @Nullable Step draw(List<Step> variants) {
        int drawn = Weighted.draw(printer.random(), variants.size(), place -> {
            Step step = variants.get(place);
            return step.when().holds(scene.truths()) ? step.weight() : 0;
        });
        return drawn < 0 ? null : variants.get(drawn);
    }

    private void write(Step step) {
        int number = 0;
        for (Step.Part part : step.parts()) {
            if (part instanceof Step.Turn turn) {
                number++;
                write(step, turn, number);
            } else if (part instanceof Step.Pause pause) {
                leastSilence += pause.least();
                mostSilence += pause.most();
            } else if (part instanceof Step.Hold) {
                afterHold = true;
            }
        }
    }

    private void write(Step step, Step.Turn turn, int number) {
        int production = print(turn);
        if (production < 0) {
            return;
        }
        scene.endTurn();
        String text = printer.text();
        if (text.isBlank()) {
            return;
        }
        String wording = step.id() + "/" + number + "." + (production + 1);
        List<Printer.Mention> mentions = printer.mentions();
        List<Integer> places = printer.backChannels();
        Manner listener = turn.speaker() == Speaker.AGENT ? caller : agent;
        int from = 0;
        int next = 0;
        for (int place = 1; place < text.length(); place++) {
            boolean marked = next < places.size() && places.get(next) == place;
            next += marked ? 1 : 0;
            double chance = Listening.chance(step.phase(), text, from, place, marked, listener.backChannels());
            boolean open = chance > 0 && !Listening.isInside(mentions, place);
            if (open && printer.random().nextDouble() < chance) {
                add(step.phase(), turn, wording, text, mentions, from, place);
                listen(step.phase(), turn.speaker().other());
                from = place + 1;
            }
        }
        add(step.phase(), turn, wording, text, mentions, from, text.length());
    }

    /**
     * Prints a turn. A long one of the caller is drawn again until its wording belongs to the call's split, or to no avail.
     *
     * @return the place of its production; -1 if none is possible now
     */
    private int print(Step.Turn turn) {
        int production = -1;
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            beginTurn(turn.speaker());
            production = turn.productions().choose(printer);
            if (production < 0) {
                return production;
            }
            turn.productions().alternatives().get(production).node().print(printer);
            if (turn.speaker() == Speaker.AGENT
                    || printer.length() < LONG_TURN
                    || Split.ofWording(printer.wordingHash()) == split) {
                return production;
            }
        }
        return production;
    }

    private void beginTurn(Speaker speaker) {
        scene.beginTurn();
        boolean agentSpeaks = speaker == Speaker.AGENT;
        boolean agentIsWoman = CallScene.isWoman(scene.agent());
        boolean callerIsWoman = CallScene.isWoman(scene.caller());
        printer.begin(
                agentSpeaks ? agent.keepsNe() : caller.keepsNe(),
                agentSpeaks ? agentIsWoman : callerIsWoman,
                agentSpeaks ? callerIsWoman : agentIsWoman);
    }

    /** Adds a part of a turn. */
    private void add(
            Phase phase,
            Step.Turn turn,
            String wording,
            String text,
            List<Printer.Mention> mentions,
            int from,
            int to) {
        int start = from;
        while (start < to && text.charAt(start) == ' ') {
            start++;
        }
        int begin = start;
        List<Printer.Mention> within = new ArrayList<>();
        for (Printer.Mention mention : mentions) {
            if (mention.start() >= begin && mention.end() <= to) {
                within.add(new Printer.Mention(mention.start() - begin, mention.end() - begin, mention.label()));
            }
        }
        append(
                phase,
                turn.speaker(),
                turn.acts(),
                wording,
                text.substring(begin, to).stripTrailing(),
                within,
                false);
    }

    /** The listener says that he follows. */
    private void listen(Phase phase, Speaker listener) {
        Rule rule = pack.rules().get(listener == Speaker.AGENT ? AGENT_LISTENS : CALLER_LISTENS);
        beginTurn(listener);
        String text = "Oui.";
        if (rule != null && rule.body().isPresent()) {
            Choice productions = rule.body().get();
            productions.print(printer);
            text = printer.text();
        }
        if (!text.isBlank()) {
            append(
                    phase,
                    listener,
                    List.of(DialogueAct.AUTO_POSITIVE),
                    rule == null ? "" : rule.name(),
                    text,
                    List.of(),
                    true);
        }
    }

    private void append(
            Phase phase,
            Speaker speaker,
            List<DialogueAct> acts,
            String wording,
            String text,
            List<Printer.Mention> mentions,
            boolean backChannel) {
        RawTurn turn = new RawTurn(
                leg,
                speaker,
                phase,
                acts,
                scene.mood(),
                wording,
                text,
                mentions,
                leastSilence,
                mostSilence,
                afterHold,
                backChannel);
        leastSilence = 0;
        mostSilence = 0;
        afterHold = false;
        RawTurn before = turns.isEmpty() ? null : turns.get(turns.size() - 1);
        boolean goesOn = before != null
                && before.leg() == leg
                && before.speaker() == speaker
                && turn.mostSilence() == 0
                && !turn.afterHold();
        if (before != null && goesOn) {
            turns.set(turns.size() - 1, merged(before, turn));
        } else {
            turns.add(turn);
        }
    }

    /** Two turns of one speaker without a silence between them are one. */
    private static RawTurn merged(RawTurn one, RawTurn other) {
        int shift = one.text().length() + 1;
        List<Printer.Mention> mentions = new ArrayList<>(one.mentions());
        for (Printer.Mention mention : other.mentions()) {
            mentions.add(new Printer.Mention(mention.start() + shift, mention.end() + shift, mention.label()));
        }
        List<DialogueAct> acts = new ArrayList<>(one.acts());
        for (DialogueAct act : other.acts()) {
            if (!acts.contains(act)) {
                acts.add(act);
            }
        }
        return new RawTurn(
                one.leg(),
                one.speaker(),
                other.phase(),
                acts,
                other.mood(),
                one.wording() + "+" + other.wording(),
                one.text() + " " + other.text(),
                mentions,
                one.leastSilence(),
                one.mostSilence(),
                one.afterHold(),
                one.backChannel() && other.backChannel());
    }
}
