package org.allophone.dataset;

import java.util.Optional;
import java.util.function.Consumer;
import org.allophone.centre.Contact;
import org.allophone.centre.performance.PerformanceTally;
import org.allophone.centre.performance.Supervisor;
import org.allophone.table.Part;

/** Counts the contacts part by part. The counts are whole numbers, so the sums do not depend on the order of the threads. */
final class CentreSupervision implements Supervision<Contact> {
    private final Supervisor supervisor;
    private final PerformanceTally total;

    CentreSupervision(Supervisor supervisor) {
        this.supervisor = supervisor;
        this.total = supervisor.tally();
    }

    @Override
    public Part<Contact> watching(Part<Contact> part) {
        return new Part<>() {
            @Override
            public void forEach(Consumer<? super Contact> consumer) {
                PerformanceTally tally = supervisor.tally();
                part.forEach(contact -> {
                    tally.count(contact.day(), contact.place(), contact.place() + 1);
                    consumer.accept(contact);
                });
                synchronized (total) {
                    total.merge(tally);
                }
            }

            @Override
            public boolean mustWait() {
                return part.mustWait();
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
