package org.allophone.audit.reversal.candidate;

import java.util.Arrays;
import java.util.List;

/** The numbers of one length that start with given digits, numbered from 0. Blocks start at a whole hundred and hold whole hundreds. */
final class NumberBlocks {
    private static final int LEAST_FREE_DIGITS = 2;

    private final long[] firsts;
    /** How many numbers are in the blocks before each. */
    private final long[] before;

    private final long size;

    /** @param prefixes at least two digits shorter than a number */
    NumberBlocks(int digits, List<String> prefixes) {
        this.firsts = new long[prefixes.size()];
        this.before = new long[prefixes.size()];
        long count = 0;
        for (int i = 0; i < firsts.length; i++) {
            String prefix = prefixes.get(i);
            int free = digits - prefix.length();
            if (free < LEAST_FREE_DIGITS) {
                throw new IllegalArgumentException("the prefix " + prefix + " leaves " + free + " digits of " + digits);
            }
            long block = Long.parseLong("1" + "0".repeat(free));
            firsts[i] = Long.parseLong(prefix) * block;
            before[i] = count;
            count += block;
        }
        this.size = count;
    }

    long size() {
        return size;
    }

    long number(long index) {
        int found = Arrays.binarySearch(before, index);
        int block = found >= 0 ? found : -found - 2;
        return firsts[block] + index - before[block];
    }
}
