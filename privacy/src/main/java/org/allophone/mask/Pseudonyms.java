package org.allophone.mask;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.allophone.table.CellTexts;
import org.allophone.table.Column;
import org.allophone.table.ColumnVector;
import org.allophone.table.TokenVector;

/**
 * The pseudonyms of one kind of datum in one data set: digests as 64 hexadecimal digits, like the notebook's hashes. The digest of a
 * datum that has an index is remembered, because the same people call again. Any thread may use this class.
 */
final class Pseudonyms implements Supplier<Column.Replacement> {
    private static final int DIGEST_BYTES = 32;
    private static final int WORDS = RememberedDigests.WORDS;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final Supplier<Digester> digesters;
    private final RememberedDigests remembered = new RememberedDigests();

    /** @param digesters gives each thread a digester of its own */
    Pseudonyms(Supplier<Digester> digesters) {
        this.digesters = digesters;
    }

    /** The pseudonym of one datum. */
    String of(String datum) {
        byte[] utf8 = datum.getBytes(StandardCharsets.UTF_8);
        byte[] digest = new byte[DIGEST_BYTES];
        digesters.get().digest(utf8, 0, utf8.length, digest);
        byte[] digits = new byte[2 * DIGEST_BYTES];
        for (int word = 0; word < WORDS; word++) {
            Hex.put((long) LONGS.get(digest, 8 * word), digits, 16 * word);
        }
        return new String(digits, StandardCharsets.US_ASCII);
    }

    /** The replacement of a column's data by pseudonyms, for one thread. */
    @Override
    public Column.Replacement get() {
        return new Worker();
    }

    private final class Worker implements Column.Replacement {
        private final Digester digester = digesters.get();
        private final byte[] digest = new byte[DIGEST_BYTES];
        private final TokenVector pseudonyms = new TokenVector(2 * DIGEST_BYTES);
        private long[] words = {};
        private int[] others = {};
        private final CellTexts clear = new CellTexts();

        @Override
        public ColumnVector of(int[] indices, int rows, Column.Values data) {
            if (others.length < rows) {
                words = new long[WORDS * rows];
                others = new int[rows];
            }
            // Remembered digests are read first, in one loop, so that the processor waits for many memory reads at
            // the same time.
            int count = 0;
            for (int row = 0; row < rows; row++) {
                if (!remembered.get(indices[row], words, WORDS * row)) {
                    others[count++] = row;
                }
            }
            pseudonyms.setPresent();
            if (count > 0) {
                digestOthers(data.of(others, count), count, indices);
            }
            for (int word = 0; word < WORDS * rows; word++) {
                Hex.put(words[word], pseudonyms.bytes(), 16 * word);
            }
            return pseudonyms;
        }

        private void digestOthers(ColumnVector data, int count, int[] indices) {
            clear.take(data, count);
            for (int i = 0; i < count; i++) {
                int row = others[i];
                if (data.isAbsent(i)) {
                    pseudonyms.setAbsent(row);
                } else {
                    digester.digest(clear.bytes(), clear.start(i), clear.length(i), digest);
                    for (int word = 0; word < WORDS; word++) {
                        words[WORDS * row + word] = (long) LONGS.get(digest, 8 * word);
                    }
                    remembered.put(indices[row], words, WORDS * row);
                }
            }
        }
    }
}
