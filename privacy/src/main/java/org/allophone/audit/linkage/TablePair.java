package org.allophone.audit.linkage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.allophone.audit.evidence.DataColumn;
import org.allophone.audit.evidence.DataTable;
import org.allophone.audit.evidence.Evidence;

/** Two tables that are compared. */
record TablePair(DataTable one, DataTable other) {
    /** Fewer rows tell nothing. */
    private static final int FEWEST_ROWS = 20;

    private static final int MOST_TABLES = 8;

    /** All pairs of the first tables that have enough rows, and what is compared. */
    static List<TablePair> of(Evidence evidence, Predicate<DataTable> comparable) {
        List<DataTable> tables = evidence.tables().stream()
                .filter(table -> table.rows() >= FEWEST_ROWS)
                .filter(comparable)
                .limit(MOST_TABLES)
                .toList();
        List<TablePair> pairs = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            for (DataTable other : tables.subList(i + 1, tables.size())) {
                pairs.add(new TablePair(tables.get(i), other));
            }
        }
        return pairs;
    }

    /** How many values two columns share, by those of the column that has fewer. */
    static double shared(DataColumn one, DataColumn other) {
        Set<String> values = new HashSet<>(one.values());
        long shared = other.values().stream().filter(values::contains).count();
        return (double) shared
                / Math.max(1, Math.min(values.size(), other.values().size()));
    }
}
