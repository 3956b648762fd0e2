package org.allophone.quality.transcript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.allophone.files.Row;
import org.allophone.files.TableReader;
import org.allophone.files.ValueKind;
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines with one call on each line, whose turns are a list inside. */
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
                        Cells.text(current, "topic"),
                        Cells.text(current, "intent"),
                        Style.of(Cells.text(current, "style")),
                        Cells.language(current),
                        Cells.talkSeconds(current),
                        turns);
            }
        }
        return null;
    }

    private List<Turn> turns(Row current) throws IOException {
        int column = current.header().indexOf(TURNS);
        if (column < 0 || current.kind(column) != ValueKind.NESTED) {
            throw Faults.refusal("turns.list", file, current.line());
        }
        return new TurnsParser(file, current.line()).turns(current.text(column));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
