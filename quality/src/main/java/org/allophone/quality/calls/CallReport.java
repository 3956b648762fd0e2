package org.allophone.quality.calls;

import java.util.List;

/**
 * What was measured in call records.
 *
 * @param calls how many were measured
 * @param withoutStart how many rows were left out, since their start could not be read
 * @param days how many days had calls
 * @param figures all of {@link CallFigure}, in their order
 */
public record CallReport(long calls, long withoutStart, long days, List<FoundFigure> figures) {

    /** How many figures have this verdict. */
    public long count(CallVerdict verdict) {
        return figures.stream().filter(found -> found.verdict() == verdict).count();
    }
}
