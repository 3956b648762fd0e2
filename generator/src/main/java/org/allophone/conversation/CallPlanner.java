package org.allophone.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.allophone.conversation.grammar.Truths;
import org.allophone.conversation.pack.Intent;
import org.allophone.conversation.pack.Pack;
import org.allophone.conversation.pack.Phase;
import org.allophone.conversation.pack.Speaker;
import org.allophone.conversation.pack.Step;
import org.allophone.conversation.pack.StepGroup;
import org.allophone.random.RandomStream;
import org.allophone.random.Weighted;

/**
 * Plans which steps a leg of a call has: so many that they fill its talk time. A short call has only what it cannot do without; a long
 * one has more questions, detours and a second matter.
 */
final class CallPlanner {
    /** Below this number of words, a call is a few words only. */
    private static final double TINY = 14;

    /** Below this number of words, a call is the matter in a few turns. */
    private static final double QUICK = 75;

    /** From this number of words on, the caller is identified. */
    private static final double IDENTIFIED = 110;

    private static final double RECAPPED = 190;
    private static final double OFFERED_MORE = 150;
    private static final double WORDS_PER_ASIDE = 300;
    private static final int MOST_ASIDES = 2;

    /** Where all else is said and there is time left, there are more side sequences. */
    private static final int MOST_EXTRA_ASIDES = 12;

    private static final double WORDS_OF_AN_ASIDE = 40;

    /** So many words are left over: the silences take their time. */
    private static final double LEFT_OVER = 30;

    /** From this number of words left on, the caller has another matter. */
    private static final double ANOTHER_MATTER = 70;

    /** From this number of words left on, the other matter has all that a call of its own would have. */
    private static final double WHOLE_MATTER = 170;

    private static final int MOST_MATTERS = 12;

    /** More questions in a few turns, one after the other, are no conversation any more. */
    private static final int MOST_SMALL_MATTERS = 2;

    /** The step in which the agent tells what is promised, if no other step of the phase does. */
    private static final String PROMISE = "promise";

    private static final int AFTER_ALL_OTHERS = 5_000;

    /** The step with which a caller begins another matter. */
    private static final String ANOTHER = "another";

    private final Pack pack;
    private final CallScene scene;
    private final RandomStream random;
    private final boolean script;
    private final Matter matter;
    private final Supplier<Optional<Matter>> otherMatters;
    /** What this call has had, in all legs: a step is taken once. */
    private final Set<StepGroup> taken;
    /** How far an agent before came with the questions. */
    private final int askedUpTo;

    private final List<PlannedStep> steps = new ArrayList<>();
    private double left;

    /**
     * @param taken the steps that earlier legs had; those of this leg are added
     * @param otherMatters gives further matters for a long call
     */
    CallPlanner(
            Pack pack,
            CallScene scene,
            RandomStream random,
            boolean script,
            Set<StepGroup> taken,
            Supplier<Optional<Matter>> otherMatters) {
        this.pack = pack;
        this.scene = scene;
        this.random = random;
        this.script = script;
        this.matter = scene.matter();
        this.taken = taken;
        this.askedUpTo = taken.stream()
                .filter(matter.intent().steps(Phase.DIAGNOSIS)::contains)
                .mapToInt(StepGroup::place)
                .max()
                .orElse(-1);
        this.otherMatters = otherMatters;
    }

    /**
     * The steps of a leg.
     *
     * @param words how many words it should have
     * @param first whether it is the call's first leg
     * @param last whether it is the last one: the others end with a transfer
     * @param held whether the caller is on hold in it
     */
    List<PlannedStep> plan(double words, boolean first, boolean last, boolean held) {
        left = words;
        if (words < TINY && last) {
            scene.beTiny(first);
            one(tiny(held));
            return steps;
        }
        if (words < QUICK && first && last) {
            quick(held);
            return steps;
        }
        beginning(words, first);
        if (last) {
            ending(words);
        } else {
            one(pack.common(Phase.TRANSFER));
            firstQuestions();
        }
        if (held) {
            one(pack.common(Phase.HOLDING));
        }
        middle(words, last);
        if (last) {
            furtherMatters();
        }
        steps.sort(Comparator.comparingInt(CallPlanner::place));
        letAgentTakeUpTheCall();
        asides(words);
        return steps;
    }

