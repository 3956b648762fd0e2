package org.allophone.rag.check;

import java.util.List;

/**
 * What is wrong, how often, and where.
 *
 * @param places the first of them
 */
public record FoundFault(Fault fault, long count, List<Place> places) {
    public FoundFault {
        places = List.copyOf(places);
    }
}
