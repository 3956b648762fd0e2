package org.allophone.conversation.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a pack's conditions and slots: a call looks them up by number, not by name. */
public final class Symbols {
    private final Map<String, Integer> conditions = new HashMap<>();
    private final List<String> conditionNames = new ArrayList<>();
    private final Map<SlotName, Integer> slots = new HashMap<>();
    private final List<SlotName> slotNames = new ArrayList<>();

    /**
     * What a slot says.
     *
     * @param name the name of a fact, or one that every call has
     * @param form the form in which it is said; empty for the usual one
     */
    public record SlotName(String name, String form) {
        @Override
        public String toString() {
            return form.isEmpty() ? name : name + ":" + form;
        }
    }

    int condition(String name) {
        return conditions.computeIfAbsent(name, unused -> {
            conditionNames.add(name);
            return conditionNames.size() - 1;
        });
    }

    int conditionIfKnown(String name) {
        return conditions.getOrDefault(name, -1);
    }

    int slot(SlotName name) {
        return slots.computeIfAbsent(name, unused -> {
            slotNames.add(name);
            return slotNames.size() - 1;
        });
    }

    /** The condition of a number. */
    public String conditionName(int id) {
        return conditionNames.get(id);
    }

    /** The slot of a number. */
    public SlotName slotName(int id) {
        return slotNames.get(id);
    }

    /** How many slots there are. */
    public int slots() {
        return slotNames.size();
    }
}
