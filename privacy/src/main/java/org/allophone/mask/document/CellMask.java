package org.allophone.mask.document;

import java.util.HashMap;
import java.util.Map;
import org.allophone.mask.operator.Datum;
import org.allophone.mask.operator.Operator;
import org.allophone.mask.operator.Replacements;
import org.allophone.mask.policy.Rule;

/** Masks the cells of columns. The same people call again, so what stands in the place of the last cells is remembered. */
final class CellMask {
    private static final int MOST_REMEMBERED = 20_000;
    private static final int LONGEST_REMEMBERED = 200;

    private final Map<Rule.Cells, Map<String, String>> remembered = new HashMap<>();

    /** What stands in the place of a cell. */
    String of(Rule.Cells rule, String cell, Replacements.OfRecord record) {
        Datum datum = Datum.of(rule.kind(), cell);
        if (dependsOnTheRecord(rule.operator())) {
            return record.of(rule.operator(), datum);
        }
        Map<String, String> ofRule = remembered.computeIfAbsent(rule, unused -> new HashMap<>());
        String known = ofRule.get(cell);
        if (known != null) {
            return known;
        }
        String other = record.of(rule.operator(), datum);
        if (ofRule.size() == MOST_REMEMBERED) {
            ofRule.clear();
        }
        if (cell.length() <= LONGEST_REMEMBERED) {
            ofRule.put(cell, other);
        }
        return other;
    }

    private static boolean dependsOnTheRecord(Operator operator) {
        return operator instanceof Operator.Labelled || operator instanceof Operator.Shift;
    }
}
