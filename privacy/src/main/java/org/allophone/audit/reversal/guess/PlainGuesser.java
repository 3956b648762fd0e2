package org.allophone.audit.reversal.guess;

import org.allophone.audit.reversal.digest.Algorithm;
import org.allophone.audit.reversal.digest.Hash;

/** The digest of one message that holds the datum. */
final class PlainGuesser implements Guesser {
    private final Hash hash;
    private final byte[] buffer;
    private final int slot;
    private final byte[] after;
    private final byte[] digest;
    /** The length of the guess behind which the end of the message stands already. */
    private int length = -1;

    PlainGuesser(Algorithm algorithm, Hash hash, Message message, int longest) {
        this.hash = hash;
        this.slot = message.before().length;
        this.after = message.after();
        this.buffer = new byte[slot + longest + after.length];
        System.arraycopy(message.before(), 0, buffer, 0, slot);
        this.digest = new byte[Math.max(Long.BYTES, algorithm.bytes())];
    }

    @Override
    public byte[] buffer() {
        return buffer;
    }

    @Override
    public int slot() {
        return slot;
    }

    @Override
    public byte[] guess(int guessLength) {
        if (after.length > 0 && guessLength != length) {
            System.arraycopy(after, 0, buffer, slot + guessLength, after.length);
            length = guessLength;
        }
        hash.digest(buffer, 0, slot + guessLength + after.length, digest);
        return digest;
    }
}
