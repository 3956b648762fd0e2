package org.allophone.rag.folder;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.allophone.files.JsonObject;
import org.allophone.files.Row;
import org.allophone.files.TableReader;
import org.allophone.files.ValueKind;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;

/** The objects of a JSON Lines file, one after the other, with the texts that each must have. */
final class ObjectLines implements Closeable {
    private final String name;
    private final TableReader rows;

    /** What each object has, for refusals. */
    private final String fields;

    private @Nullable Row row;

    private ObjectLines(String name, TableReader rows, String fields) {
        this.name = name;
        this.rows = rows;
        this.fields = fields;
    }

    /** @param fields the names of what each object has, for refusals */
    static ObjectLines open(Path file, String fields) throws IOException {
        return of(file.toString(), Files.newInputStream(file), fields);
    }

    static ObjectLines of(String name, InputStream in, String fields) {
        return new ObjectLines(name, TableReader.jsonLines(name, in), fields);
    }

    /** Goes to the next object; false after the last one. */
    boolean next() throws IOException {
        Row found = rows.next();
        if (found == null) {
            if (row == null) {
                throw Faults.refusal("empty", name, fields);
            }
            return false;
        }
        row = found;
        return true;
    }

    long line() {
        return row().line();
    }

    /** A text that has to be there, and may be empty. */
    String text(String field) {
        Row row = row();
        int column = row.header().indexOf(field);
        if (column < 0 || row.kind(column) != ValueKind.TEXT) {
            throw Faults.refusal("text.none", name, row.line(), field, fields);
        }
        return row.text(column);
    }

    /** A text that may be missing; then it is empty. */
    String textOrNone(String field) {
        Row row = row();
        int column = row.header().indexOf(field);
        return column < 0 || row.kind(column) == ValueKind.NESTED ? "" : row.text(column);
    }

    /** A text that may be missing; then it is null. */
    @Nullable
    String textIfThere(String field) {
        int column = row().header().indexOf(field);
        return column < 0 || row().kind(column) != ValueKind.TEXT ? null : row().text(column);
    }

    /** The JSON text of an object or a list that may be missing; then it is empty. */
    String nested(String field) {
        int column = row().header().indexOf(field);
        return column < 0 || row().kind(column) != ValueKind.NESTED ? "" : row().text(column);
    }

    /** A text that is not empty. */
    String id(String field) {
        String id = text(field);
        if (id.isEmpty()) {
            throw Faults.refusal("id.none", name, line(), field);
        }
        return id;
    }

    /** Refuses an id that stands on a line before. */
    Refusal twice(String field, String id) {
        return Faults.refusal("id.twice", name, line(), field, JsonObject.shown(id));
    }

    private Row row() {
        return Objects.requireNonNull(row, "no object was read");
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
