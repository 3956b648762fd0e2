package org.allophone.quality.agreement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allophone.quality.said.Value;

/**
 * What was found in a set of calls.
 *
 * @param outcomes the calls whose last part says whether the case is solved
 * @param said how many values were understood, by kind
 * @param idioms how many of these are idioms
 * @param contradictions in the order of the calls
 */
public record AgreementReport(
        long calls,
        long turns,
        long outcomes,
        Map<Value.Kind, Long> said,
        Map<Value.Kind, Long> idioms,
        List<Contradiction> contradictions) {

    /** How many contradictions each wording has, the most first. */
    public Map<String, Long> byWording() {
        Map<String, Long> counts = new TreeMap<>();
        contradictions.forEach(one -> counts.merge(one.wording(), 1L, Long::sum));
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** How many contradictions there are about a subject. */
    public long count(Contradiction.Subject subject) {
        return contradictions.stream().filter(one -> one.subject() == subject).count();
    }
}
