package org.allophone.audit.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;
import org.allophone.audit.evidence.ColumnKind;
import org.allophone.audit.evidence.DataColumn;
import org.allophone.audit.evidence.DataTable;
import org.allophone.audit.evidence.Evidence;
import org.allophone.random.Permutation;
import org.allophone.random.RandomStream;

/** Two files of the same calls with other tokens: the rest of the rows tells which token became which. */
public final class TwoReleases {
    private static final int FEWEST_COLUMNS = 2;
    private static final long SEED = 42;

    /** So few tokens may be the same by accident. */
    private static final double LEAST = 0.05;

    private final AttackReport.Notes notes = new AttackReport.Notes(AttackName.TWO_RELEASES);

    private TwoReleases() {}

    public static AttackReport run(Evidence evidence) {
        TwoReleases attack = new TwoReleases();
        long pairs = 0;
        for (TablePair pair : TablePair.of(evidence, table -> table.person().isPresent())) {
            pairs += attack.compare(pair.one(), pair.other()) ? 1 : 0;
        }
        attack.notes.tried(Statement.of("tried.two-releases").with("pairs", pairs));
        return attack.notes.report();
    }

    private boolean compare(DataTable one, DataTable other) {
        List<String> common = commonColumns(one, other);
        DataColumn person = one.person().orElseThrow();
        DataColumn otherPerson = other.person().orElseThrow();
        if (common.size() < FEWEST_COLUMNS || TablePair.shared(person, otherPerson) > LEAST) {
            return false;
        }
        List<RowKeys.Pair> rows = RowKeys.uniquePairs(keys(one, common), keys(other, common));
        long told = personsTold(rows, 1, person, otherPerson);
        double share = (double) told / person.values().size();
        notes.control(Statement.of("control.two-releases")
                .with("file", one.file().shown())
                .with("other", other.file().shown())
                .with("told", personsTold(rows, 2, person, otherPerson))
                .with("shuffled", personsTold(shuffled(rows), 2, person, otherPerson)));
        if (share > LEAST) {
            notes.found(new Finding(
                    Severity.HIGH,
                    Statement.of("two-releases")
                            .with("told", told)
                            .with("persons", (long) person.values().size())
                            .with("columns", String.join(", ", shownNames(one, common)))
                            .with("file", other.file().shown()),
                    one.file().shown(),
                    person.shown()));
        }
        return true;
    }

    /** The names of columns that both have and that tell something of a call, but are no tokens. */
    private static List<String> commonColumns(DataTable one, DataTable other) {
        Set<String> names = new HashSet<>();
        other.columns().forEach(column -> names.add(column.name()));
        return one.columns().stream()
                .filter(column -> !column.kind().isIdentifying()
                        && column.kind() != ColumnKind.TEXT
                        && column.kind() != ColumnKind.EMPTY)
                .map(DataColumn::name)
                .filter(names::contains)
                .toList();
    }

    private static List<String> shownNames(DataTable table, List<String> names) {
        return table.columns().stream()
                .filter(column -> names.contains(column.name()))
                .map(DataColumn::shown)
                .toList();
    }

    private static long[] keys(DataTable table, List<String> names) {
        long[] keys = new long[table.rows()];
        for (String name : names) {
            DataColumn column = table.columns().stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            long[] hashes =
                    column.values().stream().mapToLong(TwoReleases::hash).toArray();
            for (int row = 0; row < keys.length; row++) {
                keys[row] = RowKeys.joined(keys[row], column.code(row) < 0 ? 0 : hashes[column.code(row)]);
            }
        }
        return keys;
    }

    /** FNV-1a, 64 bits. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /**
     * How many persons have one and the same token in the other table, by rows that are paired.
     *
     * @param least how many such rows a person must have; a single one cannot contradict itself
     */
    private static long personsTold(List<RowKeys.Pair> rows, int least, DataColumn person, DataColumn other) {
        Map<Integer, Integer> otherByPerson = new HashMap<>();
        Set<Integer> contradicted = new HashSet<>();
        int[] rowsByPerson = new int[person.values().size()];
        for (RowKeys.Pair pair : rows) {
            int one = person.code(pair.row());
            int same = other.code(pair.other());
            if (one >= 0 && same >= 0) {
                rowsByPerson[one]++;
                Integer before = otherByPerson.putIfAbsent(one, same);
                if (before != null && before != same) {
                    contradicted.add(one);
                }
            }
        }
        contradicted.forEach(one -> rowsByPerson[one] = 0);
        return Arrays.stream(rowsByPerson).filter(count -> count >= least).count();
    }

    /** The same rows, paired at random: what pairs that do not belong together give. */
    private static List<RowKeys.Pair> shuffled(List<RowKeys.Pair> rows) {
        Permutation order = new Permutation(new RandomStream(SEED), Math.max(1, rows.size()));
        return IntStream.range(0, rows.size())
                .mapToObj(place -> new RowKeys.Pair(
                        rows.get(place).row(), rows.get((int) order.at(place)).other()))
                .toList();
    }
}
