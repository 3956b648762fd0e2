package org.allophone.random;

/**
 * An order of the numbers from 0 to {@code size - 1}, by chance. Nothing is kept of it: each number's place is found without the
 * others, and the number at each place too. A Feistel network on the bits of the numbers, gone through again where it leads
 * out of the range (Black and Rogaway, CT-RSA 2002); then a turn of all places, so that each is equally likely for every number.
 */
public final class Permutation {
    private static final int ROUNDS = 4;
    private static final int ROUND_BITS = 2;

    private final long size;
    private final long key;
    private final long turn;
    private final int lowBits;
    private final long lowMask;
    private final long highMask;

    /** @param size how many numbers there are, 1 to 2⁶⁰ */
    public Permutation(RandomStream random, long size) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(size - 1);
        this.size = size;
        this.key = random.nextLong();
        this.turn = random.nextLong(size);
        this.lowBits = bits / 2;
        this.lowMask = (1L << lowBits) - 1;
        this.highMask = (1L << bits) - 1 - lowMask;
    }

    /** The place of a number; both are from 0 to {@code size - 1}. */
    public long placeOf(long number) {
        long place = number;
        do {
            for (int round = 0; round < ROUNDS; round++) {
                place ^= change(place, round);
            }
        } while (place >= size);
        return place < size - turn ? place + turn : place + turn - size;
    }

    /** The number at a place. */
    public long at(long place) {
        long number = place < turn ? place + size - turn : place - turn;
        do {
            for (int round = ROUNDS - 1; round >= 0; round--) {
                number ^= change(number, round);
            }
        } while (number >= size);
        return number;
    }

    /** What a round changes in one half of the bits, by the other half; so the same round undoes it. */
    private long change(long number, int round) {
        return round % 2 == 0
                ? (hash(number & lowMask, round) << lowBits) & highMask
                : hash(number >>> lowBits, round) & lowMask;
    }

    private long hash(long half, int round) {
        return RandomStream.mix(key + (half << ROUND_BITS | round));
    }
}
