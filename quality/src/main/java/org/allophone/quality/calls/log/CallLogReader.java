package org.allophone.quality.calls.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.allophone.files.Row;
import org.allophone.files.TableReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads call records from CSV, JSON Lines or Parquet, row by row. Rows without a start that can be read are left out and counted; another
 * cell that cannot be read is missing.
 */
public final class CallLogReader {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "jsonl", "ndjson", "json", "parquet");

    /** A call takes some thirty bytes in the columns, and what is computed from them has to fit beside. */
    private static final int BYTES_OF_A_CALL = 72;

    /** If so many rows cannot be read from the first on, the file is something else. */
    private static final int MOST_UNREADABLE = 1000;

    private final ColumnMap names;
    private final CallRows rows = new CallRows();
    private final Set<CallColumn> columns = EnumSet.noneOf(CallColumn.class);
    private final long mostCalls;
    private long withoutStart;

    private CallLogReader(ColumnMap names, long mostCalls) {
        this.names = names;
        this.mostCalls = mostCalls;
    }

    /**
     * Reads calls.
     *
     * @param path a table, or a folder with the tables {@code cdr_*} or {@code calls*} of a data set
     * @throws org.allophone.wording.Refusal if there are no call records, or more than fit in memory
     */
    public static CallLog read(Path path, ColumnMap names) throws IOException {
        return read(calls(path), names, Runtime.getRuntime().maxMemory() / BYTES_OF_A_CALL);
    }

    /** Reads the legs of calls from a table. */
    public static CallLog readLegs(List<Path> files) throws IOException {
        return read(files, ColumnMap.OUR_LEGS, Runtime.getRuntime().maxMemory() / BYTES_OF_A_CALL);
    }

    static CallLog read(List<Path> files, ColumnMap names, long mostCalls) throws IOException {
        CallLogReader reader = new CallLogReader(names, Math.min(mostCalls, Integer.MAX_VALUE - 8));
        for (Path file : files) {
            reader.read(file);
        }
        if (reader.rows.size() == 0) {
            throw Faults.refusal("calls.none", files.get(0));
        }
        return new CallLog(reader.columns, reader.rows, reader.rows.inOrderOfTime(), reader.withoutStart);
    }

    private static List<Path> calls(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> tables = tables(path, "cdr_", "calls");
        if (tables.isEmpty()) {
            throw Faults.refusal("folder.empty", path);
        }
        return tables;
    }

    /** The tables of the legs of calls that lie beside these; empty if there are none. */
    public static List<Path> legsBeside(Path calls) throws IOException {
        Path folder = Files.isDirectory(calls) ? calls : calls.toAbsolutePath().getParent();
        return folder == null ? List.of() : tables(folder, "legs");
    }

    /** The tables whose names start with one of these, all of one ending. */
    private static List<Path> tables(Path folder, String... starts) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> tables = files.filter(file -> Stream.of(starts).anyMatch(name(file)::startsWith))
                    .filter(file -> ENDINGS.contains(ending(file)))
                    .sorted()
                    .toList();
            return tables.stream()
                    .filter(file -> ending(file).equals(ending(tables.get(0))))
                    .toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String ending(Path file) {
        return name(file).substring(name(file).lastIndexOf('.') + 1);
    }

    private void read(Path file) throws IOException {
        try (TableReader table = TableReader.open(file)) {
            @Nullable List<String> header = null;
            Map<CallColumn, Integer> places = Map.of();
            for (Row row = table.next(); row != null; row = table.next()) {
                if (!row.header().equals(header)) {
                    header = row.header();
                    places = places(file, row);
                }
                add(file, row, places);
            }
        }
    }

    /** Where each column stands that the records have. */
    private Map<CallColumn, Integer> places(Path file, Row row) {
        Map<CallColumn, Integer> places = new EnumMap<>(CallColumn.class);
        for (CallColumn column : CallColumn.values()) {
            int place = row.header().indexOf(names.name(column));
            if (place >= 0) {
                places.put(column, place);
                columns.add(column);
            } else if (column == CallColumn.START || names.names().containsKey(column)) {
                throw Faults.refusal(
                        "column.none",
                        file,
                        row.line(),
                        names.name(column),
                        String.join(", ", row.header()),
                        column.ourName());
            }
        }
        return places;
    }

    private void add(Path file, Row row, Map<CallColumn, Integer> places) {
        int start = Cells.time(text(row, places, CallColumn.START));
        if (start == Cells.UNREADABLE) {
            withoutStart++;
            if (withoutStart >= MOST_UNREADABLE && rows.size() == 0) {
                throw Faults.refusal("start.unreadable", file, row.line(), names.name(CallColumn.START));
            }
            return;
        }
        if (rows.size() >= mostCalls) {
            throw Faults.refusal("calls.many", file, mostCalls);
        }
        int at = rows.next();
        rows.start.set(at, start);
        addNames(at, row, places);
        addTimes(at, row, places);
        addOutcome(at, row, places);
    }

    private void addNames(int at, Row row, Map<CallColumn, Integer> places) {
        int minutes = Cells.minutes(text(row, places, CallColumn.UTC_OFFSET));
        if (minutes != Cells.UNREADABLE) {
            rows.quartersAheadOfUtc.set(at, CallRows.UTC + Math.floorDiv(minutes, 15));
        }
        String caller = text(row, places, CallColumn.CALLER);
        if (!caller.isEmpty()) {
            rows.caller.set(at, rows.callers.numberOf(caller));
        }
        setName(rows.agent, rows.agents, at, text(row, places, CallColumn.AGENT));
        setName(rows.topic, rows.topics, at, text(row, places, CallColumn.TOPIC));
        if (has(places, CallColumn.SEGMENT)) {
            rows.segment.set(at, rows.segments.numberOf(text(row, places, CallColumn.SEGMENT)));
        }
        if (has(places, CallColumn.QUEUE) || has(places, CallColumn.SITE)) {
            String queue = text(row, places, CallColumn.SITE) + '\n' + text(row, places, CallColumn.QUEUE);
            rows.queue.set(at, rows.queues.numberOf(queue));
        }
        if (rows.language.isEmpty()) {
            rows.language = text(row, places, CallColumn.LANGUAGE).strip();
        }
    }

    private static void setName(Blocks.Chars column, Names names, int at, String name) {
        if (!name.isEmpty()) {
            column.set(at, names.numberOf(name));
        }
    }

    private void addTimes(int at, Row row, Map<CallColumn, Integer> places) {
        setTime(rows.ivr, at, row, places, CallColumn.IVR);
        setTime(rows.wait, at, row, places, CallColumn.WAIT);
        setTime(rows.talk, at, row, places, CallColumn.TALK);
        setTime(rows.hold, at, row, places, CallColumn.HOLD);
        setTime(rows.wrapUp, at, row, places, CallColumn.WRAP_UP);
        setTime(rows.duration, at, row, places, CallColumn.DURATION);
    }

    private static void setTime(
            Blocks.Chars times, int at, Row row, Map<CallColumn, Integer> places, CallColumn column) {
        if (has(places, column)) {
            times.set(at, Cells.seconds(text(row, places, column)));
        }
    }

    private void addOutcome(int at, Row row, Map<CallColumn, Integer> places) {
        String disposition = text(row, places, CallColumn.DISPOSITION).strip().toLowerCase(Locale.ROOT);
        rows.abandoned.set(at, names.abandoned().contains(disposition) ? 1 : 0);
        setNumber(rows.transfers, at, row, places, CallColumn.TRANSFERS);
        setNumber(rows.contact, at, row, places, CallColumn.CONTACT_NO);
        setNumber(rows.satisfaction, at, row, places, CallColumn.SATISFACTION);
        if (has(places, CallColumn.RESOLVED)) {
            rows.resolved.set(at, Cells.yesOrNo(text(row, places, CallColumn.RESOLVED)));
        }
    }

    private static void setNumber(
            Blocks.Bytes numbers, int at, Row row, Map<CallColumn, Integer> places, CallColumn column) {
        if (has(places, column)) {
            numbers.set(at, Cells.seconds(text(row, places, column)));
        }
    }

    private static boolean has(Map<CallColumn, Integer> places, CallColumn column) {
        return places.containsKey(column);
    }

    private static String text(Row row, Map<CallColumn, Integer> places, CallColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : row.text(place);
    }
}
