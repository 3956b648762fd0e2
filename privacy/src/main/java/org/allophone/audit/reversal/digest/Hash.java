package org.allophone.audit.reversal.digest;

/** Computes digests. An instance is for one thread. */
public interface Hash {
    /**
     * Writes the digest of a part of a message to the start of {@code digest}.
     *
     * @param digest at least as long as the digest
     */
    void digest(byte[] message, int from, int length, byte[] digest);
}
