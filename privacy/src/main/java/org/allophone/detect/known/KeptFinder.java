package org.allophone.detect.known;

import org.allophone.detect.text.Finder;
import org.allophone.detect.text.Findings;
import org.allophone.detect.text.Said;

/** Marks kept values, so that no finder reports them. It comes before all others. */
public final class KeptFinder implements Finder {
    private final KeptValues kept;

    public KeptFinder(KeptValues kept) {
        this.kept = kept;
    }

    @Override
    public void find(Said said, Findings findings) {
        if (!kept.isEmpty()) {
            ToldNumbers.find(
                    said, kept::isNumber, (runs, readings) -> runs.forEach(run -> findings.keep(run.from(), run.to())));
            kept.expressions().find(said, (from, to, words) -> findings.keep(from, to));
        }
    }
}
