package org.allophone.dataset;

import java.util.Optional;
import java.util.stream.StreamSupport;
import org.allophone.centre.CentreCall;
import org.allophone.centre.performance.PerformanceTally;
import org.allophone.centre.performance.Supervisor;
import org.allophone.table.Part;
import org.allophone.table.Table;

/** Counts the calls part by part; the sums are of whole numbers, so they do not depend on which thread comes first. */
final class CentreSupervision implements Supervision<CentreCall> {
    private final Supervisor supervisor;
    private final PerformanceTally total;

    CentreSupervision(Supervisor supervisor) {
        this.supervisor = supervisor;
        this.total = supervisor.tally();
    }

    @Override
    public Table<CentreCall> watching(Table<CentreCall> calls) {
        return new Table<>(
                calls.name(),
                calls.columns(),
                () -> StreamSupport.stream(calls.parts().spliterator(), false)
                        .map(this::watching)
                        .iterator());
    }

    private Part<CentreCall> watching(Part<CentreCall> part) {
        return rows -> {
            PerformanceTally tally = supervisor.tally();
            part.forEach(call -> {
                tally.accept(call);
                rows.accept(call);
            });
            synchronized (total) {
                total.merge(tally);
            }
        };
    }

    @Override
    public Optional<Supervisor.Report> report() {
        synchronized (total) {
            Supervisor.Report report = supervisor.report(total);
            return report.simulated().offered() == 0 ? Optional.empty() : Optional.of(report);
        }
    }
}
