package org.allophone.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.allophone.quality.transcript.Style;

/** Collects what was measured in transcripts of one style and language, and compares it with the targets. */
final class Measurements {
    private final Style style;
    private final String language;
    private final List<Measurement> found = new ArrayList<>();

    Measurements(Style style, String language) {
        this.style = style;
        this.language = language;
    }

    /** Adds a value; NaN, which is not known, is left out. */
    void add(Measure measure, double value, long basis) {
        if (!Double.isNaN(value) && measure.isDefinedFor(style, language)) {
            found.add(new Measurement(measure, value, basis, measure.verdict(value, basis, style)));
        }
    }

    /** Adds one number divided by another; nothing if the other one is 0. */
    void addRatio(Measure measure, double number, long basis) {
        add(measure, basis == 0 ? Double.NaN : number / basis, basis);
    }

    /** Adds one count divided by another; nothing if the other one is 0. */
    void addRatio(Measure measure, long number, long basis) {
        addRatio(measure, (double) number, basis);
    }

    /** All that was added, in the order of {@link Measure}. */
    List<Measurement> list() {
        return found.stream().sorted(Comparator.comparing(Measurement::measure)).toList();
    }
}
