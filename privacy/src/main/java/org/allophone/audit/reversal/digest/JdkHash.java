package org.allophone.audit.reversal.digest;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** A message digest of the JDK, which uses the processor's own instructions where there are any. */
final class JdkHash implements Hash {
    private final MessageDigest digester;
    private final int bytes;

    JdkHash(String name) {
        try {
            this.digester = MessageDigest.getInstance(name);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform of ours has " + name, e);
        }
        this.bytes = digester.getDigestLength();
    }

    @Override
    public void digest(byte[] message, int from, int length, byte[] digest) {
        digester.update(message, from, length);
        try {
            digester.digest(digest, 0, bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the digest fits its buffer", e);
        }
    }
}
