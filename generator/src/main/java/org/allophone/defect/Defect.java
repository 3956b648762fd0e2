package org.allophone.defect;

import java.util.List;

/**
 * A kind of defect in a table, and how often.
 *
 * @param columns where it is; none if it is one of whole rows
 * @param rate the share of rows that have it, of those that can; of days for {@link DefectKind#SKEWED}
 * @param values wrong values, for {@link DefectKind#CODE}
 * @param amount seconds that a clock is fast ({@link DefectKind#SKEWED}), characters that are left ({@link DefectKind#TRUNCATED}) or rows by
 *     which a row is late ({@link DefectKind#LATE}); else 0
 */
public record Defect(DefectKind kind, List<String> columns, double rate, List<String> values, int amount) {
    public Defect {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }
}
