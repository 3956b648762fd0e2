package org.allophone.quality.calls.log;

import java.util.Arrays;

/** The columns of call records in the order of their files. */
final class CallRows {
    /** Offsets are kept as quarters of an hour, this one for UTC itself, so that none is negative. */
    static final int UTC = 56;

    final Blocks.Ints start = new Blocks.Ints();
    final Blocks.Bytes quartersAheadOfUtc = new Blocks.Bytes();
    final Blocks.Ints caller = new Blocks.Ints();
    final Blocks.Chars agent = new Blocks.Chars();
    final Blocks.Chars topic = new Blocks.Chars();
    final Blocks.Bytes segment = new Blocks.Bytes();
    final Blocks.Chars queue = new Blocks.Chars();
    final Blocks.Chars ivr = new Blocks.Chars();
    final Blocks.Chars wait = new Blocks.Chars();
    final Blocks.Chars talk = new Blocks.Chars();
    final Blocks.Chars hold = new Blocks.Chars();
    final Blocks.Chars wrapUp = new Blocks.Chars();
    final Blocks.Chars duration = new Blocks.Chars();
    final Blocks.Bytes abandoned = new Blocks.Bytes();
    final Blocks.Bytes transfers = new Blocks.Bytes();
    final Blocks.Bytes resolved = new Blocks.Bytes();
    final Blocks.Bytes contact = new Blocks.Bytes();
    final Blocks.Bytes satisfaction = new Blocks.Bytes();

    final HashedNames callers = new HashedNames();
    final Names agents = new Names();
    final Names topics = new Names();
    final Names segments = new Names();
    final Names queues = new Names();
    String language = "";
    private int size;

    int size() {
        return size;
    }

    /** The row that the next call takes. */
    int next() {
        return size++;
    }

    int instant(int row) {
        int quarters = quartersAheadOfUtc.get(row);
        return start.get(row) - (quarters == Blocks.MISSING ? 0 : 900 * (quarters - UTC));
    }

    /** The rows in the order of time; empty if they are in it already. */
    int[] inOrderOfTime() {
        boolean sorted = true;
        for (int row = 1; row < size() && sorted; row++) {
            sorted = instant(row) >= instant(row - 1);
        }
        if (sorted) {
            return new int[0];
        }
        long[] keys = new long[size()];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = (long) instant(row) << 32 | row;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }
}
