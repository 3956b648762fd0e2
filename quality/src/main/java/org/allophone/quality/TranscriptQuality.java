package org.allophone.quality;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allophone.quality.transcript.Style;
import org.allophone.quality.transcript.TranscribedCall;
import org.allophone.quality.transcript.Transcripts;

/**
 * Measures transcripts, each style and language apart. What is found depends on the calls and their order alone; memory does not grow with
 * the number of calls.
 */
public final class TranscriptQuality {
    private final SpokenCall spoken = new SpokenCall();
    private final Style otherwise;
    private final Map<Kind, CallSet> sets =
            new TreeMap<>(Comparator.comparing(Kind::style).thenComparing(Kind::language));

    private record Kind(Style style, String language) {}

    /** @param otherwise the style of calls that do not tell theirs */
    public TranscriptQuality(Style otherwise) {
        this.otherwise = otherwise;
    }

    /** Takes all calls. */
    public void addAll(Transcripts transcripts) throws IOException {
        for (TranscribedCall call = transcripts.next(); call != null; call = transcripts.next()) {
            add(call);
        }
    }

    /** Takes a call. */
    public void add(TranscribedCall call) {
        spoken.set(call);
        Kind kind = new Kind(call.style() == Style.UNKNOWN ? otherwise : call.style(), call.language());
        sets.computeIfAbsent(kind, first -> new CallSet(first.style(), first.language()))
                .add(spoken);
    }

    /** What was measured so far, a report for each style and language. */
    public List<SetReport> reports() {
        return sets.values().stream().map(CallSet::report).toList();
    }
}
