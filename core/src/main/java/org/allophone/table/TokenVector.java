package org.allophone.table;

/** Texts of the same length that consist of ASCII letters and digits, so that no format has to quote them: pseudonyms. */
public final class TokenVector extends ColumnVector {
    private final int width;
    private final byte[] bytes;

    /** @param width the length of each text */
    public TokenVector(int width) {
        this.width = width;
        this.bytes = new byte[width * Batch.MOST_ROWS];
    }

    /** The length of each text. */
    public int width() {
        return width;
    }

    /** All texts, one after the other. The text of row i starts at i × width. The code that fills the vector writes into it. */
    public byte[] bytes() {
        return bytes;
    }

    @Override
    boolean isNothing(int row) {
        return false;
    }
}
