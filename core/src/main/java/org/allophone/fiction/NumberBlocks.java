package org.allophone.fiction;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** Blocks of consecutive telephone numbers, one after the other. Their numbers are indexed from 0. */
public final class NumberBlocks {
    private static final NumberBlocks NONE = new NumberBlocks(new long[0], new long[0], 0);

    /** The first number of each block. */
    private final long[] firsts;
    /** The index of the first number of each block. */
    private final long[] starts;

    private final long size;

    private NumberBlocks(long[] firsts, long[] starts, long size) {
        this.firsts = firsts;
        this.starts = starts;
        this.size = size;
    }

    /**
     * Blocks of the same size.
     *
     * @param firstNumbers the first number of each block: the digits of its E.164 form, country code first
     */
    static NumberBlocks of(int blockSize, long... firstNumbers) {
        return NONE.and(blockSize, firstNumbers);
    }

    /**
     * All numbers that begin with given digits, a block for each.
     *
     * @param digits how many digits a number has, those of its country code included
     * @param prefixes what numbers begin with: shorter than a number
     */
    public static NumberBlocks withPrefixes(int digits, List<String> prefixes) {
        long[] firsts = new long[prefixes.size()];
        long[] starts = new long[prefixes.size()];
        long size = 0;
        for (int block = 0; block < firsts.length; block++) {
            String prefix = prefixes.get(block);
            int free = digits - prefix.length();
            if (free < 1) {
                throw new IllegalArgumentException("the prefix " + prefix + " leaves " + free + " digits of " + digits);
            }
            long numbers = Long.parseLong("1" + "0".repeat(free));
            firsts[block] = Long.parseLong(prefix) * numbers;
            starts[block] = size;
            size += numbers;
        }
        return new NumberBlocks(firsts, starts, size);
    }

    /** These blocks, and further ones of another size. */
    NumberBlocks and(int blockSize, long... firstNumbers) {
        return new NumberBlocks(
                LongStream.concat(LongStream.of(firsts), LongStream.of(firstNumbers))
                        .toArray(),
                LongStream.concat(
                                LongStream.of(starts),
                                LongStream.range(0, firstNumbers.length).map(block -> size + block * blockSize))
                        .toArray(),
                size + (long) firstNumbers.length * blockSize);
    }

    /** How many numbers there are. */
    public long size() {
        return size;
    }

    /** The number at an index: the digits of its E.164 form. */
    public long number(long index) {
        int found = Arrays.binarySearch(starts, index);
        // Between two starts, the result is -1 minus the place of the later one.
        int block = found >= 0 ? found : -found - 2;
        return firsts[block] + index - starts[block];
    }

    /** The index of a number; empty if it is in no block. */
    OptionalLong indexOf(long number) {
        for (int block = 0; block < firsts.length; block++) {
            long end = block + 1 < starts.length ? starts[block + 1] : size;
            if (number >= firsts[block] && number < firsts[block] + end - starts[block]) {
                return OptionalLong.of(starts[block] + number - firsts[block]);
            }
        }
        return OptionalLong.empty();
    }
}
