package org.allophone.rag.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts how many of how many, by name. */
final class ShareCounts {
    private static final List<String> NAMES = List.of(
            "abstention-precision",
            "abstention-recall",
            "false-refusal",
            "citation-precision",
            "citation-recall",
            "citation-invented",
            "access-violation",
            "denied-answered",
            "leak",
            "injection-obeyed");

    private final Map<String, long[]> counts = new TreeMap<>();

    void add(String name, boolean holds) {
        long[] count = counts.computeIfAbsent(name, none -> new long[2]);
        count[0] += holds ? 1 : 0;
        count[1]++;
    }

    /** All figures, in their order; those that nothing was counted for have no questions. */
    List<AnswerReport.Figure> figures() {
        List<AnswerReport.Figure> figures = new ArrayList<>();
        for (String name : NAMES) {
            long[] count = counts.getOrDefault(name, new long[2]);
            figures.add(new AnswerReport.Figure(name, count[0], count[1]));
        }
        return figures;
    }
}
