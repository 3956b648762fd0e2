package org.allophone.conversation;

import java.util.List;
import java.util.Optional;
import org.allophone.conversation.pack.UnresolvedReason;
import org.allophone.pii.LabelledText;

/**
 * What was said in a call, and what is known about it.
 *
 * @param situation what the call record says
 * @param intent what the call is about: {@code promotion-ended}
 * @param otherIntents the intents of further matters, in order
 * @param outcome how it ended: {@code renewed}
 * @param reason why the call did not resolve the case; empty if it did
 * @param outcomeText a sentence about it
 * @param promise what the agent promised, and by when; empty if nothing
 * @param turns the turns, in the clean rendering
 * @param spoken the same turns as they were spoken
 * @param summary two sentences about the call
 * @param note what the agent typed afterwards
 * @param noteWrong whether the note says another outcome than the true one
 * @param facts the facts of the case, and what else is stated in the call
 * @param checks what the agents did of what they ought to
 */
public record Conversation(
        CallSituation situation,
        String intent,
        List<String> otherIntents,
        String outcome,
        Optional<UnresolvedReason> reason,
        LabelledText outcomeText,
        Optional<String> promise,
        List<Turn> turns,
        List<Verbatim.Rendering> spoken,
        LabelledText summary,
        LabelledText note,
        boolean noteWrong,
        List<StatedFact> facts,
        QualityChecks checks) {
    public Conversation {
        otherIntents = List.copyOf(otherIntents);
        turns = List.copyOf(turns);
        spoken = List.copyOf(spoken);
        facts = List.copyOf(facts);
    }
}
