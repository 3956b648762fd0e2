package org.allophone.conversation.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.conversation.grammar.Conditions;
import org.allophone.conversation.grammar.Rule;

/**
 * What can be said in the conversations of a language.
 *
 * @param conditions the numbers of its conditions
 * @param intents all intents, sorted by topic and name
 * @param common the steps that belong to no intent, by phase
 * @param rules the rules that belong to no intent, by name
 */
public record Pack(
        Conditions conditions, List<Intent> intents, Map<Phase, List<StepGroup>> common, Map<String, Rule> rules) {
    /** The intent for topics that have none of their own. */
    public static final String GENERAL = "general";

    public Pack {
        intents = List.copyOf(intents);
        common = Map.copyOf(common);
        rules = Map.copyOf(rules);
    }

    /** The common steps of a phase. */
    public List<StepGroup> common(Phase phase) {
        return common.getOrDefault(phase, List.of());
    }

    /** The intents of a topic; none if the pack does not know it. */
    public List<Intent> ofTopic(String topic) {
        return intents.stream().filter(intent -> intent.topic().equals(topic)).toList();
    }

    /** The intent of a name. */
    public Optional<Intent> intent(String name) {
        return intents.stream().filter(intent -> intent.name().equals(name)).findFirst();
    }
}
