package org.allophone.conversation.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.conversation.facts.FactSource;
import org.allophone.conversation.facts.Forms;
import org.allophone.conversation.grammar.Conditions;
import org.allophone.scenario.Policy;

/** The slots and conditions that every call has. */
final class BuiltIn {
    private static final Map<String, Set<String>> SLOTS = Map.ofEntries(
            Map.entry("hello", Set.of()),
            Map.entry("goodbye", Set.of()),
            Map.entry("company", Set.of()),
            Map.entry("service", Set.of()),
            Map.entry("agent", Set.of()),
            Map.entry("colleague", Set.of()),
            Map.entry("caller", Set.of()),
            Map.entry("caller.title", Set.of()),
            Map.entry("caller.full", Set.of()),
            Map.entry("caller.first", Set.of("spell")),
            Map.entry("caller.last", Set.of("spell")),
            Map.entry("caller.phone", Forms.CODE),
            Map.entry("caller.mobile", Forms.CODE),
            Map.entry("caller.birth", Set.of("full", "short", "digits")),
            Map.entry("caller.address", Set.of()),
            Map.entry("caller.street", Set.of("spell")),
            Map.entry("caller.postcode", Set.of()),
            Map.entry("caller.town", Set.of("spell")),
            Map.entry("caller.email", Forms.CODE),
            Map.entry("caller.customer", Forms.CODE),
            Map.entry("caller.contract", Forms.CODE),
            Map.entry("caller.iban", Forms.CODE),
            Map.entry("caller.national", Forms.CODE),
            Map.entry("caller.card", Forms.CODE),
            Map.entry("today", Forms.DAY),
            Map.entry("wait", Set.of()),
            Map.entry("previous", Set.of()),
            Map.entry("promise", Set.of("date", "what")),
            Map.entry("hours.open", Set.of()),
            Map.entry("hours.close", Set.of()));

    private static final Set<String> CONDITIONS = Set.of(
            "first",
            "repeat",
            "kept",
            "broken",
            "early",
            "resolved",
            "unresolved",
            "transferred",
            "waited",
            "f",
            "m",
            "casual",
            "formal",
            "chatty",
            "curt",
            "angry",
            "calm",
            "worried",
            "pleased",
            "old",
            "young",
            "pro",
            "af",
            "am",
            "tiny",
            "promising",
            "promised",
            "script",
            "free",
            "BE",
            "FR",
            "morning",
            "afternoon",
            "evening",
            "event=outage",
            "event=campaign",
            "event=price-change",
            "event=bill-run",
            "event=app-bug");

    /** Conditions of which at most one holds at a time. */
    static final List<Set<String>> EXCLUSIVE = List.of(
            Set.of("first", "repeat"),
            Set.of("kept", "broken", "early"),
            Set.of("resolved", "unresolved"),
            Set.of("f", "m"),
            Set.of("af", "am"),
            Set.of("casual", "formal"),
            Set.of("chatty", "curt"),
            Set.of("angry", "calm", "pleased"),
            Set.of("old", "young"),
            Set.of("script", "free"),
            Set.of("BE", "FR"),
            Set.of("morning", "afternoon", "evening"));

    /** Words that stand before a term of the pack's lexicon. */
    static final Set<String> DETERMINERS = Set.of(
            "le", "un", "mon", "ton", "son", "notre", "votre", "leur", "ce", "du", "de", "au", "quel", "il", "autre",
            "nouveau", "aucun", "cet");

    private BuiltIn() {}

    /** The numbers of the conditions of a new pack: those that every call has. */
    static Conditions conditions() {
        Conditions conditions = new Conditions();
        CONDITIONS.stream().sorted().forEach(conditions::number);
        return conditions;
    }

    static boolean isCondition(String name) {
        return CONDITIONS.contains(name);
    }

    /** Whether every call has a slot of this name. */
    static boolean isSlot(String name) {
        return SLOTS.containsKey(name)
                || (name.startsWith("policy.")
                        && Policy.of(name.substring("policy.".length())).isPresent());
    }

    /** The forms of such a slot. */
    static Set<String> forms(String name) {
        if (name.startsWith("policy.")) {
            return Policy.of(name.substring("policy.".length()))
                    .map(policy -> new FactSource.OfPolicy(policy).forms())
                    .orElse(Set.of());
        }
        return SLOTS.getOrDefault(name, Set.of());
    }
}
