package org.allophone.rag.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.allophone.files.JsonObject;

/** Counts faults, and keeps the first places of each. */
final class FaultTally {
    private static final int MOST_PLACES = 5;

    private final Map<Fault, Long> counts = new EnumMap<>(Fault.class);
    private final Map<Fault, List<Place>> places = new EnumMap<>(Fault.class);

    /** @param what is made short and safe for a message */
    void add(Fault fault, String file, long line, String what) {
        counts.merge(fault, 1L, Long::sum);
        List<Place> first = places.computeIfAbsent(fault, none -> new ArrayList<>());
        if (first.size() < MOST_PLACES) {
            first.add(new Place(file, line, JsonObject.shown(what)));
        }
    }

    List<FoundFault> found() {
        List<FoundFault> found = new ArrayList<>();
        counts.forEach(
                (fault, count) -> found.add(new FoundFault(fault, count, places.getOrDefault(fault, List.of()))));
        return found;
    }
}
