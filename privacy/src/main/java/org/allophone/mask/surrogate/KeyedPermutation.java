package org.allophone.mask.surrogate;

import java.nio.ByteBuffer;
import org.allophone.secret.HmacSha256;

/**
 * A permutation of the numbers from 0 to {@code size - 1} under a key, without a table: a Feistel network on pairs of digits, whose
 * results outside the range are permuted again (cycle walking). Any thread may use it.
 */
final class KeyedPermutation {
    /** As many as FF1 has. */
    private static final int ROUNDS = 10;

    private final HmacSha256 hmac;
    private final long size;
    /** The halves of a number are its quotient and remainder by this: the least root whose square is no less than the size. */
    private final long root;

    /** @param size 1 to 10^18 */
    KeyedPermutation(byte[] key, long size) {
        if (size < 1 || size > 1_000_000_000_000_000_000L) {
            throw new IllegalArgumentException("a permutation of " + size + " numbers");
        }
        this.hmac = new HmacSha256(key);
        this.size = size;
        long least = (long) Math.sqrt((double) size);
        while (least * least < size) {
            least++;
        }
        this.root = least;
    }

    /**
     * The number in the place of another one. It is never the same, if there are at least two: the permutation is the step to the
     * next number, seen through a permutation that is drawn under the key.
     */
    long moved(long number) {
        return permuted((backward(number) + 1) % size);
    }

    /** The number at a place of the permutation that is drawn under the key. */
    private long permuted(long number) {
        long at = number;
        do {
            at = forward(at);
        } while (at >= size);
        return at;
    }

    private long backward(long number) {
        long at = number;
        do {
            at = inverse(at);
        } while (at >= size);
        return at;
    }

    private long forward(long number) {
        long left = number / root;
        long right = number % root;
        for (int round = 0; round < ROUNDS; round++) {
            long next = (left + drawn(round, right)) % root;
            left = right;
            right = next;
        }
        return left * root + right;
    }

    private long inverse(long number) {
        long left = number / root;
        long right = number % root;
        for (int round = ROUNDS - 1; round >= 0; round--) {
            long before = Math.floorMod(right - drawn(round, left), root);
            right = left;
            left = before;
        }
        return left * root + right;
    }

    private long drawn(int round, long half) {
        byte[] datum = ByteBuffer.allocate(12).putInt(round).putLong(half).array();
        byte[] digest = new byte[HmacSha256.DIGEST_BYTES];
        hmac.digest(datum, 0, datum.length, digest);
        return Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), root);
    }
}
