package org.allophone.quality.calls.log;

/**
 * Numbers names from 0 on, by a hash of 64 bits and without keeping the names: of two million callers, two are taken for one with a
 * probability of one in ten million.
 */
final class HashedNames {
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final int FIRST_CAPACITY = 1 << 10;

    private long[] hashes = new long[FIRST_CAPACITY];
    private int[] numbers = new int[FIRST_CAPACITY];
    private int size;

    int size() {
        return size;
    }

    int numberOf(String name) {
        if (2 * size >= hashes.length) {
            grow();
        }
        long hash = hash(name);
        int place = place(hash, hashes);
        if (hashes[place] == 0) {
            hashes[place] = hash;
            numbers[place] = size++;
        }
        return numbers[place];
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new long[2 * oldHashes.length];
        numbers = new int[2 * oldHashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int place = place(oldHashes[i], hashes);
                hashes[place] = oldHashes[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }

    private static int place(long hash, long[] table) {
        int mask = table.length - 1;
        int place = (int) (hash & mask);
        while (table[place] != 0 && table[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** FNV-1a over the UTF-16 units, with the finalizer of SplitMix64; never 0, which is a free place. */
    private static long hash(String name) {
        long hash = FNV_BASIS;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
