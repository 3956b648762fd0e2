package org.allophone.table;

/** Whole numbers, instants, or texts that are made of a prefix and a number. */
public final class NumberVector extends ColumnVector {
    private final Kind kind;
    private final String prefix;
    private final int leastDigits;
    private final long[] values = new long[Batch.MOST_ROWS];

    /** What the numbers stand for. */
    enum Kind {
        INTEGER,
        /** Microseconds since 1970-01-01T00:00 local time. */
        TIMESTAMP,
        /** A text: the prefix, then the number, which is 0 or more. */
        NUMBERED
    }

    private NumberVector(Kind kind, String prefix, int leastDigits) {
        this.kind = kind;
        this.prefix = prefix;
        this.leastDigits = leastDigits;
    }

    static NumberVector integers() {
        return new NumberVector(Kind.INTEGER, "", 1);
    }

    static NumberVector timestamps() {
        return new NumberVector(Kind.TIMESTAMP, "", 1);
    }

    static NumberVector numbered(String prefix, int leastDigits) {
        return new NumberVector(Kind.NUMBERED, prefix, leastDigits);
    }

    Kind kind() {
        return kind;
    }

    /** What stands before each number. */
    String prefix() {
        return prefix;
    }

    /** A number with fewer digits gets leading zeros. */
    int leastDigits() {
        return leastDigits;
    }

    /** The number of a row; any number if the row has no value. */
    public long value(int row) {
        return values[row];
    }

    void set(int row, long value) {
        values[row] = value;
    }

    @Override
    boolean isNothing(int row) {
        return values[row] == Column.NOTHING;
    }
}
