package org.allophone.conversation.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.conversation.grammar.Choice;
import org.allophone.conversation.grammar.Condition;
import org.allophone.conversation.grammar.Node;
import org.allophone.conversation.grammar.Rule;

/** Looks in a pack for what makes calls impossible, and for what makes them poor. */
final class PackCheck {
    /** A caller's turn of at least so many words must not come back often. */
    private static final int LONG_TURN = 8;

    private static final int CALLER_VARIANTS = 200;
    private static final int AGENT_VARIANTS = 60;

    /** Words before a vowel that French elides or contracts. */
    private static final Pattern NOT_ELIDED = Pattern.compile(
            "(?iu)(?<![\\p{L}’-])(je|me|te|se|de|ne|que|jusque|lorsque|puisque) (?=[aeiouéèêàâîôû]|h(?:abit|abonn|eure|ier|istoire|omme|ôpital|iver))(?!oui\\b|onze|yaourt)"
                    + "|(?<![\\p{L}’-])(de le|de les|à le|à les) (?=\\p{L}+ (?:de|du|des|que|qui|est|et)\\b)|(?<![\\p{L}’-])si ils?\\b");

    private final PackFaults findings = new PackFaults();
    private int steps;
    private int productions;

    /** @param faults those found while the pack was read; those that the check finds are added */
    static PackReport of(Pack pack, PackFaults faults) {
        PackCheck check = new PackCheck();
        pack.intents().forEach(check::intent);
        pack.common().values().forEach(groups -> groups.forEach(group -> check.variants(group, List.of())));
        return new PackReport(
                faults.lines(), check.findings.lines(), pack.intents().size(), check.steps, check.productions);
    }

    /** Notes what is missing in an intent without which a call about it cannot be made. */
    static void complete(Intent intent, PackFaults faults) {
        Step.Place place = new Step.Place(intent.topic() + "/" + intent.name() + ".txt", 1);
        for (boolean resolved : List.of(true, false)) {
            if (intent.outcomes().stream().noneMatch(outcome -> outcome.resolved() == resolved)) {
                faults.note(place, "outcome.none", resolved ? "resolved" : "unresolved");
            }
        }
        List<Phase> needed = List.of(Phase.REASON, Phase.QUICK, Phase.SECOND, Phase.AGAIN, Phase.SUMMARY, Phase.NOTE);
        for (Phase phase : needed) {
            if (intent.steps(phase).isEmpty()) {
                faults.note(place, "phase.none", phase.label());
            }
        }
        for (Outcome outcome : intent.outcomes()) {
            Never never = new Never(intent.outcomes());
            boolean ends = intent.steps(Phase.RESOLUTION).stream()
                    .filter(StepGroup::must)
                    .flatMap(group -> group.variants().stream())
                    .anyMatch(step -> never.isPossibleIn(step.when(), outcome));
            if (!ends) {
                faults.note(place, "ending.none", outcome.name());
            }
        }
    }

    private void intent(Intent intent) {
        intent.steps().values().forEach(groups -> groups.forEach(group -> variants(group, intent.outcomes())));
    }

    private void variants(StepGroup group, List<Outcome> outcomes) {
        for (Step step : group.variants()) {
            steps++;
            Never never = new Never(outcomes);
            if (!never.isPossible(step.when())) {
                findings.note(step.place(), "step.never", step.name());
            }
            for (Step.Part part : step.parts()) {
                if (part instanceof Step.Turn turn) {
                    turn(step, turn, never);
                } else if (part instanceof Step.Written written) {
                    productions += written.productions().alternatives().size();
                    each(written.productions(), step.when(), never, (words, condition) -> {}, written.place());
                }
            }
        }
    }

    private void turn(Step step, Step.Turn turn, Never never) {
        productions += turn.productions().alternatives().size();
        each(turn.productions(), step.when(), never, (words, condition) -> elision(words, turn.place()), turn.place());
        double words = turn.productions().meanWords();
        double variants = turn.productions().variants();
        int wanted = turn.speaker() == Speaker.CALLER ? CALLER_VARIANTS : AGENT_VARIANTS;
        if (words >= LONG_TURN && variants < wanted) {
            findings.note(turn.place(), "turn.few", turn.speaker().label(), (int) variants, wanted);
        }
    }

    private void elision(String words, Step.Place place) {
        Matcher matcher = NOT_ELIDED.matcher(words);
        if (matcher.find()) {
            int end = Math.min(words.length(), matcher.end() + 10);
            findings.note(place, "elision", PackFaults.shown(words.substring(matcher.start(), end)));
        }
    }

    /** Goes through all words of a node, with the conditions above them. */
    private void each(Node node, Condition above, Never never, BiConsumer<String, Condition> words, Step.Place place) {
        if (node instanceof Node.Words text) {
            words.accept(text.text(), above);
        } else if (node instanceof Node.Sequence sequence) {
            sequence.parts().forEach(part -> each(part, above, never, words, place));
        } else if (node instanceof Choice choice) {
            for (Choice.Alternative alternative : choice.alternatives()) {
                Condition both = and(above, alternative.when());
                if (!alternative.when().tests().isEmpty() && !never.isPossible(both)) {
                    findings.note(place, "alternative.never", never.shown(alternative.when()));
                }
                each(alternative.node(), both, never, words, place);
            }
        } else if (node instanceof Rule) {
            // A rule is looked at where it is defined.
            return;
        }
    }

    private static Condition and(Condition one, Condition other) {
        List<Condition.Test> tests = new ArrayList<>(one.tests());
        tests.addAll(other.tests());
        return new Condition(tests);
    }

    /** Knows which conditions cannot hold together. */
    private record Never(List<Outcome> outcomes) {

        boolean isPossible(Condition condition) {
            return isPossible(condition, new HashSet<>());
        }

        boolean isPossibleIn(Condition condition, Outcome outcome) {
            return isPossible(condition, new HashSet<>(Set.of(outcome.name())));
        }

        private boolean isPossible(Condition condition, Set<String> holding) {
            Set<String> excluded = new HashSet<>();
            for (Condition.Test test : condition.tests()) {
                (test.negated() ? excluded : holding).add(test.name());
            }
            if (holding.stream().anyMatch(excluded::contains)) {
                return false;
            }
            for (Outcome outcome : outcomes) {
                if (holding.contains(outcome.name())) {
                    holding.add(outcome.resolved() ? "resolved" : "unresolved");
                }
            }
            for (Set<String> exclusive : BuiltIn.EXCLUSIVE) {
                if (holding.stream().filter(exclusive::contains).count() > 1) {
                    return false;
                }
            }
            long outcomesHolding = outcomes.stream()
                    .filter(outcome -> holding.contains(outcome.name()))
                    .count();
            Map<String, Integer> keys = new HashMap<>();
            for (String name : holding) {
                int equals = name.indexOf('=');
                if (equals > 0) {
                    keys.merge(name.substring(0, equals), 1, Integer::sum);
                }
            }
            return outcomesHolding <= 1 && keys.values().stream().allMatch(count -> count == 1);
        }

        String shown(Condition condition) {
            List<String> tests = new ArrayList<>();
            for (Condition.Test test : condition.tests()) {
                tests.add((test.negated() ? "!" : "") + test.name());
            }
            return String.join("&", tests);
        }
    }
}
