package org.allophone.audit.linkage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;
import org.allophone.audit.evidence.ColumnKind;
import org.allophone.audit.evidence.DataColumn;
import org.allophone.audit.evidence.DataTable;
import org.allophone.audit.evidence.Evidence;
import org.allophone.audit.evidence.GivenFile;
import org.allophone.audit.evidence.Times;
import org.allophone.statistics.Share;

/** Joins the rows of two files by the time of the call, and texts with the rows that name them: no number is needed. */
public final class LinkageAttack {
    private static final int FEWEST_ROWS = 20;
    private static final int MOST_TABLES = 8;
    private static final int SECONDS_PER_DAY = 86_400;

    /** A smaller share of the rows joins by chance or by accident. */
    private static final double LEAST = 0.05;

    private static final double SHARED = 0.5;

    private final AttackReport.Notes notes = new AttackReport.Notes(AttackName.LINKAGE);

    private LinkageAttack() {}

    public static AttackReport run(Evidence evidence) {
        LinkageAttack attack = new LinkageAttack();
        List<DataTable> tables = evidence.tables().stream()
                .filter(table -> table.rows() >= FEWEST_ROWS && table.time().isPresent())
                .limit(MOST_TABLES)
                .toList();
        long pairs = 0;
        for (int i = 0; i < tables.size(); i++) {
            for (DataTable other : tables.subList(i + 1, tables.size())) {
                pairs++;
                attack.join(tables.get(i), other);
            }
        }
        attack.notes.tried(Statement.of("tried.linkage").with("pairs", pairs));
        evidence.tables().forEach(table -> attack.joinTexts(table, evidence.texts()));
        return attack.notes.report();
    }

    private void join(DataTable one, DataTable other) {
        long[] keys = keys(one, 0);
        List<RowKeys.Pair> pairs = RowKeys.uniquePairs(keys, keys(other, 0));
        int smaller = Math.min(one.rows(), other.rows());
        Share joined = new Share(pairs.size(), smaller);
        Share byChance = new Share(
                RowKeys.uniquePairs(keys, keys(other, SECONDS_PER_DAY)).size(), smaller);
        notes.control(Statement.of("control.linkage")
                .with("file", one.file().shown())
                .with("other", other.file().shown())
                .with("share", byChance.value()));
        if (joined.value() > LEAST && joined.low() > byChance.high()) {
            boolean anyway = shareIdentifiers(one, other);
            notes.found(new Finding(
                    anyway ? Severity.NOTE : Severity.MEDIUM,
                    Statement.of(anyway ? "linkage-anyway" : "linkage")
                            .with("share", joined.value())
                            .with("low", joined.low())
                            .with("high", joined.high())
                            .with("rows", (long) smaller)
                            .with("file", other.file().shown()),
                    one.file().shown(),
                    ""));
        }
    }

    /** The instant of each row, later by some seconds. */
    private static long[] keys(DataTable table, int later) {
        DataColumn time = table.time().orElseThrow();
        long[] keys = table.seconds(time);
        for (int row = 0; row < keys.length; row++) {
            keys[row] = keys[row] == Times.UNKNOWN ? RowKeys.NO_KEY : keys[row] + later;
        }
        return keys;
    }

    private static boolean shareIdentifiers(DataTable one, DataTable other) {
        for (DataColumn column : one.columns()) {
            Set<String> values = column.kind().isIdentifying() ? new HashSet<>(column.values()) : Set.of();
            for (DataColumn otherColumn : other.columns()) {
                long shared = values.isEmpty() || !otherColumn.kind().isIdentifying()
                        ? 0
                        : otherColumn.values().stream().filter(values::contains).count();
                if (shared
                        > SHARED * Math.min(values.size(), otherColumn.values().size())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void joinTexts(DataTable table, List<GivenFile> texts) {
        Set<String> names = new HashSet<>();
        texts.forEach(text -> names.add(text.fileName()));
        Optional<DataColumn> naming = table.columns().stream()
                .filter(column -> column.kind() == ColumnKind.IDENTIFIER || column.kind() == ColumnKind.TEXT)
                .filter(column -> named(column, names) > 0)
                .findFirst();
        naming.ifPresent(column -> notes.found(new Finding(
                Severity.NOTE,
                Statement.of("linkage-names").with("texts", named(column, names)),
                table.file().shown(),
                column.shown())));
    }

    private static long named(DataColumn column, Set<String> names) {
        return column.values().stream()
                .map(value -> value.replaceFirst("^.*[/\\\\]", ""))
                .filter(names::contains)
                .count();
    }
}
