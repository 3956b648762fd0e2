package org.allophone.defect;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells all defects, as CSV: table, number of the file, row in the defective file and in the clean one (from 1), column, kind, what stands
 * there and what is true. Values are those of the files: masked where the data set masks them.
 */
public final class Ledger implements Closeable {
    /** The ledger of formats after the first one, which would tell the same again. */
    static final Ledger NONE = new Ledger(Writer.nullWriter());

    private final Writer out;

    private Ledger(Writer out) {
        this.out = out;
    }

    /** Starts a ledger. */
    public static Ledger in(OutputStream stream) throws IOException {
        Ledger ledger = new Ledger(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        ledger.write(List.of("table", "part", "row", "clean_row", "column", "kind", "found", "true_value"));
        return ledger;
    }

    void add(String table, int part, long row, long cleanRow, Change change) throws IOException {
        write(List.of(
                table,
                String.valueOf(part),
                String.valueOf(row),
                String.valueOf(cleanRow),
                change.column(),
                change.kind().label(),
                change.found(),
                change.trueValue()));
    }

    private void write(List<String> cells) throws IOException {
        out.write(cells.stream().map(Ledger::quoted).collect(Collectors.joining(",")) + "\n");
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
