package org.allophone.detect.known;

import java.util.List;
import org.allophone.detect.number.NumberEdges;
import org.allophone.detect.number.NumberRun;
import org.allophone.detect.number.PhonePlans;
import org.allophone.detect.text.Finder;
import org.allophone.detect.text.Findings;
import org.allophone.detect.text.Said;
import org.allophone.pii.PiiKind;

/** Finds known values: numbers in digits and in words, over a few turns; names and addresses whatever their case, accents and signs. */
public final class KnownFinder implements Finder {
    private final KnownValues known;

    public KnownFinder(KnownValues known) {
        this.known = known;
    }

    @Override
    public void find(Said said, Findings findings) {
        if (!known.isEmpty()) {
            ToldNumbers.find(said, known::isIn, (runs, readings) -> add(said, runs, kind(readings), findings));
            known.expressions()
                    .find(
                            said,
                            (from, to, words) -> findings.add(
                                    from, to, words.contains("@") ? PiiKind.EMAIL : PiiKind.PERSON, 1, "known value"));
        }
    }

    private static PiiKind kind(List<String> readings) {
        boolean phone = readings.stream().anyMatch(digits -> PhonePlans.haveForm(digits, false));
        return phone ? PiiKind.PHONE : PiiKind.OTHER_ID;
    }

    private static void add(Said said, List<NumberRun> runs, PiiKind kind, Findings findings) {
        runs.forEach(
                run -> findings.add(NumberEdges.start(said, run, PiiKind.PHONE), run.to(), kind, 1, "known value"));
    }
}
