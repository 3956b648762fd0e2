package org.allophone.centre.demand;

import java.util.Arrays;

/**
 * The cohorts of one site-day. A cohort is a run of cases of one topic that call on the same day for the same time. There are
 * hundreds in a day, most of one case, and all site-days are held at once; so they are written one after the other as numbers of
 * 7 bits to the byte, about five bytes for a cohort.
 */
final class CohortLog {
    private byte[] bytes = new byte[32];
    private int size;
    private long lastCase;

    /**
     * Adds a cohort: cases {@code firstCase} to {@code firstCase + count - 1}.
     *
     * @param returning how many of them, the first ones, will come back on a later day
     * @param contact 1 for their first call, 2 for the second…
     * @param first whether none of their earlier calls, if any, are in the data set
     */
    void add(long firstCase, int count, int returning, int topic, int contact, boolean first) {
        write((long) topic << 5 | (long) contact << 1 | (first ? 1 : 0));
        long step = firstCase - lastCase;
        write((step << 1) ^ (step >> 63)); // small steps back are small numbers too
        // Most are of one case.
        if (count == 1) {
            write(returning);
        } else {
            write(count);
            write(returning);
        }
        lastCase = firstCase;
    }

    /** The same, without room for more. */
    CohortLog trimmed() {
        bytes = Arrays.copyOf(bytes, size);
        return this;
    }

    Reader read() {
        return new Reader();
    }

    /** Whether a case is in one of the cohorts. */
    boolean include(long caseNumber) {
        Reader cohort = read();
        while (cohort.next()) {
            if (cohort.firstCase() <= caseNumber && caseNumber < cohort.firstCase() + cohort.count()) {
                return true;
            }
        }
        return false;
    }

    private void write(long number) {
        if (size + 10 > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        long left = number;
        while (left >>> 7 != 0) {
            bytes[size++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[size++] = (byte) left;
    }

    /** Goes through the cohorts in the order they were added. */
    final class Reader {
        private int at;
        private long firstCase;
        private int count;
        private int returning;
        private int kind;

        /** Goes to the next cohort; false if there is none. */
        boolean next() {
            if (at == size) {
                return false;
            }
            kind = (int) number();
            long step = number();
            firstCase += (step >>> 1) ^ -(step & 1);
            count = (int) number();
            if (count < 2) {
                returning = count;
                count = 1;
            } else {
                returning = (int) number();
            }
            return true;
        }

        long firstCase() {
            return firstCase;
        }

        int count() {
            return count;
        }

        int returning() {
            return returning;
        }

        int topic() {
            return kind >>> 5;
        }

        int contact() {
            return kind >>> 1 & 15;
        }

        boolean isFirst() {
            return (kind & 1) != 0;
        }

        private long number() {
            long number = 0;
            for (int shift = 0; ; shift += 7) {
                byte part = bytes[at++];
                number |= (part & 0x7fL) << shift;
                if (part >= 0) {
                    return number;
                }
            }
        }
    }
}
