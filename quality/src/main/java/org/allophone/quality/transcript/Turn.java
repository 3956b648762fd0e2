package org.allophone.quality.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said before the other one spoke, as the file has it.
 *
 * @param speaker as the file calls them
 * @param text may be empty
 * @param time null if the file does not tell it
 * @param phase of the call; empty if the file does not tell it
 * @param acts the dialogue acts; empty if the file does not tell them
 * @param entities where the text states data, in order of their starts; null if the file does not mark them
 * @param leg the number of the leg it is said in; 0 if the file does not tell it
 * @param wording where the text stands in the pack it was made with; empty if the file does not tell it
 */
public record Turn(
        String speaker,
        SpeakerRole role,
        String text,
        @Nullable TurnTime time,
        String phase,
        List<String> acts,
        @Nullable List<Entity> entities,
        int leg,
        String wording) {

    Turn withRole(SpeakerRole other) {
        return new Turn(speaker, other, text, time, phase, acts, entities, leg, wording);
    }
}
