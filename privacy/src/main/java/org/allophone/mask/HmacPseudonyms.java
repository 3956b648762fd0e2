package org.allophone.mask;

import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.function.Consumer;
import javax.crypto.Mac;
import org.allophone.pii.PiiKind;
import org.allophone.table.CellBytes;
import org.allophone.table.CellWriter;

/** HMAC-SHA-256 under one key, as 64 hexadecimal digits: the shape of the notebook's hashes. */
final class HmacPseudonyms implements Pseudonyms {
    private final ThreadLocal<Worker> workers;

    private HmacPseudonyms(byte[] key) {
        this.workers = ThreadLocal.withInitial(() -> new Worker(Hkdf.hmac(key)));
    }

    /** The pseudonyms of one kind of datum in one data set: a key of their own, so nothing can be joined across either. */
    static HmacPseudonyms of(Secret secret, String dataset, PiiKind kind) {
        return new HmacPseudonyms(
                secret.derive("pseudonym", dataset, kind.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void write(Consumer<CellWriter> clear, CellWriter out) {
        workers.get().write(clear, out);
    }

    /** What one thread needs: a Mac remembers what it was given, so it cannot be shared. */
    private static final class Worker {
        private final CellBytes datum = new CellBytes();
        private final Mac mac;
        private final byte[] digest;
        private final byte[] hex;

        Worker(Mac mac) {
            this.mac = mac;
            this.digest = new byte[mac.getMacLength()];
            this.hex = new byte[2 * digest.length];
        }

        void write(Consumer<CellWriter> clear, CellWriter out) {
            datum.clear();
            clear.accept(datum);
            if (datum.isAbsent()) {
                out.absent();
                return;
            }
            mac.update(datum.array(), 0, datum.length());
            try {
                mac.doFinal(digest, 0);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("the digest fits its buffer", e);
            }
            Hex.encode(digest, hex);
            out.token(hex, hex.length);
        }
    }
}
