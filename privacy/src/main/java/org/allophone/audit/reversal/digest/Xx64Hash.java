package org.allophone.audit.reversal.digest;

/** XXH64 of Yann Collet with seed 0 (the xxHash specification, version 0.2). */
final class Xx64Hash implements Hash {
    private static final long P1 = 0x9e3779b185ebca87L;
    private static final long P2 = 0xc2b2ae3d27d4eb4fL;
    private static final long P3 = 0x165667b19e3779f9L;
    private static final long P4 = 0x85ebca77c2b2ae63L;
    private static final long P5 = 0x27d4eb2f165667c5L;
    /** Their sum without its 65th bit. */
    private static final long P1_PLUS_P2 = 0x60ea27eeadc0b5d6L;

    private static final int STRIPE = 32;

    @Override
    public void digest(byte[] message, int from, int length, byte[] digest) {
        int at = from;
        int end = from + length;
        long hash = P5;
        if (length >= STRIPE) {
            int stripes = length / STRIPE;
            hash = stripes(message, from, stripes);
            at += stripes * STRIPE;
        }
        hash += length;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = Long.rotateLeft(hash ^ round(0, Words.littleLong(message, at)), 27) * P1 + P4;
        }
        if (at + Integer.BYTES <= end) {
            hash = Long.rotateLeft(hash ^ ((Words.littleInt(message, at) & 0xffffffffL) * P1), 23) * P2 + P3;
            at += Integer.BYTES;
        }
        for (; at < end; at++) {
            hash = Long.rotateLeft(hash ^ ((message[at] & 0xff) * P5), 11) * P1;
        }
        hash = (hash ^ (hash >>> 33)) * P2;
        hash = (hash ^ (hash >>> 29)) * P3;
        Words.putLong(digest, hash ^ (hash >>> 32));
    }

    private static long stripes(byte[] message, int from, int stripes) {
        long[] lanes = {P1_PLUS_P2, P2, 0, -P1};
        for (int stripe = 0; stripe < stripes; stripe++) {
            for (int i = 0; i < lanes.length; i++) {
                lanes[i] = round(lanes[i], Words.littleLong(message, from + stripe * STRIPE + i * Long.BYTES));
            }
        }
        long hash = Long.rotateLeft(lanes[0], 1)
                + Long.rotateLeft(lanes[1], 7)
                + Long.rotateLeft(lanes[2], 12)
                + Long.rotateLeft(lanes[3], 18);
        for (long lane : lanes) {
            hash = (hash ^ round(0, lane)) * P1 + P4;
        }
        return hash;
    }

    private static long round(long lane, long word) {
        return Long.rotateLeft(lane + word * P2, 31) * P1;
    }
}
