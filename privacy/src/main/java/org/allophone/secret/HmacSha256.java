package org.allophone.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * HMAC-SHA-256 (RFC 2104) under one key, fast for very many short data. The two blocks that hold only the key are
 * hashed once, and their states are cloned for each datum, which halves the work of {@link javax.crypto.Mac}. An
 * instance is for one thread.
 */
public final class HmacSha256 {
    /** The length of a digest. */
    public static final int DIGEST_BYTES = 32;

    private static final int BLOCK_BYTES = 64;

    private final MessageDigest inner;
    private final MessageDigest outer;

    /** @param key the key, at most 64 bytes; derived keys are shorter */
    public HmacSha256(byte[] key) {
        if (key.length > BLOCK_BYTES) {
            throw new IllegalArgumentException("the key has " + key.length + " bytes; a derived one has at most 64");
        }
        this.inner = sha256After(key, (byte) 0x36);
        this.outer = sha256After(key, (byte) 0x5c);
    }

    /** Writes the digest of {@code length} bytes of {@code datum}, from {@code start} on, into {@code digest}. */
    public void digest(byte[] datum, int start, int length, byte[] digest) {
        try {
            MessageDigest ofDatum = (MessageDigest) inner.clone();
            ofDatum.update(datum, start, length);
            ofDatum.digest(digest, 0, DIGEST_BYTES);
            MessageDigest ofDigest = (MessageDigest) outer.clone();
            ofDigest.update(digest, 0, DIGEST_BYTES);
            ofDigest.digest(digest, 0, DIGEST_BYTES);
        } catch (GeneralSecurityException | CloneNotSupportedException e) {
            throw new IllegalStateException("the digest fits its buffer, and the JDK's SHA-256 can be cloned", e);
        }
    }

    /** The digest of a text in UTF-8. */
    public byte[] digest(String datum) {
        byte[] utf8 = datum.getBytes(StandardCharsets.UTF_8);
        byte[] digest = new byte[DIGEST_BYTES];
        digest(utf8, 0, utf8.length, digest);
        return digest;
    }

    private static MessageDigest sha256After(byte[] key, byte padding) {
        byte[] block = Arrays.copyOf(key, BLOCK_BYTES);
        for (int i = 0; i < BLOCK_BYTES; i++) {
            block[i] ^= padding;
        }
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(block);
            return sha256;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
