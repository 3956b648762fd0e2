package org.allophone.audit.reversal.digest;

/** MurmurHash3_x86_32 of Austin Appleby with seed 0 (public domain, SMHasher). */
final class Murmur3Hash implements Hash {
    private static final int C1 = 0xcc9e2d51;
    private static final int C2 = 0x1b873593;

    @Override
    public void digest(byte[] message, int from, int length, byte[] digest) {
        int hash = 0;
        int at = from;
        int end = from + length;
        for (; at + Integer.BYTES <= end; at += Integer.BYTES) {
            hash = Integer.rotateLeft(hash ^ mixed(Words.littleInt(message, at)), 13) * 5 + 0xe6546b64;
        }
        int tail = 0;
        for (int i = end - 1; i >= at; i--) {
            tail = (tail << Byte.SIZE) | (message[i] & 0xff);
        }
        hash ^= mixed(tail) ^ length;
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        Words.putInt(digest, hash ^ (hash >>> 16));
    }

    private static int mixed(int word) {
        return Integer.rotateLeft(word * C1, 15) * C2;
    }
}
