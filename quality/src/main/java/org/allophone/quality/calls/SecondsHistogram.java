package org.allophone.quality.calls;

/** Counts whole seconds, up to an hour; longer ones count as an hour. */
final class SecondsHistogram {
    static final int MOST = 3600;

    private final long[] counts = new long[MOST + 1];
    private long sum;

    void add(int seconds) {
        counts[Math.min(MOST, seconds)]++;
        sum++;
    }

    long count(int seconds) {
        return counts[seconds];
    }

    long sum() {
        return sum;
    }

    /** How many are at least this long. */
    long atLeast(int seconds) {
        long count = 0;
        for (int i = seconds; i <= MOST; i++) {
            count += counts[i];
        }
        return count;
    }

    /** The shortest time that at least this share does not exceed; NaN of nothing. */
    double quantile(double share) {
        if (sum == 0) {
            return Double.NaN;
        }
        long below = 0;
        int seconds = -1;
        while (below < share * sum || seconds < 0) {
            seconds++;
            below += counts[seconds];
        }
        return seconds;
    }
}
