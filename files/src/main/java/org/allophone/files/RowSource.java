package org.allophone.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a row stands in its file. */
sealed interface RowSource permits CsvRowSource, JsonRowSource, NoRowSource {
    /** The same row, with something else between it and the row before. */
    RowSource after(String before);

    /**
     * The row with other texts in some cells.
     *
     * @param texts the texts of all cells
     * @param others see {@link Row#rewritten}
     */
    String rewritten(String[] texts, ValueKind[] kinds, List<@Nullable String> others);

    /** The number of UTF-16 units of a row in its file, without what stands before it. */
    int length(String[] texts);
}
