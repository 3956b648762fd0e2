package org.allophone.quality.agreement;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import org.allophone.files.Row;
import org.allophone.files.TableReader;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table that may lie in several files, in the order of these. */
final class RecordTable implements Closeable {
    static final String CALL = "call_id";

    private final List<Path> files;
    private Iterator<Path> rest;
    private @Nullable TableReader table;
    private @Nullable Row row;
    private Path file;

    /** @param files at least one */
    RecordTable(List<Path> files) {
        this.files = files;
        this.rest = files.iterator();
        this.file = files.get(0);
    }

    /** Goes back to the first row. */
    void rewind() throws IOException {
        close();
        table = null;
        row = null;
        rest = files.iterator();
    }

    /** Goes to the next row; returns null after the last one. */
    @Nullable
    Row next() throws IOException {
        row = null;
        while (row == null) {
            if (table == null) {
                if (!rest.hasNext()) {
                    return null;
                }
                file = rest.next();
                table = TableReader.open(file);
            }
            row = table.next();
            if (row == null) {
                table.close();
                table = null;
            }
        }
        return row;
    }

    String text(Row current, String column) {
        int at = current.header().indexOf(column);
        if (at < 0) {
            throw Faults.refusal("record.column", file, current.line(), column, String.join(", ", current.header()));
        }
        return current.text(at);
    }

    /** The text of a cell; empty if there is no such column. */
    static String textIfAny(Row current, String column) {
        int at = current.header().indexOf(column);
        return at < 0 ? "" : current.text(at);
    }

    int number(Row current, String column) {
        String text = text(current, column);
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("-?[0-9]{1,9}")) {
            throw Faults.refusal("record.number", file, current.line(), column);
        }
        return Integer.parseInt(text);
    }

    LocalDateTime time(Row current, String column) {
        try {
            return LocalDateTime.parse(text(current, column).strip().replace(' ', 'T'));
        } catch (DateTimeException e) {
            throw Faults.refusal("record.time", file, current.line(), column);
        }
    }

    @Override
    public void close() throws IOException {
        if (table != null) {
            table.close();
        }
    }
}
