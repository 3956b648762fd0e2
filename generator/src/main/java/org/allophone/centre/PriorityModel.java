package org.allophone.centre;

import java.util.Arrays;
import org.allophone.person.CallerDirectory;
import org.allophone.scenario.Callers;
import org.allophone.scenario.CentreScenario;

/** Whose calls are served before those of others, and by how much: a head start in the queue, by the caller's segment. */
final class PriorityModel {
    private static final double MILLIS = 1000;

    private final CallerDirectory callers;
    private final long[] ofSegments;
    private final boolean none;

    PriorityModel(CentreScenario scenario, CallerDirectory callers) {
        this.callers = callers;
        this.ofSegments = scenario.callers().segments().stream()
                .mapToDouble(Callers.Segment::priority)
                .mapToLong(seconds -> Math.round(seconds * MILLIS))
                .toArray();
        this.none = Arrays.stream(ofSegments).allMatch(millis -> millis == 0);
    }

    /** The head start of a caller, in milliseconds. */
    long headStart(int caller) {
        return none ? 0 : ofSegments[callers.segmentOf(caller)];
    }
}
