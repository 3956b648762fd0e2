package org.allophone.conversation.pack;

import java.util.List;
import java.util.Map;
import org.allophone.conversation.facts.FactDefinition;

/**
 * A reason to call, and all that can be said about it.
 *
 * @param name its name in labels: {@code promotion-ended}
 * @param topic the topic of the pack that it belongs to
 * @param title what it is, in a few words of the pack's language
 * @param service how the agent names the service that deals with it
 * @param weight how often it is called about, beside the others of its topic
 * @param facts what is drawn once per case, in an order in which each is known before it is used
 * @param outcomes how a call about it can end
 * @param steps its steps in the order of the file, by phase
 */
public record Intent(
        String name,
        String topic,
        String title,
        String service,
        double weight,
        List<FactDefinition> facts,
        List<Outcome> outcomes,
        Map<Phase, List<StepGroup>> steps) {
    public Intent {
        facts = List.copyOf(facts);
        outcomes = List.copyOf(outcomes);
        steps = Map.copyOf(steps);
    }

    /** The steps of a phase, in order. */
    public List<StepGroup> steps(Phase phase) {
        return steps.getOrDefault(phase, List.of());
    }
}
