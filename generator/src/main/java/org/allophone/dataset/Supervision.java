package org.allophone.dataset;

import java.util.Optional;
import org.allophone.centre.performance.Supervisor;
import org.allophone.table.Part;

/**
 * Counts the calls for the supervisor's report while they are made.
 *
 * @param <S> a call
 */
public interface Supervision<S> {

    /** The same calls; each is counted when it is made. Any thread may use it. */
    Part<S> watching(Part<S> calls);

    /** The report on the centre; empty if there were no calls or no simulation. To be called once, after the last call. */
    Optional<Supervisor.Report> report();
}
