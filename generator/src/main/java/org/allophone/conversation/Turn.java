package org.allophone.conversation;

import java.util.List;
import org.allophone.conversation.pack.DialogueAct;
import org.allophone.conversation.pack.Phase;
import org.allophone.conversation.pack.Speaker;
import org.allophone.pii.LabelledText;

/**
 * A turn of a conversation: what one speaker says until the other speaks.
 *
 * @param number 1 for the first turn of the call
 * @param leg the leg of the call in which it is said, from 1 on
 * @param startMillis when it begins, in milliseconds from the start of the call
 * @param endMillis when it ends
 * @param phase the part of the call
 * @param acts what it does
 * @param mood the caller's mood: from -2, angry, to 2, pleased
 * @param wording the production that it is made of: {@code promotion-ended/reason.story.2/1.3}
 * @param text what is said in it, with the place of each datum
 */
public record Turn(
        int number,
        int leg,
        Speaker speaker,
        int startMillis,
        int endMillis,
        Phase phase,
        List<DialogueAct> acts,
        int mood,
        String wording,
        LabelledText text) {
    public Turn {
        acts = List.copyOf(acts);
    }
}
