package org.allophone.audit.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;
import org.allophone.audit.evidence.DataColumn;
import org.allophone.audit.evidence.DataTable;
import org.allophone.audit.evidence.Evidence;

/** Somebody knows the tokens of a few numbers, their own for example: does a rule give all others? */
public final class KnownPairs {
    private KnownPairs() {}

    /**
     * Looks for a rule in each column that has some of the tokens.
     *
     * @param tokenByNumber tokens of numbers that are known; empty if none is
     */
    public static AttackReport run(Evidence evidence, Map<String, String> tokenByNumber) {
        AttackReport.Notes notes = new AttackReport.Notes(AttackName.KNOWN_PAIRS);
        if (tokenByNumber.isEmpty()) {
            notes.tried(Statement.of("tried.no-known-pairs"));
            return notes.report();
        }
        for (DataTable table : evidence.tables()) {
            for (DataColumn column : table.columns()) {
                look(table, column, tokenByNumber, notes);
            }
        }
        List<TokenRule.Pair> all = pairs(tokenByNumber, new HashSet<>(tokenByNumber.values()));
        notes.tried(Statement.of("tried.known-pairs").with("pairs", (long) all.size()));
        notes.control(Statement.of("control.known-pairs")
                .with("rules", TokenRule.of(mixed(all)).isPresent() ? 1L : 0L));
        return notes.report();
    }

    private static void look(
            DataTable table, DataColumn column, Map<String, String> tokenByNumber, AttackReport.Notes notes) {
        List<TokenRule.Pair> pairs = pairs(tokenByNumber, new HashSet<>(column.values()));
        Optional<TokenRule> rule = pairs.isEmpty() ? Optional.empty() : TokenRule.of(pairs);
        rule.ifPresent(found -> notes.found(new Finding(
                found == TokenRule.ORDER ? Severity.HIGH : Severity.CRITICAL,
                Statement.of("rule-" + found.name().toLowerCase(Locale.ROOT))
                        .with("pairs", (long) pairs.size())
                        .with("tokens", (long) column.values().size()),
                table.file().shown(),
                column.shown())));
    }

    /** The pairs whose token stands in a column. */
    private static List<TokenRule.Pair> pairs(Map<String, String> tokenByNumber, Set<String> tokens) {
        List<TokenRule.Pair> pairs = new ArrayList<>();
        new TreeMap<>(tokenByNumber).forEach((number, token) -> {
            String digits = number.replaceAll("\\D", "");
            if (!digits.isEmpty() && tokens.contains(token)) {
                pairs.add(new TokenRule.Pair(digits, token));
            }
        });
        return pairs;
    }

    /** The same numbers and tokens, but not those that belong together. */
    private static List<TokenRule.Pair> mixed(List<TokenRule.Pair> pairs) {
        List<TokenRule.Pair> mixed = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            mixed.add(new TokenRule.Pair(
                    pairs.get(i).number(), pairs.get((i + 1) % pairs.size()).token()));
        }
        return mixed;
    }
}
