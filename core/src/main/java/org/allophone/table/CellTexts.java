package org.allophone.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The values of a column as texts in UTF-8, as a person reads them. For one thread. */
public final class CellTexts {
    private static final Literal NOTHING_BEHIND = new Literal("");

    private final List<CellEncoder> cells = new ArrayList<>();
    private final RowBytes texts = new RowBytes();

    /** Takes the texts of the vector's first rows; the same vector each time. They are valid until the next call. */
    public void take(ColumnVector vector, int rows) {
        if (cells.isEmpty()) {
            cells.add(CellEncoder.of(vector, new PlainSyntax(), ""));
        }
        texts.clear();
        texts.add(cells, NOTHING_BEHIND, rows);
    }

    /** The array that holds all texts. */
    public byte[] bytes() {
        return texts.bytes();
    }

    /** Where the text of a row starts. */
    public int start(int row) {
        return row == 0 ? 0 : texts.end(row - 1);
    }

    /** How many bytes the text of a row has; none if the row has no value. */
    public int length(int row) {
        return texts.end(row) - start(row);
    }

    /** The text of a row; empty if the row has no value. */
    public String text(int row) {
        return new String(bytes(), start(row), length(row), StandardCharsets.UTF_8);
    }
}
