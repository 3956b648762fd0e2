package org.allophone.conversation.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.conversation.facts.FactSource;
import org.allophone.conversation.grammar.SlotName;

/** The slots and conditions that a file of a pack uses: each must have a value. */
final class UsedNames {
    private final PackFile file;
    private final PackFaults faults;
    private final List<Use<SlotName>> slots = new ArrayList<>();
    private final List<Use<String>> conditions = new ArrayList<>();

    private record Use<T>(T name, int line) {}

    UsedNames(PackFile file, PackFaults faults) {
        this.file = file;
        this.faults = faults;
    }

    void slot(SlotName name, int line) {
        slots.add(new Use<>(name, line));
    }

    void condition(String name, int line) {
        conditions.add(new Use<>(name, line));
    }

    /**
     * Notes each slot and condition that nothing gives a value to.
     *
     * @param steps the names of the steps of the pack
     */
    void check(Map<String, FactSource> facts, List<Outcome> outcomes, Set<String> steps) {
        Set<String> endings = new HashSet<>();
        outcomes.forEach(outcome -> endings.add(outcome.name()));
        for (Use<SlotName> use : slots) {
            check(use.name(), facts, new Step.Place(file.path(), use.line()));
        }
        for (Use<String> use : conditions) {
            if (!isKnown(use.name(), facts, endings, steps)) {
                faults.note(new Step.Place(file.path(), use.line()), "condition.unknown", use.name());
            }
        }
    }

    private void check(SlotName slot, Map<String, FactSource> facts, Step.Place place) {
        FactSource source = facts.get(slot.name());
        if (source == null && CountryTerms.isTerm(slot.name())) {
            return;
        }
        if (source == null && !BuiltIn.isSlot(slot.name())) {
            faults.note(place, "slot.unknown", slot.toString());
            return;
        }
        Set<String> forms = source == null ? BuiltIn.forms(slot.name()) : source.forms();
        if (!slot.form().isEmpty() && !forms.contains(slot.form())) {
            faults.note(
                    place,
                    "form.unknown",
                    slot.toString(),
                    forms.isEmpty()
                            ? "–"
                            : String.join(", ", forms.stream().sorted().toList()));
        }
    }

    private static boolean isKnown(
            String condition, Map<String, FactSource> facts, Set<String> outcomes, Set<String> steps) {
        if (BuiltIn.isCondition(condition)) {
            return true;
        }
        if (condition.startsWith("done:")) {
            return steps.contains(condition.substring("done:".length()));
        }
        if (condition.startsWith("was:")) {
            return outcomes.contains(condition.substring("was:".length()));
        }
        int equals = condition.indexOf('=');
        if (equals > 0) {
            FactSource source = facts.get(condition.substring(0, equals));
            return source != null && source.keys().contains(condition.substring(equals + 1));
        }
        return outcomes.contains(condition);
    }
}
