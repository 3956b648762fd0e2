package org.allophone.files;

/** The limits of a table. A file beyond them is refused: it is damaged, or made to exhaust the memory of its reader. */
public final class Limits {
    /** The number of columns of an Excel sheet. */
    public static final int MOST_COLUMNS = 16_384;

    /** In UTF-16 units, like all lengths here. */
    public static final int LONGEST_NAME = 1_000;

    /** About 700,000 words: eighty hours of speech. */
    public static final int LONGEST_CELL = 4 << 20;

    public static final int LONGEST_ROW = 8 << 20;

    /** The largest nesting of objects and arrays, including the object of the line. */
    public static final int DEEPEST = 100;

    /** The largest number of digits of a JSON number. */
    public static final int LONGEST_NUMBER = 1_000;

    private Limits() {}
}
