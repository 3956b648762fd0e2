package org.allophone.audit.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Plot;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;
import org.allophone.audit.evidence.ColumnKind;
import org.allophone.audit.evidence.DataColumn;
import org.allophone.audit.evidence.DataTable;
import org.allophone.audit.evidence.Evidence;

/** How many persons are found by somebody who knows when they called. The mask of their numbers does not matter here. */
public final class SinglingOut {
    private static final int FEWEST_ROWS = 20;
    private static final int MOST_WITNESSED = 3;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SECONDS_PER_HOUR = 3_600;
    private static final int SECONDS_PER_DAY = 86_400;

    /** Half of the persons or rows is much; less is some. */
    private static final double MUCH = 0.5;

    private final AttackReport.Notes notes = new AttackReport.Notes(AttackName.SINGLING_OUT);
    private final Set<String> chosen;

    private SinglingOut(Set<String> chosen) {
        this.chosen = chosen;
    }

    /**
     * Counts who is alone with what may be known of a call.
     *
     * @param chosen the columns that may be known of a call, by name; empty for those that look so
     */
    public static AttackReport run(Evidence evidence, Set<String> chosen) {
        SinglingOut attack = new SinglingOut(chosen);
        for (DataTable table : evidence.tables()) {
            if (table.rows() >= FEWEST_ROWS) {
                attack.look(table);
            }
        }
        if (attack.notes.report().tried().isEmpty()) {
            attack.notes.tried(Statement.of("tried.no-rows").with("rows", (long) FEWEST_ROWS));
        }
        return attack.notes.report();
    }

    private void look(DataTable table) {
        List<DataColumn> witnessed = witnessed(table);
        Optional<DataColumn> time = table.time();
        if (time.isPresent()) {
            unicity(table, table.seconds(time.get()), witnessed);
        }
        Optional<DataColumn> known = time.filter(column -> chosen.isEmpty() || chosen.contains(column.name()));
        if (known.isPresent() || !witnessed.isEmpty()) {
            classes(table, known, witnessed);
        }
    }

    /** What somebody nearby may know of a call besides its time: agent, queue, kind of customer. */
    private List<DataColumn> witnessed(DataTable table) {
        if (!chosen.isEmpty()) {
            return table.columns().stream()
                    .filter(column -> chosen.contains(column.name()))
                    .filter(column -> !table.time().equals(Optional.of(column)))
                    .toList();
        }
        return table.columns().stream()
                .filter(column -> column.kind() == ColumnKind.AGENT
                        || (column.kind() == ColumnKind.CATEGORY && column.isWitnessed()))
                .filter(column -> column.values().size() > 1)
                .sorted(Comparator.comparing(
                        (DataColumn column) -> -column.values().size()))
                .limit(MOST_WITNESSED)
                .toList();
    }

    private void unicity(DataTable table, long[] seconds, List<DataColumn> witnessed) {
        Optional<DataColumn> person = table.person();
        int[] persons = IntStream.range(0, table.rows())
                .map(row -> person.map(column -> column.code(row)).orElse(row))
                .toArray();
        List<Plot.Curve> curves = new ArrayList<>();
        curves.add(curve("curve.day", persons, points(seconds, SECONDS_PER_DAY, List.of())));
        curves.add(curve("curve.hour", persons, points(seconds, SECONDS_PER_HOUR, List.of())));
        curves.add(curve("curve.hour-and-more", persons, points(seconds, SECONDS_PER_HOUR, witnessed)));
        curves.add(curve("curve.minute", persons, points(seconds, SECONDS_PER_MINUTE, List.of())));
        notes.plot(new Plot(
                Statement.of("plot.unicity").with("file", table.file().shown()),
                Statement.of("plot.points"),
                IntStream.rangeClosed(1, Unicity.MOST_POINTS)
                        .mapToObj(String::valueOf)
                        .toList(),
                curves));
        report(table, new Unicity(persons, points(seconds, SECONDS_PER_HOUR, List.of())));
    }

