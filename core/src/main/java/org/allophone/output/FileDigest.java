package org.allophone.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The length and SHA-256 of a file.
 *
 * @param bytes its length
 * @param sha256 its digest, 64 hexadecimal digits
 */
public record FileDigest(long bytes, String sha256) {

    /** Reads a file to its end and computes its length and digest. */
    public static FileDigest of(Path file) throws IOException {
        MessageDigest digest = newSha256();
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                bytes += count;
            }
        }
        return of(bytes, digest);
    }

    /** Computes the length and digest of the content of a file. */
    public static FileDigest of(byte[] content) {
        MessageDigest digest = newSha256();
        digest.update(content);
        return of(content.length, digest);
    }

    /** Whether a file has this length and digest. */
    public boolean isOf(Path file) throws IOException {
        return Files.size(file) == bytes && of(file).equals(this);
    }

    static FileDigest of(long bytes, MessageDigest digest) {
        return new FileDigest(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
