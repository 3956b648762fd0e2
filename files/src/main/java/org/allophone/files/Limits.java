package org.allophone.files;

/** How much a table may ask of the memory. A file beyond them is refused: it is broken, or made to exhaust who reads it. */
final class Limits {
    /** As many as a sheet of Excel has. */
    static final int MOST_COLUMNS = 16_384;

    /** In UTF-16 units, as all lengths here. */
    static final int LONGEST_NAME = 1_000;

    /** Some 700,000 words: what is said in eighty hours. */
    static final int LONGEST_CELL = 4 << 20;

    static final int LONGEST_ROW = 8 << 20;

    /** Objects and arrays inside each other, the line's own object included. */
    static final int DEEPEST = 100;

    /** Digits of a JSON number. */
    static final int LONGEST_NUMBER = 1_000;

    private Limits() {}
}
