package org.allophone.centre.judgement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A line of the form by which calls are evaluated. Each gives all of its points, half of them, or none. The points of all are 100.
 *
 * <p>The lines are those of most forms on the web; points and ease are chosen, until the mean score is near 80.
 */
public enum Criterion {
    GREETING(10, 1.9),
    IDENTIFICATION(10, 1.5),
    LISTENING(20, 1.0),
    SOLUTION(30, 1.1),
    COMPLIANCE(20, 1.5),
    CLOSING(10, 1.1);

    private final int points;
    private final double ease;

    Criterion(int points, double ease) {
        this.points = points;
        this.ease = ease;
    }

    /** The points of a call in which all was well. */
    public int points() {
        return points;
    }

    /** By how many standard deviations an ordinary call of an ordinary agent lies above what gives all points. */
    double ease() {
        return ease;
    }

    /** What tables call it: {@code greeting}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them, in the order of the form. */
    public static List<Criterion> all() {
        return Arrays.asList(values());
    }
}
