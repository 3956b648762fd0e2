package org.allophone.audit.reversal.digest;

import java.util.Arrays;

/** The text itself, filled up with zeros: what Base64 or hexadecimal digits alone hide. */
final class PlainHash implements Hash {
    @Override
    public void digest(byte[] message, int from, int length, byte[] digest) {
        int kept = Math.min(length, digest.length);
        System.arraycopy(message, from, digest, 0, kept);
        Arrays.fill(digest, kept, digest.length, (byte) 0);
    }
}
