package org.allophone.quality.transcript;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.allophone.files.Row;
import org.allophone.files.TableReader;
import org.allophone.files.ValueKind;
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines or CSV with one call in each row, whose turns are a JSON list inside. */
final class CallRows implements CallReader {
    static final String TURNS = "turns";

    private final Path file;
    private final TableReader table;
    private @Nullable Row row;

    /** @param first the first row of the table, which was read already */
    CallRows(Path file, TableReader table, Row first) {
        this.file = file;
        this.table = table;
        this.row = first;
    }

    @Override
    public @Nullable TranscribedCall next() throws IOException {
        while (row != null) {
            Row current = row;
            List<Turn> turns = turns(current);
            row = table.next();
            if (!turns.isEmpty()) {
                return new TranscribedCall(
                        Cells.text(current, "call_id"),
                        Cells.text(current, "topic"),
                        Cells.text(current, "intent"),
                        Style.of(Cells.text(current, "style")),
                        Cells.language(current),
                        Cells.talkSeconds(current),
                        turns,
                        new Claims(
                                resolved(current),
                                Cells.text(current, "promise"),
                                !Cells.text(current, "other_intents").isEmpty(),
                                facts(current)));
            }
        }
        return null;
    }

    /** Our own files tell what is true in a column of its own, since agents type {@code resolved}. */
    private static String resolved(Row current) {
        String truth = Cells.text(current, "resolved_true");
        return truth.isEmpty() ? Cells.text(current, "resolved") : truth;
    }

    private List<Turn> turns(Row current) throws IOException {
        int column = current.header().indexOf(TURNS);
        if (column < 0 || !isNested(current, column)) {
            throw Faults.refusal("turns.list", file, current.line());
        }
        try {
            return new TurnsParser(file, current.line()).turns(current.text(column));
        } catch (JsonProcessingException e) {
            throw Faults.refusal("turns.list", file, current.line());
        }
    }

    private @Nullable List<Fact> facts(Row current) throws IOException {
        int column = current.header().indexOf("facts");
        if (column < 0 || current.text(column).isEmpty()) {
            return null;
        }
        try {
            if (isNested(current, column)) {
                return FactsParser.facts(current.text(column));
            }
        } catch (JsonProcessingException e) {
            // refused below, like what is no list
        }
        throw Faults.refusal("facts.list", file, current.line());
    }

    /** A cell of CSV is a text even where it holds JSON. */
    private static boolean isNested(Row row, int column) {
        return row.kind(column) == ValueKind.NESTED
                || (row.kind(column) == ValueKind.TEXT && row.text(column).startsWith("["));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
