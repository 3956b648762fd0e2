package org.allophone.audit.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;

/** Whether the same tokens stand in two columns, so that persons can be followed from one to the other. */
final class SharedTokens {
    /** Two columns that share more than chance explains do so with this many at least. */
    private static final int LEAST = 3;

    private static final int MOST_COLUMNS = 40;

    private SharedTokens() {}

    static void look(List<TokenColumn> columns, AttackReport.Notes notes) {
        List<TokenColumn> looked = columns.subList(0, Math.min(MOST_COLUMNS, columns.size()));
        long pairs = 0;
        for (int i = 0; i < looked.size(); i++) {
            Set<String> tokens = new HashSet<>(looked.get(i).column().values());
            for (TokenColumn other : looked.subList(i + 1, looked.size())) {
                pairs++;
                compare(looked.get(i), tokens, other, notes);
            }
        }
        if (pairs > 0) {
            notes.tried(Statement.of("tried.shared").with("pairs", pairs));
        }
    }

    private static void compare(TokenColumn one, Set<String> tokens, TokenColumn other, AttackReport.Notes notes) {
        List<String> shared = new ArrayList<>(other.column().values());
        shared.removeIf(token -> !tokens.contains(token));
        if (shared.size() < LEAST) {
            return;
        }
        double expected = expected(one.column().values(), other.column().values());
        if (shared.size() > 3 * expected + LEAST) {
            boolean sameFile = one.table().file().equals(other.table().file());
            notes.found(new Finding(
                    Severity.LOW,
                    Statement.of(sameFile ? "shared-columns" : "shared-files")
                            .with("shared", (long) shared.size())
                            .with("expected", expected)
                            .with("column", one.column().shown())
                            .with("file", one.table().file().shown()),
                    other.table().file().shown(),
                    other.column().shown()));
        }
    }

    /** How many two lists of random tokens of these forms would share. */
    private static double expected(List<String> one, List<String> other) {
        double bits = Math.max(TokenSpace.of(one).bits(), TokenSpace.of(other).bits());
        return one.size() * (other.size() / Math.pow(2, bits));
    }
}
