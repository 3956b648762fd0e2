package org.allophone.dataset;

import java.util.Optional;
import org.allophone.centre.performance.Supervisor;
import org.allophone.table.Table;

/**
 * What a supervisor makes of the calls while they are written.
 *
 * @param <R> a call
 */
public interface Supervision<R> {

    /** The same calls, each looked at as it goes by, on whatever thread. */
    Table<R> watching(Table<R> calls);

    /** How the centre did; empty where nobody called, or nothing was simulated. Ask when every call has gone by, once. */
    Optional<Supervisor.Report> report();
}
