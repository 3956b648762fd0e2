package org.allophone.conversation.pack;

import java.util.Locale;
import java.util.Optional;

/** A part of a call, in the order of a call. The last ones stand for themselves, outside this order. */
public enum Phase {
    OPENING,
    REASON,
    IDENTIFICATION,
    DIAGNOSIS,
    HOLDING,
    RESOLUTION,
    RECAP,
    MORE,
    CLOSING,
    /** The first agent hands the caller over to a colleague: the end of a leg. */
    TRANSFER,
    /** The caller explains the matter again to the second agent. */
    AGAIN,
    /** A side sequence: a dog barks, the line is bad. */
    ASIDE,
    /** The whole matter in a few turns, for a very short call. */
    QUICK,
    /** A few words, for a call of seconds. */
    TINY,
    /** The intent as a second matter in a call about another one. */
    SECOND,
    /** Two sentences about the call, without a speaker. */
    SUMMARY,
    /** What the agent types after the call, without a speaker. */
    NOTE;

    /** Its name in pack files and labels. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its texts are written about the call, not said in it. */
    public boolean isWritten() {
        return this == SUMMARY || this == NOTE;
    }

    static Optional<Phase> of(String label) {
        for (Phase phase : values()) {
            if (phase.label().equals(label)) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }
}
