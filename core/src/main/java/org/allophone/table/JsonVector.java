package org.allophone.table;

/** JSON texts, one behind the other. */
final class JsonVector extends ColumnVector {
    private final JsonBytes json = new JsonBytes();
    private final int[] ends = new int[Batch.MOST_ROWS];

    /** Forgets all rows; the text of row 0 is written next. */
    JsonBytes begin() {
        json.clear();
        return json;
    }

    /** Writes to the text of the row that is written. */
    void append(String text) {
        json.raw(text);
    }

    /** The text of a row is written. */
    void end(int row) {
        ends[row] = json.length();
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    /** How many bytes the text of a row has. */
    int length(int row) {
        return ends[row] - start(row);
    }

    /** Copies the text of a row; returns where it ends. */
    int copyTo(int row, byte[] target, int at) {
        return json.copyTo(start(row), ends[row], target, at);
    }

    String text(int row) {
        return json.text(start(row), ends[row]);
    }

    @Override
    boolean isNothing(int row) {
        return length(row) == 0;
    }
}
