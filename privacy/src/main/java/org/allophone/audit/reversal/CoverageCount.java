package org.allophone.audit.reversal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allophone.audit.reversal.candidate.Candidates;
import org.allophone.audit.reversal.salt.SaltGroup;

/** Counts the tests that are done. */
final class CoverageCount {
    private record Field(Candidates candidates, SaltGroup salts) {}

    private final Map<Field, Long> tried = new HashMap<>();
    private final Map<Field, Long> triedFully = new HashMap<>();

    /** Notes a test that found nothing. */
    void add(Attempt attempt) {
        Field field = new Field(attempt.recipe().candidates(), attempt.salts());
        if (attempt.from() == 0) {
            tried.merge(field, 1L, Long::sum);
        }
        if (attempt.isLast()) {
            triedFully.merge(field, 1L, Long::sum);
        }
    }

    /** What is done of all that there is. */
    Coverage of(Attempts attempts, List<Candidates> candidates, List<SaltGroup> salts) {
        List<Coverage.Line> lines = new ArrayList<>();
        for (Candidates data : candidates) {
            for (SaltGroup group : salts) {
                Field field = new Field(data, group);
                lines.add(new Coverage.Line(
                        data.name(),
                        group.name(),
                        attempts.recipes(data, group),
                        tried.getOrDefault(field, 0L),
                        triedFully.getOrDefault(field, 0L)));
            }
        }
        return new Coverage(lines);
    }
}
