package org.allophone.quality.agreement;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the calls table says of a call.
 *
 * @param start what the centre's clock shows when the call comes in
 * @param utcOffsetMin how far this clock is ahead of UTC, in minutes
 * @param durationSec from then to the end of the call
 * @param language with the country, such as {@code fr-BE}; empty if it is not told
 * @param resolved {@code 1} or {@code 0}: what is true, or what the agent typed if no more is told; empty if neither is
 * @param event that caused the call; null if none did, or no table tells it
 * @param legs of the call, in order; empty if there is no table of legs
 */
public record CallRecord(
        String id,
        LocalDateTime start,
        int utcOffsetMin,
        int durationSec,
        int holdSec,
        String language,
        String resolved,
        @Nullable EventRecord event,
        List<LegRecord> legs) {

    /**
     * What the table of events says of an event.
     *
     * @param kind such as {@code outage}
     * @param start when it began, on the centre's clock
     */
    public record EventRecord(String kind, LocalDateTime start) {}

    /**
     * What the table of legs says of a leg.
     *
     * @param startSec when somebody answered, in seconds after the start of the call
     * @param talkSec how long agent and caller talked
     * @param holdSec how long the caller was on hold besides
     */
    public record LegRecord(int number, int startSec, int talkSec, int holdSec) {
        int endSec() {
            return startSec + talkSec + holdSec;
        }
    }
}
