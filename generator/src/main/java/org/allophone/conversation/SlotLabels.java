package org.allophone.conversation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allophone.conversation.grammar.Symbols;
import org.allophone.pii.Label;
import org.allophone.pii.PiiKind;
import org.jspecify.annotations.Nullable;

/** What the slots of a pack are labelled as. */
final class SlotLabels {
    private static final Set<String> UNLABELLED =
            Set.of("hello", "goodbye", "service", "caller.title", "hours.open", "hours.close");

    private static final Map<String, PiiKind> KINDS = Map.of(
            "caller.phone",
            PiiKind.PHONE,
            "caller.mobile",
            PiiKind.PHONE,
            "agent",
            PiiKind.AGENT,
            "colleague",
            PiiKind.AGENT);

    private SlotLabels() {}

    /** The label of a slot; none if it states nothing. */
    static @Nullable Label of(Symbols.SlotName slot) {
        String name = slot.name();
        if (UNLABELLED.contains(name) || name.indexOf(' ') >= 0) {
            return null;
        }
        return new Label(name.replace('.', '_').replace('-', '_'), Optional.ofNullable(KINDS.get(name)));
    }
}
