package org.allophone.quality.transcript;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was said in one call.
 *
 * @param id the name of the call; empty if the file does not tell it
 * @param topic empty if the file does not tell it
 * @param intent empty if the file does not tell it
 * @param language such as {@code fr}, in lower case and without a country; empty if the file does not tell it
 * @param talkSeconds how long the call was; NaN if the file does not tell it
 * @param turns at least one
 * @param claims what the file says beside the turns
 */
public record TranscribedCall(
        String id,
        String topic,
        String intent,
        Style style,
        String language,
        double talkSeconds,
        List<Turn> turns,
        Claims claims) {

    /** Tells who a nameless speaker is where the other one of two is known. */
    public TranscribedCall {
        Set<String> speakers = new TreeSet<>();
        SpeakerRole known = SpeakerRole.OTHER;
        boolean anyOther = false;
        for (Turn turn : turns) {
            speakers.add(turn.speaker());
            anyOther |= turn.role() == SpeakerRole.OTHER;
            known = turn.role() == SpeakerRole.OTHER ? known : turn.role();
        }
        if (anyOther && speakers.size() == 2) {
            SpeakerRole opposite = known.opposite();
            turns = turns.stream()
                    .map(turn -> turn.role() == SpeakerRole.OTHER ? turn.withRole(opposite) : turn)
                    .toList();
        } else {
            turns = List.copyOf(turns);
        }
    }
}
