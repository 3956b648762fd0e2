package org.allophone.dataset;

import java.util.Optional;
import org.allophone.centre.performance.Supervisor;
import org.allophone.table.Part;

/**
 * What a supervisor makes of the calls while they go by.
 *
 * @param <S> a call
 */
public interface Supervision<S> {

    /** The same calls, each looked at as it goes by, on whatever thread. */
    Part<S> watching(Part<S> calls);

    /** How the centre did; empty where nobody called, or nothing was simulated. Ask when every call has gone by, once. */
    Optional<Supervisor.Report> report();
}
