package org.allophone.quality;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Counts for each of many 64-bit keys, without an object for each. */
final class LongTable {
    private static final int LEAST_CAPACITY = 64;

    private long[] keys = new long[LEAST_CAPACITY];
    private int[] counts = new int[LEAST_CAPACITY];
    private int size;

    /** The count of a key; 0 if it has none. */
    int get(long key) {
        return counts[slot(key)];
    }

    /** Adds to the count of a key, and returns the new count. The count must not become 0. */
    int add(long key, int more) {
        int slot = slot(key);
        if (counts[slot] == 0) {
            if (3 * (size + 1) > 2 * keys.length) {
                grow();
                slot = slot(key);
            }
            size++;
            keys[slot] = key;
        }
        counts[slot] += more;
        return counts[slot];
    }

    /** The number of keys that have a count. */
    int size() {
        return size;
    }

    /** All keys that have a count, in no particular order. */
    long[] keys() {
        return IntStream.range(0, keys.length)
                .filter(slot -> counts[slot] != 0)
                .mapToLong(slot -> keys[slot])
                .toArray();
    }

    /** The counts of all keys, in no particular order. */
    int[] counts() {
        return Arrays.stream(counts).filter(count -> count != 0).toArray();
    }

    void clear() {
        if (size > 0) {
            Arrays.fill(counts, 0);
            size = 0;
        }
    }

    /** The place of a key, or the free one where it would be. A place is free where the count is 0. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (WordHash.mixed(key) >>> 32) & mask;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
