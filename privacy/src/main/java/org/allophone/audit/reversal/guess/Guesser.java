package org.allophone.audit.reversal.guess;

/**
 * Makes the digests of guesses under one construction and one salt. The caller writes the guess into {@link #buffer} from
 * {@link #slot} on, without copies, since this is done some ten million times a second. An instance is for one thread.
 */
public interface Guesser {
    /** Where the guess is written. */
    byte[] buffer();

    /** The place of the first byte of the guess. */
    int slot();

    /**
     * The digest of the guess in the buffer.
     *
     * @param length the length of the guess in bytes
     * @return the digest, at least eight bytes, overwritten by the next guess
     */
    byte[] guess(int length);
}
