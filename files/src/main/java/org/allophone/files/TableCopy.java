package org.allophone.files;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is written again in its own format, row by row, with other texts in some cells. */
public interface TableCopy extends Closeable {
    /**
     * Writes the row that was read first of those that are not written yet.
     *
     * @param others a text for each cell; null for a cell that stays as it is
     * @throws org.allophone.wording.Refusal if a column cannot hold a text
     */
    void add(Row row, List<@Nullable String> others) throws IOException;

    /** Writes the end of the table. Without it, no program takes the file for a whole one. */
    void end() throws IOException;

    /** The columns that held something else and hold texts now. */
    List<String> becameTexts();

    /** Frees memory; does not close the stream that is written to. */
    @Override
    void close() throws IOException;
}
