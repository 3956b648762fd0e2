package org.allophone.centre.demand;

import java.util.Arrays;
import org.allophone.centre.demand.event.EventNumber;

/**
 * The cohorts of one site-day. A cohort is a run of cases of one topic. They were opened on the same day, and all make their nth
 * contact on this day, with the same n. A day has hundreds of cohorts, most of them of one case, and many days are held in memory
 * at once. So cohorts are written one after the other, as numbers with 7 bits in each byte: about seven bytes for a cohort.
 */
final class CohortLog {
    private byte[] bytes = new byte[32];
    private int size;
    private long lastCase;

    /**
     * Adds a cohort: cases {@code firstCase} to {@code firstCase + count - 1}.
     *
     * @param returning how many of these cases have a contact on a later day; they are the first ones
     * @param contact 1 for the cases' first contact, 2 for the second…
     * @param first whether it is the cases' first call in the centre's life
     * @param openedPlace the day of the cases' first contact, counted from the first warm-up day on
     * @param event the number of the event that caused the cases
     */
    void add(
            long firstCase,
            int count,
            int returning,
            int topic,
            int contact,
            boolean first,
            int openedPlace,
            long event) {
        write((long) topic << 6 | (long) contact << 2 | (event == EventNumber.NONE ? 0 : 2) | (first ? 1 : 0));
        if (event != EventNumber.NONE) {
            write(event);
        }
        long step = firstCase - lastCase;
        write((step << 1) ^ (step >> 63)); // a small step back gives a small number too
        write(openedPlace);
        // Most cohorts have one case.
        if (count == 1) {
            write(returning);
        } else {
            write(count);
            write(returning);
        }
        lastCase = firstCase;
    }

    Reader read() {
        return new Reader();
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
        private int openedPlace;
        private int count;
        private int returning;
        private int kind;
        private long event;

        /** Goes to the next cohort; false if there is none. */
        boolean next() {
            if (at == size) {
                return false;
            }
            kind = (int) number();
            event = (kind & 2) == 0 ? EventNumber.NONE : number();
            long step = number();
            firstCase += (step >>> 1) ^ -(step & 1);
            openedPlace = (int) number();
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

        int openedPlace() {
            return openedPlace;
        }

        int count() {
            return count;
        }

        int returning() {
            return returning;
        }

        int topic() {
            return kind >>> 6;
        }

        int contact() {
            return kind >>> 2 & 15;
        }

        boolean isFirst() {
            return (kind & 1) != 0;
        }

        /** The number of the event that caused the cases. */
        long event() {
            return event;
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
