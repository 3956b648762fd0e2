package org.allophone.quality.transcript;

/**
 * When somebody spoke, in milliseconds of the call.
 *
 * @param endMs not before {@code startMs}
 */
public record TurnTime(long startMs, long endMs) {

    /** How long it took. */
    public long durationMs() {
        return endMs - startMs;
    }
}
