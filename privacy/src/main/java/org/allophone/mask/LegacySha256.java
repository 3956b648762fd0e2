package org.allophone.mask;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The notebook's {@code sha256(salt + number)}. It serves only for comparison and protects nothing. */
final class LegacySha256 implements Digester {
    /**
     * The length of the E.164 prefix that replaces the 0 of a national number. All our country codes have two digits.
     */
    private static final int COUNTRY_CODE = "+32".length();

    /** E.164 has at most 15 digits, country code included. */
    private static final int MOST_DIGITS = 15;

    /** The salt, 0, and space for the digits that follow. One array is faster to hash than several. */
    private final byte[] message;

    /** The length of the constant start of the message: the salt and the 0. */
    private final int prefix;

    private final MessageDigest sha256;

    LegacySha256(String salt) {
        byte[] saltBytes = salt.getBytes(StandardCharsets.UTF_8);
        this.prefix = saltBytes.length + 1;
        this.message = Arrays.copyOf(saltBytes, prefix + MOST_DIGITS);
        message[saltBytes.length] = '0';
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Hashes the national form of the number, as the notebook does: {@code 042735186} for {@code +3242735186}. */
    @Override
    public void digest(byte[] datum, int start, int length, byte[] digest) {
        int digits = length - COUNTRY_CODE;
        System.arraycopy(datum, start + COUNTRY_CODE, message, prefix, digits);
        sha256.update(message, 0, prefix + digits);
        try {
            sha256.digest(digest, 0, digest.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the digest fits its buffer", e);
        }
    }
}
