package org.allophone.centre.judgement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A call as an evaluator scored it.
 *
 * @param evaluator the evaluator's name
 * @param micros when it was evaluated, on the centre's own clock: microseconds since 1970-01-01T00:00 local time
 * @param points the points of each criterion
 */
public record Evaluation(String evaluator, long micros, Map<Criterion, Integer> points) {
    public Evaluation {
        points = Collections.unmodifiableMap(new EnumMap<>(points));
    }

    /** The points of a criterion. */
    public int pointsOf(Criterion criterion) {
        return points.getOrDefault(criterion, 0);
    }

    /** The score from 0 to 100: the sum of the points, or 0 if compliance has none, which is a critical error. */
    public int score() {
        return pointsOf(Criterion.COMPLIANCE) == 0
                ? 0
                : points.values().stream().mapToInt(Integer::intValue).sum();
    }
}
