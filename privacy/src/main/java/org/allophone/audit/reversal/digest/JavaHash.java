package org.allophone.audit.reversal.digest;

/** What {@link String#hashCode} gives for a text of ASCII characters. */
final class JavaHash implements Hash {
    @Override
    public void digest(byte[] message, int from, int length, byte[] digest) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + (message[i] & 0xff);
        }
        Words.putInt(digest, hash);
    }
}
