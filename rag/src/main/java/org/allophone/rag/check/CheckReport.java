package org.allophone.rag.check;

import java.util.List;

/**
 * What was checked, and what is wrong.
 *
 * @param faults in the order of {@link Fault}
 */
public record CheckReport(
        long documents,
        long questions,
        long judgements,
        List<String> splits,
        List<FoundFault> faults,
        Overlap overlap) {
    public CheckReport {
        splits = List.copyOf(splits);
        faults = List.copyOf(faults);
    }

    /** Those of a rule. */
    public List<FoundFault> of(Rule rule) {
        return faults.stream().filter(found -> found.fault().rule() == rule).toList();
    }

    /** Whether some fault is so bad. */
    public boolean has(Fault.Severity severity) {
        return faults.stream().anyMatch(found -> found.fault().severity() == severity);
    }
}
