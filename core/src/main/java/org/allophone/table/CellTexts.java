package org.allophone.table;

import java.nio.charset.StandardCharsets;

/** The values of a column as texts in UTF-8, as a person reads them. For one thread. */
public final class CellTexts {
    private final ColumnVector vector;
    private final CellEncoder cells;
    private final int[] ends = new int[Batch.MOST_ROWS];
    private int widest;
    private byte[] bytes = {};

    public CellTexts(ColumnVector vector) {
        this.vector = vector;
        this.cells = CellEncoder.of(vector, new PlainSyntax(), "");
    }

    /** Takes the texts of the vector's first rows; they stay until this is called again. */
    public void take(int rows) {
        widest = cells.most(rows) + CellEncoder.SLACK;
        if (bytes.length < widest * rows) {
            bytes = new byte[widest * rows];
        }
        for (int row = 0; row < rows; row++) {
            ends[row] = start(row);
        }
        cells.put(rows, bytes, ends);
    }

    /** Holds all texts. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the text of a row starts. */
    public int start(int row) {
        return row * widest;
    }

    /** How many bytes the text of a row has; none if the row has no value. */
    public int length(int row) {
        return ends[row] - start(row);
    }

    /** Whether a row has no value. */
    public boolean isAbsent(int row) {
        return vector.isAbsent(row);
    }

    /** The text of a row; empty if the row has no value. */
    public String text(int row) {
        return new String(bytes, start(row), length(row), StandardCharsets.UTF_8);
    }
}
