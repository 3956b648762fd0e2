package org.allophone.mask;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The digests of data that were digested before, by the index of the datum. All threads share it. Each thread writes an entry at most
 * once, always with the same words. It writes the last word last: a thread that sees the last word also sees the other words.
 */
final class RememberedDigests {
    /** The number of longs of a digest. */
    static final int WORDS = 4;

    private static final int CHUNK_BITS = 12;
    private static final int CHUNK = 1 << CHUNK_BITS;

    /** A chunk has 128 KB, so all chunks have at most 32 MB. */
    private static final int MOST_CHUNKS = 1 << 8;

    private static final VarHandle LAST_WORD = MethodHandles.arrayElementVarHandle(long[].class);

    private final AtomicReferenceArray<long @Nullable []> chunks = new AtomicReferenceArray<>(MOST_CHUNKS);

    /**
     * Copies the digest of a datum into {@code words}, from {@code at} on; false if it is not remembered.
     *
     * @param index 0 or more; any other number is not remembered
     */
    boolean get(int index, long[] words, int at) {
        int number = index >> CHUNK_BITS;
        long[] chunk = number >= 0 && number < MOST_CHUNKS ? chunks.getAcquire(number) : null;
        if (chunk == null) {
            return false;
        }
        int from = WORDS * (index & (CHUNK - 1));
        long last = (long) LAST_WORD.getAcquire(chunk, from + 3);
        words[at] = chunk[from];
        words[at + 1] = chunk[from + 1];
        words[at + 2] = chunk[from + 2];
        words[at + 3] = last;
        return last != 0;
    }

    /** Remembers a digest, if there is a place for this index. */
    void put(int index, long[] words, int at) {
        int number = index >> CHUNK_BITS;
        if (number < 0 || number >= MOST_CHUNKS) {
            return;
        }
        long[] chunk = chunk(number);
        int to = WORDS * (index & (CHUNK - 1));
        System.arraycopy(words, at, chunk, to, WORDS - 1);
        LAST_WORD.setRelease(chunk, to + 3, words[at + 3]);
    }

    private long[] chunk(int number) {
        long[] chunk = chunks.getAcquire(number);
        if (chunk == null) {
            long[] made = new long[WORDS * CHUNK];
            chunk = chunks.compareAndExchangeRelease(number, null, made);
            return chunk == null ? made : chunk;
        }
        return chunk;
    }
}
