package org.allophone.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.conversation.facts.Sayings;
import org.allophone.pii.Label;
import org.allophone.pii.LabelledText;
import org.allophone.pii.PiiKind;
import org.allophone.pii.Span;

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
                Optional<PiiKind> kind = Optional.ofNullable(SlotLabels.kind(value));
                String said = misstatements.said(id).orElse("");
                facts.put(id, new StatedFact(id, kind, Sayings.canonical(value), said));
            });
        }
        for (LabelledText turn : turns) {
            for (Span span : turn.spans()) {
                Label label = span.label();
                if (!label.factId().isEmpty() && !label.value().isEmpty()) {
                    facts.computeIfAbsent(
                            label.factId(),
                            id -> new StatedFact(
                                    id,
                                    label.kind(),
                                    label.value(),
                                    misstatements.said(id).orElse("")));
                }
            }
        }
        return new ArrayList<>(facts.values());
    }
}
