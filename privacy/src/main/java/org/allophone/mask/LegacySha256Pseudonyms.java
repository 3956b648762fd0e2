package org.allophone.mask;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.allophone.table.CellBytes;
import org.allophone.table.CellWriter;

/** The notebook's {@code sha256(salt + number)}. It serves only for comparison and protects nothing. */
final class LegacySha256Pseudonyms implements Pseudonyms {
    private final ThreadLocal<Worker> workers;

    LegacySha256Pseudonyms(String salt) {
        byte[] saltBytes = salt.getBytes(StandardCharsets.UTF_8);
        this.workers = ThreadLocal.withInitial(() -> new Worker(saltBytes));
    }

    @Override
    public void write(Consumer<CellWriter> clear, CellWriter out) {
        workers.get().write(clear, out);
    }

    private static final class Worker {
        /**
         * The length of the E.164 prefix that replaces the 0 of a national number. All our country codes have two
         * digits.
         */
        private static final int COUNTRY_CODE = "+32".length();

        /** E.164 has at most 15 digits, country code included. */
        private static final int MOST_DIGITS = 15;

        private final CellBytes datum = new CellBytes();
        /** The salt, 0, and space for the digits that follow. One array is faster to hash than several. */
        private final byte[] message;

        /** The length of the constant start of the message: the salt and the 0. */
        private final int prefix;

        private final MessageDigest sha256;
        private final byte[] digest;
        private final byte[] hex;

        Worker(byte[] salt) {
            this.prefix = salt.length + 1;
            this.message = Arrays.copyOf(salt, prefix + MOST_DIGITS);
            message[salt.length] = '0';
            try {
                this.sha256 = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
            this.digest = new byte[sha256.getDigestLength()];
            this.hex = new byte[2 * digest.length];
        }

        /** Hashes the national form of the number, as the notebook does: {@code 042735186} for {@code +3242735186}. */
        void write(Consumer<CellWriter> clear, CellWriter out) {
            datum.clear();
            clear.accept(datum);
            if (datum.isAbsent()) {
                out.absent();
                return;
            }
            int digits = datum.length() - COUNTRY_CODE;
            System.arraycopy(datum.array(), COUNTRY_CODE, message, prefix, digits);
            sha256.update(message, 0, prefix + digits);
            try {
                sha256.digest(digest, 0, digest.length);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("the digest fits its buffer", e);
            }
            Hex.encode(digest, hex);
            out.token(hex, hex.length);
        }
    }
}
