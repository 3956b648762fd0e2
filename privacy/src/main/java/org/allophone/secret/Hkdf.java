package org.allophone.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869). The JDK has it only from version 25 on. */
final class Hkdf {
    private static final int DIGEST_BYTES = 32;

    private Hkdf() {}

    /**
     * Derives a key of 32 bytes.
     *
     * @param salt the name of the program that the keys belong to
     * @param use the use of the key; each part is preceded by its length, so that ("ab", "c") differs from ("a", "bc")
     */
    static byte[] derive(byte[] secret, String salt, String... use) {
        byte[] key = extract(salt.getBytes(StandardCharsets.UTF_8), secret);
        return expand(key, framed(use), DIGEST_BYTES);
    }

    static byte[] extract(byte[] salt, byte[] secret) {
        // RFC 5869: without a salt, the salt is zeros. HMAC pads a single zero byte with zeros, so one byte is enough.
        return hmac(salt.length == 0 ? new byte[1] : salt).doFinal(secret);
    }

    static byte[] expand(byte[] key, byte[] info, int length) {
        Mac mac = hmac(key);
        ByteBuffer output = ByteBuffer.allocate(length);
        byte[] block = new byte[0];
        for (int counter = 1; output.hasRemaining(); counter++) {
            mac.update(block);
            mac.update(info);
            mac.update((byte) counter);
            block = mac.doFinal();
            output.put(block, 0, Math.min(block.length, output.remaining()));
        }
        return output.array();
    }

    static Mac hmac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static byte[] framed(String... parts) {
        byte[][] encoded = new byte[parts.length][];
        int length = 0;
        for (int i = 0; i < parts.length; i++) {
            encoded[i] = parts[i].getBytes(StandardCharsets.UTF_8);
            length += Integer.BYTES + encoded[i].length;
        }
        ByteBuffer framed = ByteBuffer.allocate(length);
        for (byte[] part : encoded) {
            framed.putInt(part.length).put(part);
        }
        return framed.array();
    }
}