    private static Plot.Curve curve(String key, int[] persons, long[] points) {
        Unicity unicity = new Unicity(persons, points);
        return new Plot.Curve(
                Statement.of(key),
                IntStream.rangeClosed(1, Unicity.MOST_POINTS)
                        .mapToObj(count -> unicity.measure(count).share())
                        .toList());
    }

    private void report(DataTable table, Unicity byHour) {
        Unicity.Result one = byHour.measure(1);
        Unicity.Result two = byHour.measure(2);
        boolean several = two.targets() > 0;
        Unicity.Result more = several ? two : one;
        notes.tried(Statement.of("tried.unicity")
                .with("file", table.file().shown())
                .with("targets", (long) one.targets())
                .with("persons", (long) byHour.persons())
                .with("rows", (long) table.rows()));
        notes.control(Statement.of("control.unicity").with("share", 1.0 / Math.max(1, byHour.persons())));
        if (more.unique() > 0) {
            notes.found(new Finding(
                    more.share() >= MUCH ? Severity.MEDIUM : Severity.LOW,
                    Statement.of(several ? "unicity" : "unicity-of-one")
                            .with("share", more.share())
                            .with("targets", (long) more.targets())
                            .with("shareOfOneCall", one.share()),
                    table.file().shown(),
                    ""));
        }
    }

    private void classes(DataTable table, Optional<DataColumn> time, List<DataColumn> witnessed) {
        long[] seconds = time.map(table::seconds).orElseGet(() -> new long[table.rows()]);
        Optional<DataColumn> sensitive = table.columns().stream()
                .filter(column -> column.isSensitive() && column.kind() == ColumnKind.CATEGORY)
                .filter(column -> !witnessed.contains(column))
                .filter(column -> column.values().size() > 1)
                .findFirst();
        int[] learnt = sensitive
                .map(column ->
                        IntStream.range(0, table.rows()).map(column::code).toArray())
                .orElse(new int[0]);
        Classes classes = new Classes(points(seconds, SECONDS_PER_DAY, witnessed), learnt);
        List<String> names = new ArrayList<>();
        time.ifPresent(column -> names.add(column.shown()));
        witnessed.forEach(column -> names.add(column.shown()));
        notes.tried(Statement.of("tried.classes")
                .with("file", table.file().shown())
                .with("columns", String.join(", ", names))
                .with("classes", (long) classes.count())
                .with("smallest", (long) classes.smallest())
                .with("median", (long) classes.median())
                .with("marketerRisk", classes.marketerRisk()));
        double exposed = classes.shareBelow(Classes.SMALL);
        if (exposed > 0) {
            notes.found(new Finding(
                    exposed >= MUCH ? Severity.MEDIUM : Severity.LOW,
                    Statement.of("small-classes")
                            .with("share", exposed)
                            .with("size", (long) Classes.SMALL)
                            .with("columns", String.join(", ", names)),
                    table.file().shown(),
                    ""));
        }
        double alike = classes.shareWithoutDiversity();
        if (alike > 0) {
            notes.found(new Finding(
                    alike >= MUCH ? Severity.MEDIUM : Severity.LOW,
                    Statement.of("no-diversity").with("share", alike),
                    table.file().shown(),
                    sensitive.map(DataColumn::shown).orElse("")));
        }
    }

    /** What an outsider knows of each row, as a number: when it was, no finer than a unit, and the values of some columns. */
    private static long[] points(long[] seconds, int unit, List<DataColumn> columns) {
        long[] points = new long[seconds.length];
        for (int row = 0; row < points.length; row++) {
            long point = Math.floorDiv(seconds[row], unit);
            for (DataColumn column : columns) {
                point = point * 0x9e3779b97f4a7c15L + column.code(row);
                point ^= point >>> 32;
            }
            points[row] = point;
        }
        return points;
    }
}