    /** The calls of a few words in which the caller is on hold, or those in which he is not; all, where there are none of the kind. */
    private List<StepGroup> tiny(boolean held) {
        List<StepGroup> all = pack.common(Phase.TINY).stream()
                .flatMap(group -> group.single().stream())
                .filter(single -> single.variants().get(0).when().holds(scene.truths()))
                .toList();
        List<StepGroup> fitting = all.stream()
                .filter(single ->
                        single.variants().get(0).parts().stream().anyMatch(Step.Hold.class::isInstance) == held)
                .toList();
        return fitting.isEmpty() ? all : fitting;
    }

    /** After a hold, the agent tells what was found: the hold is put before a step that the agent begins. */
    private void letAgentTakeUpTheCall() {
        int hold = 0;
        while (hold < steps.size() && steps.get(hold).group().phase() != Phase.HOLDING) {
            hold++;
        }
        if (hold >= steps.size() - 1) {
            return;
        }
        if (isOfTheAgent(steps.get(hold + 1))) {
            return;
        }
        for (int earlier = hold - 1; earlier > 0; earlier--) {
            if (isOfTheAgent(steps.get(earlier))) {
                steps.add(earlier, steps.remove(hold));
                return;
            }
        }
        for (int later = hold + 1; later < steps.size(); later++) {
            if (isOfTheAgent(steps.get(later))) {
                steps.add(later - 1, steps.remove(hold));
                return;
            }
        }
    }

    /** Whether an agent begins a step in which something is found or done. */
    private boolean isOfTheAgent(PlannedStep step) {
        Phase phase = step.group().phase();
        boolean found = phase == Phase.DIAGNOSIS || phase == Phase.RESOLUTION || phase == Phase.QUICK;
        return found
                && step.matter().number() == 0
                && step.group().variants().stream()
                        .filter(variant -> variant.when().holds(scene.truths()))
                        .allMatch(variant -> variant.isBegunBy(Speaker.AGENT));
    }

    private void quick(boolean held) {
        one(matter.intent().steps(Phase.QUICK));
        one(pack.common(Phase.QUICK));
        if (held) {
            one(pack.common(Phase.HOLDING));
        }
        if (left > 22) {
            opening(true);
        }
        if (left > 12) {
            one(pack.common(Phase.CLOSING));
        }
        steps.sort(Comparator.comparingInt(CallPlanner::place));
    }

    private void beginning(double words, boolean first) {
        opening(first);
        if (first) {
            must(matter.intent().steps(Phase.REASON));
        } else {
            one(matter.intent().steps(Phase.AGAIN));
        }
        boolean identified = random.nextDouble() < (script ? 0.97 : 0.85);
        if (first) {
            one(pack.common(Phase.DIAGNOSIS));
        }
        if (words > IDENTIFIED && identified && taken.stream().noneMatch(CallPlanner::isIdentification)) {
            must(pack.common(Phase.IDENTIFICATION));
        }
    }

    /** The greeting; that of a second agent is for a call that was transferred. */
    private void opening(boolean first) {
        List<StepGroup> greetings = pack.common(Phase.OPENING);
        one(
                first
                        ? greetings
                        : greetings.stream()
                                .flatMap(group -> group.single().stream())
                                .filter(single -> single.variants().get(0).asksFor("transferred"))
                                .toList());
    }

    private static boolean isIdentification(StepGroup group) {
        return group.phase() == Phase.IDENTIFICATION && group.must();
    }

