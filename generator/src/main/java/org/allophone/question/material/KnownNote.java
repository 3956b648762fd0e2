package org.allophone.question.material;

import java.util.List;
import org.allophone.question.form.Evidence;

/**
 * What the agent typed after a call, as a document of its own.
 *
 * @param place the whole note
 * @param wrong whether it says another outcome than the true one
 * @param mentions the whole values that it states of what questions are about
 * @param words what is said in it
 */
public record KnownNote(Evidence place, boolean wrong, List<Mention> mentions, SaidWords words) {
    public KnownNote {
        mentions = List.copyOf(mentions);
    }

    /** The id of the note of a call: {@code NOTE_0157}. */
    public static String id(String call) {
        return call.replaceFirst("CALL_", "NOTE_");
    }

    /** The id of its document. */
    public String id() {
        return place.document();
    }
}
