package org.allophone.audit.reversal.guess;

import org.allophone.audit.reversal.digest.Algorithm;

/** The digest of a message that holds the digest of another message, as bytes or as hexadecimal digits. */
final class NestedGuesser implements Guesser {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private final Guesser inner;
    private final Guesser outer;
    private final boolean hexadecimal;
    private final int digestBytes;

    NestedGuesser(Algorithm algorithm, Guesser inner, Guesser outer, boolean hexadecimal) {
        this.inner = inner;
        this.outer = outer;
        this.hexadecimal = hexadecimal;
        this.digestBytes = algorithm.bytes();
    }

    @Override
    public byte[] buffer() {
        return inner.buffer();
    }

    @Override
    public int slot() {
        return inner.slot();
    }

    @Override
    public byte[] guess(int length) {
        byte[] digest = inner.guess(length);
        byte[] buffer = outer.buffer();
        int slot = outer.slot();
        if (!hexadecimal) {
            System.arraycopy(digest, 0, buffer, slot, digestBytes);
            return outer.guess(digestBytes);
        }
        for (int i = 0; i < digestBytes; i++) {
            buffer[slot + 2 * i] = HEX[(digest[i] >> 4) & 0xf];
            buffer[slot + 2 * i + 1] = HEX[digest[i] & 0xf];
        }
        return outer.guess(2 * digestBytes);
    }
}