    private void ending(double words) {
        must(matter.intent().steps(Phase.RESOLUTION));
        one(pack.common(Phase.RESOLUTION));
        if (words > RECAPPED && random.nextDouble() < (script ? 0.85 : 0.4)) {
            one(matter.intent().steps(Phase.RECAP));
        }
        if (words > OFFERED_MORE && random.nextDouble() < (script ? 0.9 : 0.5)) {
            must(pack.common(Phase.MORE));
        }
        one(pack.common(Phase.CLOSING));
        firstQuestions();
    }

    /** What an agent does first, as far as there is time. */
    private void firstQuestions() {
        for (StepGroup group : matter.intent().steps(Phase.DIAGNOSIS)) {
            double ofGroup = words(group);
            if (group.must() && ofGroup > 0 && left > ofGroup * 0.5) {
                add(group, matter);
            }
        }
    }

    /** What is done between the beginning and the end, as far as there is time. */
    private void middle(double words, boolean last) {
        List<StepGroup> candidates = new ArrayList<>(matter.intent().steps(Phase.DIAGNOSIS));
        candidates.removeIf(this::isAskedBefore);
        if (last) {
            candidates.addAll(matter.intent().steps(Phase.RESOLUTION));
        }
        if (words > 2 * IDENTIFIED) {
            List<StepGroup> extras = pack.common(Phase.IDENTIFICATION).stream()
                    .filter(group -> !group.must())
                    .toList();
            if (!extras.isEmpty() && random.nextDouble() < 0.4) {
                candidates.add(extras.get(random.nextInt(extras.size())));
            }
        }
        fill(candidates, matter);
    }

    /** Whether an agent would begin again what a colleague has been through: the second one goes on from there. */
    private boolean isAskedBefore(StepGroup group) {
        return group.place() < askedUpTo && group.variants().stream().allMatch(step -> step.isBegunBy(Speaker.AGENT));
    }

    /** Adds steps in random order while there are words left for them. */
    private void fill(List<StepGroup> candidates, Matter about) {
        List<StepGroup> open = new ArrayList<>(candidates);
        // A step that needs another one is looked at again after it.
        for (int round = 0; round < 2; round++) {
            for (int i = open.size() - 1; i >= 0; i--) {
                int chosen = random.nextInt(i + 1);
                StepGroup group = open.get(chosen);
                open.set(chosen, open.get(i));
                open.set(i, group);
                double words = words(group);
                if (words > 0 && words < left + 12 && !taken.contains(group)) {
                    add(group, about);
                }
            }
        }
    }

    private void furtherMatters() {
        int small = 0;
        for (int matters = 0;
                matters < MOST_MATTERS && small < MOST_SMALL_MATTERS && left > ANOTHER_MATTER;
                matters++) {
            Optional<Matter> other = otherMatters.get();
            if (other.isEmpty()) {
                return;
            }
            scene.turnTo(other.get());
            if (left > WHOLE_MATTER) {
                whole(other.get());
            } else {
                one(other.get().intent().steps(Phase.SECOND), other.get());
                small++;
            }
            scene.turnTo(matter);
        }
    }

    /** Another matter from its reason to its resolution. */
    private void whole(Matter other) {
        one(
                pack.common(Phase.MORE).stream()
                        .filter(group -> group.name().equals(ANOTHER))
                        .toList(),
                other);
        Intent intent = other.intent();
        for (Phase phase : List.of(Phase.REASON, Phase.DIAGNOSIS, Phase.RESOLUTION)) {
            for (StepGroup group : intent.steps(phase)) {
                if (group.must() && words(group) > 0) {
                    add(group, other);
                }
            }
        }
        List<StepGroup> candidates = new ArrayList<>(intent.steps(Phase.DIAGNOSIS));
        candidates.addAll(intent.steps(Phase.RESOLUTION));
        fill(candidates, other);
    }

