package org.allophone.audit.reversal.digest;

/** XXH32 of Yann Collet with seed 0 (the xxHash specification, version 0.2). */
final class Xx32Hash implements Hash {
    private static final int P1 = 0x9e3779b1;
    private static final int P2 = 0x85ebca77;
    private static final int P3 = 0xc2b2ae3d;
    private static final int P4 = 0x27d4eb2f;
    private static final int P5 = 0x165667b1;
    /** Their sum without its 33rd bit. */
    private static final int P1_PLUS_P2 = 0x24234428;

    private static final int STRIPE = 16;

    @Override
    public void digest(byte[] message, int from, int length, byte[] digest) {
        int at = from;
        int end = from + length;
        int hash = P5;
        if (length >= STRIPE) {
            int a = P1_PLUS_P2;
            int b = P2;
            int c = 0;
            int d = -P1;
            for (; at + STRIPE <= end; at += STRIPE) {
                a = round(a, Words.littleInt(message, at));
                b = round(b, Words.littleInt(message, at + 4));
                c = round(c, Words.littleInt(message, at + 8));
                d = round(d, Words.littleInt(message, at + 12));
            }
            hash = Integer.rotateLeft(a, 1)
                    + Integer.rotateLeft(b, 7)
                    + Integer.rotateLeft(c, 12)
                    + Integer.rotateLeft(d, 18);
        }
        hash += length;
        for (; at + Integer.BYTES <= end; at += Integer.BYTES) {
            hash = Integer.rotateLeft(hash + Words.littleInt(message, at) * P3, 17) * P4;
        }
        for (; at < end; at++) {
            hash = Integer.rotateLeft(hash + (message[at] & 0xff) * P5, 11) * P1;
        }
        hash = (hash ^ (hash >>> 15)) * P2;
        hash = (hash ^ (hash >>> 13)) * P3;
        Words.putInt(digest, hash ^ (hash >>> 16));
    }

    private static int round(int lane, int word) {
        return Integer.rotateLeft(lane + word * P2, 13) * P1;
    }
}
