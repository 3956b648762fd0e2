package org.allophone.quality.transcript;

import java.util.Locale;
import java.util.Set;

/** Which side of the call somebody speaks for. */
public enum SpeakerRole {
    AGENT,
    CALLER,
    /** A name that tells no side, such as {@code S1}. */
    OTHER;

    private static final Set<String> AGENTS = Set.of(
            ("agent agente advisor adviser operator representative rep assistant support conseiller conseillère téléconseiller"
                            + " téléconseillère opérateur opératrice")
                    .split(" "));

    private static final Set<String> CALLERS =
            Set.of("caller client cliente customer user patient appelant appelante usager usagère".split(" "));

    /** The side that a name tells, without case and number: {@code Client_7} is a caller. */
    static SpeakerRole of(String speaker) {
        int end = speaker.length();
        while (end > 0 && "0123456789_- ".indexOf(speaker.charAt(end - 1)) >= 0) {
            end--;
        }
        String name = speaker.substring(0, end).strip().toLowerCase(Locale.ROOT);
        if (AGENTS.contains(name)) {
            return AGENT;
        }
        return CALLERS.contains(name) ? CALLER : OTHER;
    }

    /** The other side of a call between two. */
    SpeakerRole opposite() {
        return switch (this) {
            case AGENT -> CALLER;
            case CALLER -> AGENT;
            case OTHER -> OTHER;
        };
    }
}