    /** Side sequences between two steps of the middle. */
    private void asides(double words) {
        int usual = (int) Math.min(MOST_ASIDES, words / WORDS_PER_ASIDE * (0.4 + random.nextDouble()));
        int wanted = Math.max(usual, (int) Math.min(MOST_EXTRA_ASIDES, (left - LEFT_OVER) / WORDS_OF_AN_ASIDE));
        for (int aside = 0; aside < wanted && left > -40; aside++) {
            List<Integer> places = placesOfAsides();
            if (places.isEmpty()) {
                return;
            }
            List<StepGroup> groups = pack.common(Phase.ASIDE);
            if (groups.isEmpty()) {
                return;
            }
            StepGroup group = groups.get(random.nextInt(groups.size()));
            if (words(group) > 0 && taken.add(group)) {
                int at = places.get(random.nextInt(places.size()));
                steps.add(at, new PlannedStep(group, steps.get(at).matter()));
                left -= words(group);
                scene.truths().set("done:" + group.name(), true);
            }
        }
    }

    /** Where a side sequence may stand: between two steps in which the matter is dealt with. */
    private List<Integer> placesOfAsides() {
        List<Integer> places = new ArrayList<>();
        for (int at = 1; at < steps.size(); at++) {
            if (isWork(steps.get(at - 1), Phase.REASON) && isWork(steps.get(at), Phase.IDENTIFICATION)) {
                places.add(at);
            }
        }
        return places;
    }

    /** Whether a step belongs to the work on the matter, from a phase on. */
    private static boolean isWork(PlannedStep step, Phase from) {
        Phase phase = step.group().phase();
        return phase == Phase.AGAIN
                || phase == Phase.ASIDE
                || (phase.compareTo(from) >= 0 && phase.compareTo(Phase.RESOLUTION) <= 0);
    }

    private void one(List<StepGroup> groups) {
        one(groups, matter);
    }

    /** Takes one variant out of all steps of a phase. */
    private void one(List<StepGroup> groups, Matter about) {
        List<StepGroup> possible = new ArrayList<>();
        for (StepGroup group : groups) {
            for (StepGroup single : group.single()) {
                if (single.variants().get(0).when().holds(scene.truths()) && !taken.contains(single)) {
                    possible.add(single);
                }
            }
        }
        if (!possible.isEmpty()) {
            int chosen = Weighted.draw(
                    random,
                    possible.size(),
                    place -> possible.get(place).variants().get(0).weight());
            add(possible.get(chosen), about);
        }
    }

    private void must(List<StepGroup> groups) {
        for (StepGroup group : groups) {
            if (group.must() && words(group) > 0) {
                add(group, matter);
            }
        }
    }

    private void add(StepGroup group, Matter about) {
        if (taken.add(group)) {
            left -= words(group);
            steps.add(new PlannedStep(group, about));
            scene.truths().set("done:" + group.name(), true);
        }
    }

    /** How many words a step will have, by the variants that are possible now; 0 if none is. */
    private double words(StepGroup group) {
        double words = 0;
        double weights = 0;
        Truths truths = scene.truths();
        for (int variant = 0; variant < group.variants().size(); variant++) {
            Step step = group.variants().get(variant);
            if (step.when().holds(truths)) {
                words += step.weight() * group.words(variant);
                weights += step.weight();
            }
        }
        return weights == 0 ? 0 : Math.max(1, words / weights);
    }

    /** The place of a step in the call: by phase, then in the order of the file; further matters come before the end. */
    private static int place(PlannedStep step) {
        StepGroup group = step.group();
        int number = step.matter().number();
        if (number > 0) {
            int part = switch (group.phase()) {
                case MORE -> 0;
                case REASON, SECOND -> 1;
                case DIAGNOSIS -> 2;
                default -> 3;
            };
            return 80_000 + number * 4_000 + part * 1_000 + group.place();
        }
        int phase = switch (group.phase()) {
            case OPENING -> 0;
            case REASON, AGAIN -> 1;
            case IDENTIFICATION -> 2;
            case QUICK, DIAGNOSIS -> 3;
            case HOLDING -> 4;
            case RESOLUTION -> 5;
            case RECAP -> 6;
            case MORE -> 7;
            case TRANSFER -> 20;
            default -> 21;
        };
        return phase * 10_000 + group.place() + (group.name().equals(PROMISE) ? AFTER_ALL_OTHERS : 0);
    }
}
