package org.allophone.mask;

/** Computes the digests behind pseudonyms, of 32 bytes each. For one thread. */
@FunctionalInterface
interface Digester {

    /** Writes the digest of {@code length} bytes of {@code datum}, from {@code start} on, into {@code digest}. */
    void digest(byte[] datum, int start, int length, byte[] digest);
}
