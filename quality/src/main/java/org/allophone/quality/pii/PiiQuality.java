package org.allophone.quality.pii;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.allophone.detect.Detector;
import org.allophone.quality.transcript.Style;
import org.allophone.quality.transcript.TranscribedCall;
import org.allophone.quality.transcript.Transcripts;

/**
 * Measures how well the detector finds what transcripts mark as personal, for each style of transcript apart. A span of the kind {@code
 * OPTIONAL} may be found or not: it counts for nothing.
 */
public final class PiiQuality {
    private final Map<Style, StyleTally> tallies = new EnumMap<>(Style.class);
    private final Detector detector;

    /** Measures the detector of all kinds. */
    public PiiQuality() {
        this(Detector.ofAllKinds());
    }

    PiiQuality(Detector detector) {
        this.detector = detector;
    }

    /** Adds a call whose turns mark their data. */
    public void add(TranscribedCall call) {
        tallies.computeIfAbsent(call.style(), style -> new StyleTally(style, detector))
                .add(call);
    }

    /** Adds all calls. */
    public void addAll(Transcripts calls) throws IOException {
        for (TranscribedCall call = calls.next(); call != null; call = calls.next()) {
            add(call);
        }
    }

    /** What was found so far, a report for each style. */
    public List<StyleReport> reports() {
        return tallies.values().stream().map(StyleTally::report).toList();
    }
}
