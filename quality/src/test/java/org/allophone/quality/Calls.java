package org.allophone.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.allophone.quality.transcript.Claims;
import org.allophone.quality.transcript.Entity;
import org.allophone.quality.transcript.SpeakerRole;
import org.allophone.quality.transcript.Style;
import org.allophone.quality.transcript.TranscribedCall;
import org.allophone.quality.transcript.Turn;
import org.allophone.quality.transcript.TurnTime;
import org.jspecify.annotations.Nullable;

/** Small calls, and what is measured in them. */
final class Calls {
    private Calls() {}

    /** Turns of an agent and a caller: {@code A: Bonjour.} */
    static TranscribedCall call(String... lines) {
        return of(Style.UNKNOWN, "", lines);
    }

    static TranscribedCall of(Style style, String intent, String... lines) {
        List<Turn> turns = new ArrayList<>();
        for (String line : lines) {
            turns.add(turn(line.substring(0, 1), line.substring(3), null));
        }
        return new TranscribedCall("", "billing", intent, style, "fr", Double.NaN, turns, Claims.NONE);
    }

    /** A turn from one millisecond to another one. */
    static Turn timed(String speaker, long startMs, long endMs, String text) {
        return new Turn(speaker, role(speaker), text, new TurnTime(startMs, endMs), "", List.of(), null, 0, "");
    }

    static Turn turn(String speaker, String text, @Nullable List<Entity> entities) {
        return new Turn(speaker, role(speaker), text, null, "", List.of(), entities, 0, "");
    }

    static TranscribedCall of(double talkSeconds, Turn... turns) {
        return new TranscribedCall("", "billing", "", Style.UNKNOWN, "fr", talkSeconds, List.of(turns), Claims.NONE);
    }

    private static SpeakerRole role(String speaker) {
        return switch (speaker) {
            case "A" -> SpeakerRole.AGENT;
            case "C" -> SpeakerRole.CALLER;
            default -> SpeakerRole.OTHER;
        };
    }

    static SpokenCall spoken(TranscribedCall call) {
        SpokenCall spoken = new SpokenCall();
        spoken.set(call);
        return spoken;
    }

    /** The one report about these calls. */
    static SetReport report(TranscribedCall... calls) {
        TranscriptQuality quality = new TranscriptQuality(Style.UNKNOWN);
        List.of(calls).forEach(quality::add);
        return quality.reports().get(0);
    }

    /** What was measured, by measure. */
    static Map<Measure, Double> values(List<Measurement> measurements) {
        return measurements.stream().collect(Collectors.toMap(Measurement::measure, Measurement::value));
    }

    /** The value of a measure in these calls. */
    static double value(Measure measure, TranscribedCall... calls) {
        return Objects.requireNonNull(values(report(calls).measurements()).get(measure), measure.name());
    }
}
