package org.allophone.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.conversation.facts.Sayings;
import org.allophone.conversation.facts.Value;
import org.allophone.pii.Label;
import org.allophone.pii.LabelledText;
import org.allophone.pii.PiiKind;
import org.allophone.pii.Span;
import org.allophone.scenario.Policy;

/**
 * A fact that a call is about or that is stated in it.
 *
 * @param id its id in the case: {@code payment-plan/total}; a fact of every call is one of the {@code caller}, the {@code call}, the
 *     {@code centre} or the company's {@code policy}
 * @param kind the kind of personal datum; empty if it is not personal
 * @param value the truth, in its usual form
 * @param said what the speakers state instead, in its usual form; empty if they state the truth
 */
public record StatedFact(String id, Optional<PiiKind> kind, String value, String said) {

    /** The facts of the matters of a call, then the other ones that its turns state, in order. */
    static List<StatedFact> of(List<Matter> matters, List<LabelledText> turns, Misstatements misstatements) {
        Map<String, StatedFact> facts = new LinkedHashMap<>();
        for (Matter matter : matters) {
            matter.facts().values().forEach((name, value) -> {
                String id = matter.factId(name);
                String truth = Sayings.canonical(value);
                facts.put(
                        id,
                        new StatedFact(
                                id,
                                Optional.ofNullable(SlotLabels.kind(value)),
                                truth,
                                saidInsteadOf(id, value, misstatements)));
            });
        }
        for (LabelledText turn : turns) {
            for (Span span : turn.spans()) {
                Label label = span.label();
                if (!label.factId().isEmpty() && !label.value().isEmpty()) {
                    facts.computeIfAbsent(label.factId(), id -> ofCall(label, misstatements));
                }
            }
        }
        return new ArrayList<>(facts.values());
    }

    private static String saidInsteadOf(String id, Value truth, Misstatements misstatements) {
        if (truth instanceof Value.Reference reference) {
            return misstatements.insteadOf(id, reference.characters()).orElse("");
        }
        return truth instanceof Value.Phone phone
                ? misstatements
                        .insteadOf(id, String.valueOf(phone.number()))
                        .map(said -> "+" + said)
                        .orElse("")
                : "";
    }

    private static StatedFact ofCall(Label label, Misstatements misstatements) {
        String id = label.factId();
        String truth = label.value();
        Optional<Policy> policy =
                id.startsWith("policy/") ? Policy.of(id.substring("policy/".length())) : Optional.empty();
        String said;
        if (policy.isPresent()) {
            said = misstatements.term(policy.get()).map(Sayings::canonical).orElse(truth);
        } else {
            boolean phone = truth.startsWith("+");
            said = misstatements
                    .insteadOf(id, phone ? truth.substring(1) : truth)
                    .map(digits -> phone ? "+" + digits : digits)
                    .orElse(truth);
        }
        return new StatedFact(id, label.kind(), truth, said.equals(truth) ? "" : said);
    }
}
