package org.allophone.mask;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.allophone.table.CellBytes;
import org.allophone.table.CellWriter;

/** The notebook's {@code sha256(salt + number)}: kept to compare with, never to protect. */
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
        /** What stands in E.164 where a number dialled at home has a 0; country codes of two digits, which ours all are. */
        private static final int COUNTRY_CODE = "+32".length();

        /** E.164 has at most 15 digits, country code included. */
        private static final int MOST_DIGITS = 15;

        private final CellBytes datum = new CellBytes();
        /** Salt, 0, and room for the digits that follow: handed over at once, which shows at millions a second. */
        private final byte[] message;

        /** How much of the message stays the same: the salt and the 0. */
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

        /** {@code +3242735186} is hashed as the notebook has it: {@code 042735186}. */
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
