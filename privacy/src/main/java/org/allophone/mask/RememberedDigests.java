package org.allophone.mask;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The digests of data met before, since callers call again: looking one up costs a fraction of an HMAC. One place per datum in a
 * table that grows with what is put in it, up to a size; what comes later to a place takes it. Used by many threads at once,
 * without locks: what two threads write to one place at once is told from a whole entry by its tag, and taken for none (Hyatt
 * and Mann, "A lock-less transposition table implementation for parallel search chess engines", ICGA Journal 25, 2002).
 */
final class RememberedDigests {
    /** Longer data are not remembered; a telephone number has at most 16 characters. */
    static final int LONGEST_DATUM = 16;

    /** An entry: two words of the datum, each mixed with the tag, and four of the digest; of a cache line's length. */
    private static final int WORDS_PER_ENTRY = 8;

    private static final int DIGEST_WORDS = 4;
    private static final int FEWEST_ENTRIES = 1 << 10;
    private static final int GROWTH = 8;

    /** 32 megabytes, whatever the number of threads. */
    private static final int MOST_ENTRIES = 1 << 19;

    private static final VarHandle WORDS = MethodHandles.arrayElementVarHandle(long[].class);
    private static final VarHandle WORD_OF_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private volatile long[] table = new long[FEWEST_ENTRIES * WORDS_PER_ENTRY];

    /** How many were put since the table grew; threads that count at once lose a count, which does not matter. */
    private int puts;

    /** Word {@code index}, 0 or 1, of a datum of at most {@link #LONGEST_DATUM} bytes, whose array has at least that length. */
    static long word(byte[] datum, int length, int index) {
        int bytes = Math.max(0, Math.min(Long.BYTES, length - index * Long.BYTES));
        long word = (long) WORD_OF_BYTES.get(datum, index * Long.BYTES);
        return bytes == 0 ? 0 : word & (-1L >>> (Long.SIZE - bytes * Byte.SIZE));
    }

    /** Puts the digest of a datum, given by its words, into {@code digest}, if it is remembered; otherwise says no. */
    boolean find(long first, long second, byte[] digest) {
        long[] words = table;
        int at = place(first, second, words);
        long one = read(words, at + 2);
        long two = read(words, at + 3);
        long three = read(words, at + 4);
        long four = read(words, at + 5);
        long tag = tag(one, two, three, four);
        if (read(words, at) != (first ^ tag) || read(words, at + 1) != (second ^ ~tag)) {
            return false;
        }
        WORD_OF_BYTES.set(digest, 0, one);
        WORD_OF_BYTES.set(digest, 8, two);
        WORD_OF_BYTES.set(digest, 16, three);
        WORD_OF_BYTES.set(digest, 24, four);
        return true;
    }

    void put(long first, long second, byte[] digest) {
        long[] words = tableToPutIn();
        int at = place(first, second, words);
        long[] ofDigest = new long[DIGEST_WORDS];
        for (int i = 0; i < DIGEST_WORDS; i++) {
            ofDigest[i] = (long) WORD_OF_BYTES.get(digest, i * Long.BYTES);
            WORDS.setOpaque(words, at + 2 + i, ofDigest[i]);
        }
        long tag = tag(ofDigest[0], ofDigest[1], ofDigest[2], ofDigest[3]);
        WORDS.setOpaque(words, at, first ^ tag);
        WORDS.setOpaque(words, at + 1, second ^ ~tag);
    }

    private long[] tableToPutIn() {
        long[] words = table;
        if (++puts > words.length / WORDS_PER_ENTRY && words.length < MOST_ENTRIES * WORDS_PER_ENTRY) {
            words = new long[words.length * GROWTH];
            table = words;
            puts = 0;
        }
        return words;
    }

    private static int place(long first, long second, long[] words) {
        long mixed = (first ^ Long.rotateLeft(second, 29)) * 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xd1342543de82ef95L;
        return (int) (mixed >>> 40) % (words.length / WORDS_PER_ENTRY) * WORDS_PER_ENTRY;
    }

    private static long tag(long one, long two, long three, long four) {
        return one ^ Long.rotateLeft(two, 16) ^ Long.rotateLeft(three, 32) ^ Long.rotateLeft(four, 48);
    }

    private static long read(long[] words, int at) {
        return (long) WORDS.getOpaque(words, at);
    }
}
