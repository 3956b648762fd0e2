package org.allophone.quality.transcript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allophone.files.Row;
import org.allophone.files.TableReader;
import org.jspecify.annotations.Nullable;

/** Reads a table with one turn in each row. The rows of a call stand together, in the order in which they were said. */
final class TurnRows implements CallReader {
    /** So many calls are remembered, to refuse a table that is not in the order of calls. */
    private static final int REMEMBERED_CALLS = 100_000;

    private final Path file;
    private final TableReader table;
    private final ColumnNames columns;
    private final Set<String> earlierCalls = new HashSet<>();
    private @Nullable Row row;

    /** @param first the first row of the table, which was read already */
    TurnRows(Path file, TableReader table, Row first, ColumnNames columns) {
        this.file = file;
        this.table = table;
        this.columns = columns;
        this.row = first;
    }

    @Override
    public @Nullable TranscribedCall next() throws IOException {
        Row first = row;
        if (first == null) {
            return null;
        }
        String call = cell(first, columns.call(), "--call");
        if (earlierCalls.contains(call)) {
            throw Faults.refusal("call.apart", file, first.line(), columns.call());
        }
        if (earlierCalls.size() < REMEMBERED_CALLS) {
            earlierCalls.add(call);
        }
        List<Turn> turns = new ArrayList<>();
        Row next = first;
        do {
            turns.add(turn(next));
            next = table.next();
        } while (next != null && cell(next, columns.call(), "--call").equals(call));
        row = next;
        return new TranscribedCall(
                call,
                Cells.text(first, "topic"),
                Cells.text(first, "intent"),
                Style.of(Cells.text(first, "style")),
                Cells.language(first),
                Cells.talkSeconds(first),
                turns,
                Claims.NONE);
    }

    private Turn turn(Row current) {
        String speaker = cell(current, columns.speaker(), "--speaker").strip();
        if (speaker.isEmpty()) {
            throw Faults.refusal("cell.empty", file, current.line(), columns.speaker());
        }
        String text = TurnText.composed(cell(current, columns.text(), "--text"));
        return new Turn(
                speaker,
                SpeakerRole.of(speaker),
                text,
                time(current),
                Cells.text(current, "phase"),
                List.of(),
                null,
                Cells.wholeNumber(current, "leg_no"),
                Cells.text(current, "wording"));
    }

    private @Nullable TurnTime time(Row current) {
        String start = Cells.text(current, "start_ms");
        String end = Cells.text(current, "end_ms");
        String milliseconds = "[0-9]{1,12}";
        if (!start.matches(milliseconds) || !end.matches(milliseconds)) {
            return null;
        }
        TurnTime time = new TurnTime(Long.parseLong(start), Long.parseLong(end));
        if (time.durationMs() < 0) {
            throw Faults.refusal("row.time", file, current.line(), time.endMs(), time.startMs());
        }
        return time;
    }

    private String cell(Row current, String column, String option) {
        if (!current.header().contains(column)) {
            throw Faults.refusal(
                    "column.none", file, current.line(), column, String.join(", ", current.header()), option);
        }
        return Cells.text(current, column);
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
