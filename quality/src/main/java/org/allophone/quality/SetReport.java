package org.allophone.quality;

import java.util.List;
import java.util.stream.Stream;
import org.allophone.quality.transcript.Style;

/**
 * What was measured in all calls of one style and language.
 *
 * @param language empty if the files do not tell it
 * @param topics by name
 * @param intents by name
 */
public record SetReport(
        Style style,
        String language,
        long calls,
        long turns,
        long words,
        List<Measurement> measurements,
        List<GroupReport> topics,
        List<GroupReport> intents) {

    /** How many targets are missed. */
    public long missedTargets() {
        return Stream.concat(
                        measurements.stream(),
                        Stream.concat(topics.stream(), intents.stream())
                                .flatMap(group -> group.measurements().stream()))
                .filter(measurement -> measurement.verdict() == Verdict.LOW || measurement.verdict() == Verdict.HIGH)
                .count();
    }
}
