package org.allophone.quality;

/**
 * A number of 64 bits in place of a word, so that millions of words are compared without an object for each. Among a million different
 * words, two have the same number with a probability of 3 in 100 million.
 */
final class WordHash {
    /** FNV-1a (Fowler, Noll and Vo), over UTF-16 units. */
    static final long NOTHING = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private WordHash() {}

    /** The number of a word in lower case. */
    static long of(String word) {
        long hash = NOTHING;
        for (int i = 0; i < word.length(); i++) {
            hash = with(hash, word.charAt(i));
        }
        return hash;
    }

    /** The number of a word that goes on with a character. */
    static long with(long hash, char character) {
        return (hash ^ character) * PRIME;
    }

    /** The number of a sequence of words that goes on with a word. */
    static long followedBy(long hash, long word) {
        return mixed(hash * 31 + word);
    }

    /** Spreads a number over all 64 bits: the finish of SplitMix64 (Steele, Lea and Flood, 2014). */
    static long mixed(long number) {
        long z = number;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
