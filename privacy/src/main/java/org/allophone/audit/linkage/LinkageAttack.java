package org.allophone.audit.linkage;

import java.util.Comparator;
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
import org.allophone.statistics.Share;

/** Joins the rows of two files by the time of the call, its length and its agent, and texts with the rows that name them: no number is needed. */
public final class LinkageAttack {
    private static final int SECONDS_PER_DAY = 86_400;

    /** A smaller share of the rows joins by chance or by accident. */
    private static final double LEAST = 0.05;

    private static final double SHARED = 0.5;

    private final AttackReport.Notes notes = new AttackReport.Notes(AttackName.LINKAGE);

    private LinkageAttack() {}

    public static AttackReport run(Evidence evidence) {
        LinkageAttack attack = new LinkageAttack();
        List<TablePair> pairs = TablePair.of(evidence, table -> table.time().isPresent());
        pairs.forEach(pair -> attack.join(pair.one(), pair.other()));
        attack.notes.tried(Statement.of("tried.linkage").with("pairs", (long) pairs.size()));
        evidence.tables().forEach(table -> attack.joinTexts(table, evidence.texts()));
        return attack.notes.report();
    }

    /** The rows of two tables that join by some keys, beside those that do with times of another day. */
    private record Joined(CallKeys keys, Share share, Share byChance) {
        static Joined of(CallKeys keys) {
            int smaller = Math.min(keys.one().rows(), keys.other().rows());
            long[] ofOne = keys.ofOne();
            return new Joined(
                    keys,
                    new Share(RowKeys.uniquePairs(ofOne, keys.ofOther(0)).size(), smaller),
                    new Share(
                            RowKeys.uniquePairs(ofOne, keys.ofOther(SECONDS_PER_DAY))
                                    .size(),
                            smaller));
        }

        boolean isNoChance() {
            return share.value() > LEAST && share.low() > byChance.high();
        }
    }

    private void join(DataTable one, DataTable other) {
        List<Joined> all = CallKeys.of(one, other).stream().map(Joined::of).toList();
        Joined best = all.stream()
                .max(Comparator.comparing(Joined::isNoChance)
                        .thenComparing(joined -> joined.share().value()))
                .orElseThrow();
        notes.control(Statement.of("control.linkage")
                .with("file", one.file().shown())
                .with("other", other.file().shown())
                .with("share", best.byChance().value()));
        if (best.isNoChance()) {
            boolean anyway = shareIdentifiers(one, other);
            notes.found(new Finding(
                    anyway ? Severity.NOTE : Severity.MEDIUM,
                    Statement.of(anyway ? "linkage-anyway" : "linkage")
                            .with("share", best.share().value())
                            .with("low", best.share().low())
                            .with("high", best.share().high())
                            .with("rows", (long) Math.min(one.rows(), other.rows()))
                            .with("file", other.file().shown())
                            .with("by", Statement.of("linked-by." + best.keys().by())),
                    one.file().shown(),
                    ""));
        }
    }

    private static boolean shareIdentifiers(DataTable one, DataTable other) {
        return one.columns().stream()
                .filter(column -> column.kind().isIdentifying())
                .anyMatch(column -> other.columns().stream()
                        .filter(otherColumn -> otherColumn.kind().isIdentifying())
                        .anyMatch(otherColumn -> TablePair.shared(column, otherColumn) > SHARED));
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
