package org.allophone.random;

/**
 * A random permutation of 0 … size − 1, computed on demand: the place of a number, and the number at a place, without
 * the others. It applies four Feistel rounds to (row, column); the row length is a power of two. A result of {@code
 * size} or more goes through the rounds again (cycle-walking: Black and Rogaway, CT-RSA 2002). A rotation follows, so
 * that each place is equally likely for every number.
 */
public final class Permutation {
    private static final int ROUND_BITS = 2;
    private static final int HASH_BITS = 32;

    private final long size;
    private final long key;
    private final long turn;
    private final int columnBits;
    private final long columnMask;
    private final long rows;

    /** @param size the number of elements, 1 to 2⁶⁰ */
    public Permutation(RandomStream random, long size) {
        this.size = size;
        this.key = random.nextLong();
        this.turn = random.nextLong(size);
        this.columnBits = (Long.SIZE - Long.numberOfLeadingZeros(size - 1)) / 2;
        this.columnMask = (1L << columnBits) - 1;
        this.rows = (size + columnMask) >>> columnBits;
    }

    /** The place of a number; both are from 0 to {@code size - 1}. */
    public long placeOf(long number) {
        long place = number;
        do {
            long row = place >>> columnBits;
            long column = place & columnMask;
            row = down(row, column, 0);
            column = across(row, column, 1);
            row = down(row, column, 2);
            column = across(row, column, 3);
            place = (row << columnBits) | column;
        } while (place >= size);
        return place < size - turn ? place + turn : place + turn - size;
    }

    /** The number at a place. */
    public long at(long place) {
        long number = place < turn ? place + size - turn : place - turn;
        do {
            long row = number >>> columnBits;
            long column = number & columnMask;
            column = across(row, column, 3);
            row = up(row, column, 2);
            column = across(row, column, 1);
            row = up(row, column, 0);
            number = (row << columnBits) | column;
        } while (number >= size);
        return number;
    }

    private long down(long row, long column, int round) {
        long moved = row + distance(column, round);
        return moved < rows ? moved : moved - rows;
    }

    private long up(long row, long column, int round) {
        long moved = row - distance(column, round);
        return moved < 0 ? moved + rows : moved;
    }

    /** Its own inverse. */
    private long across(long row, long column, int round) {
        return column ^ (hash(row, round) & columnMask);
    }

    private long distance(long column, int round) {
        return (hash(column, round) * rows) >>> HASH_BITS;
    }

    /** Half of the mixing of {@link RandomStream}, because it runs several times for every call. */
    private long hash(long half, int round) {
        long mixed = (key + (half << ROUND_BITS | round)) * 0xbf58476d1ce4e5b9L;
        return ((mixed ^ (mixed >>> HASH_BITS)) * 0x94d049bb133111ebL) >>> HASH_BITS;
    }
}
