package org.allophone.quality;

import java.util.Arrays;

/** How often each value occurred: as exact as all values in order, in little memory. A value beyond the limits counts as the limit. */
final class Histogram {
    private final long lowest;
    private final long step;
    private final int most;
    private long[] counts = new long[64];
    private long size;
    private double sum;

    /**
     * @param lowest the lowest value
     * @param highest the highest value
     * @param step values are rounded down to multiples of this, counted from the lowest
     */
    Histogram(long lowest, long highest, long step) {
        this.lowest = lowest;
        this.step = step;
        this.most = Math.toIntExact((highest - lowest) / step);
    }

    /** Of numbers of words. */
    static Histogram ofCounts() {
        return new Histogram(0, 1_000_000, 1);
    }

    void add(long value) {
        int place = (int) Math.max(0, Math.min(most, Math.floorDiv(value - lowest, step)));
        if (place >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(place + 1, Math.min(most + 1, 2 * counts.length)));
        }
        counts[place]++;
        size++;
        sum += value;
    }

    long size() {
        return size;
    }

    /** The mean of the values as they were added; NaN if there are none. */
    double mean() {
        return size == 0 ? Double.NaN : sum / size;
    }

    /** The share of values that are at most this; NaN if there are none. */
    double shareAtMost(long value) {
        long below = 0;
        for (int place = 0; place < counts.length && lowest + place * step <= value; place++) {
            below += counts[place];
        }
        return size == 0 ? Double.NaN : (double) below / size;
    }

    /** A quantile of type 7 (Hyndman and Fan, 1996): between the two values beside it, in proportion. NaN if there are none. */
    double quantile(double share) {
        if (size == 0) {
            return Double.NaN;
        }
        double rank = share * (size - 1);
        long below = (long) Math.floor(rank);
        double lower = valueAt(below);
        double upper = below + 1 < size ? valueAt(below + 1) : lower;
        return lower + (rank - below) * (upper - lower);
    }

    /** The value of a rank from 0 on. */
    private long valueAt(long rank) {
        long passed = 0;
        int place = 0;
        while (passed + counts[place] <= rank) {
            passed += counts[place];
            place++;
        }
        return lowest + place * step;
    }
}
