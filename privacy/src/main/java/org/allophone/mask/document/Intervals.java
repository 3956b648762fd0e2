package org.allophone.mask.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.detect.document.Passage;

/** The times of what was found in a call: of its words where they have times, else of the turn. */
final class Intervals {
    private static final double MS_PER_SEC = 1000;

    /** The times of an object: of a turn or a word. */
    private final Map<String, Times> timesByObject = new LinkedHashMap<>();

    private record Times(double startSec, double endSec) {
        Times with(String name, double seconds) {
            return name.startsWith("end") ? new Times(startSec, seconds) : new Times(seconds, endSec);
        }

        boolean areKnown() {
            return !Double.isNaN(startSec) && !Double.isNaN(endSec);
        }
    }

    Intervals(List<Passage> document) {
        for (Passage passage : document) {
            String name = passage.name();
            boolean isTime =
                    passage.role() == Passage.Role.TIME && (name.startsWith("start") || name.startsWith("end"));
            if (isTime) {
                double value = Double.parseDouble(passage.text());
                double seconds = name.endsWith("_ms") ? value / MS_PER_SEC : value;
                timesByObject.compute(
                        objectOf(passage),
                        (object, times) ->
                                (times == null ? new Times(Double.NaN, Double.NaN) : times).with(name, seconds));
            }
        }
    }

    /** The passages in the same object of the same row have the same times. */
    private static String objectOf(Passage passage) {
        return passage.line() + " " + passage.parent();
    }

    /**
     * When a datum is said.
     *
     * @param passages where it was found: in the text of a turn, and in words of it
     */
    List<Interval> of(String call, List<Passage> passages) {
        List<Interval> intervals = new ArrayList<>();
        passages.stream()
                .filter(passage -> passage.role() == Passage.Role.WORD)
                .flatMap(passage -> times(passage).stream())
                .reduce((one, next) ->
                        new Times(Math.min(one.startSec(), next.startSec()), Math.max(one.endSec(), next.endSec())))
                .ifPresent(times -> intervals.add(new Interval(call, times.startSec(), times.endSec(), true)));
        if (intervals.isEmpty()) {
            passages.stream()
                    .filter(passage -> passage.role() == Passage.Role.TEXT)
                    .flatMap(passage -> times(passage).stream())
                    .findFirst()
                    .ifPresent(times -> intervals.add(new Interval(call, times.startSec(), times.endSec(), false)));
        }
        return intervals;
    }

    private Optional<Times> times(Passage passage) {
        return Optional.ofNullable(timesByObject.get(objectOf(passage))).filter(Times::areKnown);
    }
}
