package org.allophone.quality.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a call beside its turns.
 *
 * @param resolved {@code 1} or {@code 0}; empty if the file does not tell it
 * @param promise what was promised, with its date; empty if nothing was, or the file does not tell it
 * @param severalMatters whether the call was about other things too
 * @param facts what is true of the case; null if the file does not tell it
 */
public record Claims(
        String resolved,
        String promise,
        boolean severalMatters,
        @Nullable List<Fact> facts) {
    /** Of a file that says nothing. */
    public static final Claims NONE = new Claims("", "", false, null);
}
