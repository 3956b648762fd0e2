package org.allophone.audit.reversal.digest;

import java.util.zip.Checksum;

/** A checksum of the JDK. */
final class ChecksumHash implements Hash {
    private final Checksum checksum;

    ChecksumHash(Checksum checksum) {
        this.checksum = checksum;
    }

    @Override
    public void digest(byte[] message, int from, int length, byte[] digest) {
        checksum.reset();
        checksum.update(message, from, length);
        Words.putInt(digest, (int) checksum.getValue());
    }
}
