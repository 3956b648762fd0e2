package org.allophone.quality;

import java.util.List;
import java.util.Optional;

/**
 * What was measured in the calls of one topic or one intent.
 *
 * @param sampleWords the masked words of the sample
 * @param commonestTurn of callers, with its entities masked; empty for a topic, and if it is in fewer than five calls
 */
public record GroupReport(
        String name, long calls, long sampleWords, List<Measurement> measurements, Optional<String> commonestTurn) {}
