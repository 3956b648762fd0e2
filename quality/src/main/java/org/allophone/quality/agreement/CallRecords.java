package org.allophone.quality.agreement;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allophone.files.Row;
import org.allophone.files.TableFormat;
import org.allophone.quality.agreement.CallRecord.EventRecord;
import org.allophone.quality.agreement.CallRecord.LegRecord;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records of calls in the calls table and the table of legs. Both have the order of the transcripts, so each row is read once; a
 * call that stands further up is looked for from the first row again.
 */
public final class CallRecords implements Closeable {
    private final List<Path> callFiles;
    private final Map<String, EventRecord> events;
    private final RecordTable calls;
    private final @Nullable RecordTable legs;
    private @Nullable Row leg;

    private CallRecords(List<Path> callFiles, List<Path> legFiles, List<Path> eventFiles) throws IOException {
        this.callFiles = callFiles;
        this.events = eventFiles.isEmpty() ? Map.of() : events(eventFiles);
        this.calls = new RecordTable(callFiles);
        this.legs = legFiles.isEmpty() ? null : new RecordTable(legFiles);
        this.leg = legs == null ? null : legs.next();
    }

    /**
     * Opens the tables of a data set, {@code cdr_*} or {@code calls*}, {@code legs*} and {@code events*}: those in the folder of the transcripts, or in the
     * folder around it.
     *
     * @param transcripts a file or folder
     */
    public static CallRecords beside(Path transcripts) throws IOException {
        Path folder = transcripts.toAbsolutePath();
        for (int up = 0; up < 3 && folder != null; up++) {
            if (Files.isDirectory(folder)) {
                List<Path> calls = tables(folder, "cdr_", "calls");
                if (!calls.isEmpty()) {
                    return new CallRecords(calls, tables(folder, "legs"), tables(folder, "events"));
                }
            }
            folder = folder.getParent();
        }
        throw Faults.refusal("calls.none", transcripts);
    }

    /** Opens a calls table. */
    public static CallRecords of(Path calls) throws IOException {
        return new CallRecords(List.of(calls), List.of(), List.of());
    }

    /** The events by their names. */
    private static Map<String, EventRecord> events(List<Path> files) throws IOException {
        Map<String, EventRecord> events = new HashMap<>();
        try (RecordTable table = new RecordTable(files)) {
            for (Row row = table.next(); row != null; row = table.next()) {
                events.put(
                        table.text(row, "event_id"),
                        new EventRecord(table.text(row, "kind"), table.time(row, "start_ts")));
            }
        }
        return Map.copyOf(events);
    }

    /** The tables whose names start with one of these, all of one ending. */
    private static List<Path> tables(Path folder, String... starts) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> tables = files.filter(file -> Stream.of(starts).anyMatch(name(file)::startsWith))
                    .filter(TableFormat::isTable)
                    .sorted()
                    .toList();
            return tables.stream()
                    .filter(file -> TableFormat.ending(file).equals(TableFormat.ending(tables.get(0))))
                    .toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /**
     * The record of a call.
     *
     * @throws org.allophone.wording.Refusal if the table has none
     */
    public CallRecord find(String call) throws IOException {
        CallRecord found = findFurtherDown(call);
        if (found == null) {
            calls.rewind();
            if (legs != null) {
                legs.rewind();
                leg = legs.next();
            }
            found = findFurtherDown(call);
        }
        if (found == null) {
            throw Faults.refusal("call.none", callFiles.get(0), call);
        }
        return found;
    }

    private @Nullable CallRecord findFurtherDown(String call) throws IOException {
        for (Row row = calls.next(); row != null; row = calls.next()) {
            if (calls.text(row, RecordTable.CALL).equals(call)) {
                return record(call, row);
            }
        }
        return null;
    }

    private CallRecord record(String call, Row row) throws IOException {
        LocalDateTime start = calls.time(row, "start_ts");
        int offset = RecordTable.textIfAny(row, "utc_offset_min").isEmpty() ? 0 : calls.number(row, "utc_offset_min");
        return new CallRecord(
                call,
                start,
                offset,
                calls.number(row, "duration_sec"),
                RecordTable.textIfAny(row, "hold_sec").isEmpty() ? 0 : calls.number(row, "hold_sec"),
                RecordTable.textIfAny(row, "language"),
                resolved(row),
                events.get(RecordTable.textIfAny(row, "event_id")),
                legs == null ? List.of() : legs(call, start.minusMinutes(offset), legs));
    }

    /** What is true, or what the agent typed if the table tells no more. */
    private static String resolved(Row row) {
        String truth = RecordTable.textIfAny(row, "resolved_true");
        return truth.isEmpty() ? RecordTable.textIfAny(row, "resolved") : truth;
    }

    private List<LegRecord> legs(String call, LocalDateTime startUtc, RecordTable table) throws IOException {
        Row current = leg;
        while (current != null && !table.text(current, RecordTable.CALL).equals(call)) {
            current = table.next();
        }
        List<LegRecord> found = new ArrayList<>();
        while (current != null && table.text(current, RecordTable.CALL).equals(call)) {
            LocalDateTime queuedUtc =
                    table.time(current, "queued_ts").minusMinutes(table.number(current, "utc_offset_min"));
            found.add(new LegRecord(
                    table.number(current, "leg_no"),
                    (int) Duration.between(startUtc, queuedUtc).toSeconds() + table.number(current, "wait_sec"),
                    table.number(current, "talk_sec"),
                    table.number(current, "hold_sec")));
            current = table.next();
        }
        leg = current;
        return List.copyOf(found);
    }

    @Override
    public void close() throws IOException {
        calls.close();
        if (legs != null) {
            legs.close();
        }
    }
}
