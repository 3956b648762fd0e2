package org.allophone.mask;

import java.util.Locale;
import java.util.function.Consumer;
import org.allophone.pii.PiiKind;
import org.allophone.table.CellBytes;
import org.allophone.table.CellWriter;

/** Pseudonyms by HMAC-SHA-256 under one key, as 64 hexadecimal digits, like the notebook's hashes. */
final class HmacPseudonyms implements Pseudonyms {
    private final ThreadLocal<Worker> workers;

    private HmacPseudonyms(byte[] key) {
        this.workers = ThreadLocal.withInitial(() -> new Worker(new HmacSha256(key)));
    }

    /**
     * The pseudonyms of one kind of datum in one data set. They have a key of their own, so they cannot be joined with
     * those of another kind or data set.
     */
    static HmacPseudonyms of(Secret secret, String dataset, PiiKind kind) {
        return new HmacPseudonyms(
                secret.derive("pseudonym", dataset, kind.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void write(Consumer<CellWriter> clear, CellWriter out) {
        workers.get().write(clear, out);
    }

    /** The buffers of one thread. */
    private static final class Worker {
        private final CellBytes datum = new CellBytes();
        private final HmacSha256 hmac;
        private final byte[] digest = new byte[HmacSha256.DIGEST_BYTES];
        private final byte[] hex = new byte[2 * HmacSha256.DIGEST_BYTES];

        Worker(HmacSha256 hmac) {
            this.hmac = hmac;
        }

        void write(Consumer<CellWriter> clear, CellWriter out) {
            datum.clear();
            clear.accept(datum);
            if (datum.isAbsent()) {
                out.absent();
                return;
            }
            hmac.digest(datum.array(), datum.length(), digest);
            Hex.encode(digest, hex);
            out.token(hex, hex.length);
        }
    }
}
