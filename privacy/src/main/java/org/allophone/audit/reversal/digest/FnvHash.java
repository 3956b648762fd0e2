package org.allophone.audit.reversal.digest;

/** The hash of Fowler, Noll and Vo (draft-eastlake-fnv), FNV-1 and FNV-1a, of 32 or 64 bits. */
final class FnvHash implements Hash {
    private final boolean isLong;
    private final boolean isXorFirst;

    /** @param isXorFirst FNV-1a instead of FNV-1 */
    FnvHash(boolean isLong, boolean isXorFirst) {
        this.isLong = isLong;
        this.isXorFirst = isXorFirst;
    }

    @Override
    public void digest(byte[] message, int from, int length, byte[] digest) {
        long prime = isLong ? 0x100000001b3L : 0x01000193L;
        long hash = isLong ? 0xcbf29ce484222325L : 0x811c9dc5L;
        for (int i = from; i < from + length; i++) {
            int octet = message[i] & 0xff;
            hash = isXorFirst ? (hash ^ octet) * prime : (hash * prime) ^ octet;
        }
        if (isLong) {
            Words.putLong(digest, hash);
        } else {
            Words.putInt(digest, (int) hash);
        }
    }
}
