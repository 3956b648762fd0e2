package org.allophone.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Writes numbers as decimal digits into arrays, eight digits at a time: Long.toString makes a text and divides once per digit or
 * two. Most numbers are small. Up to eight bytes behind the digits are overwritten.
 */
final class Decimals {
    /** The longest number, with its sign. */
    static final int MOST_DIGITS = 20;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int EIGHT_DIGITS = 100_000_000;
    private static final long ZEROS = 0x3030303030303030L;

    /** The digits of 0 to 999. The first digit is in the lowest byte; the number of digits is in the highest byte. */
    private static final int[] SMALL = new int[1000];

    static {
        for (int number = 0; number < SMALL.length; number++) {
            String digits = Integer.toString(number);
            SMALL[number] = digits.length() << 24;
            for (int i = 0; i < digits.length(); i++) {
                SMALL[number] |= digits.charAt(i) << (8 * i);
            }
        }
    }

    private Decimals() {}

    /** Writes a number; returns where it ends. */
    static int put(byte[] bytes, int at, long value) {
        if (value >= 0 && value < SMALL.length) {
            int digits = SMALL[(int) value];
            FOUR.set(bytes, at, digits);
            return at + (digits >>> 24);
        }
        if (value >= 0) {
            return put(bytes, at, value, 1);
        }
        bytes[at] = '-';
        if (value == Long.MIN_VALUE) {
            // Its opposite is larger than Long.MAX_VALUE.
            return put(bytes, put(bytes, at + 1, 92_233_720_368L, 1), 54_775_808L, 8);
        }
        return put(bytes, at + 1, -value, 1);
    }

    /** Writes a number of 0 or more, with leading zeros up to {@code leastDigits} digits; returns where it ends. */
    static int put(byte[] bytes, int at, long value, int leastDigits) {
        if (value < EIGHT_DIGITS && leastDigits <= 8) {
            long digits = eight((int) value);
            int leadingZeros = Math.min(Long.numberOfTrailingZeros(digits | (1L << 63)) >>> 3, 8 - leastDigits);
            EIGHT.set(bytes, at, (digits | ZEROS) >>> (8 * leadingZeros));
            return at + 8 - leadingZeros;
        }
        long head = value / EIGHT_DIGITS;
        int next = put(bytes, at, head, Math.max(1, leastDigits - 8));
        EIGHT.set(bytes, next, eight((int) (value - head * EIGHT_DIGITS)) | ZEROS);
        return next + 8;
    }

    /** Writes {@code 09:05:30}, the time of a second of a day; returns where it ends. */
    static int putTime(byte[] bytes, int at, int secondOfDay) {
        int minuteOfDay = secondOfDay / 60;
        int hour = minuteOfDay / 60;
        long numbers =
                hour | ((long) (minuteOfDay - 60 * hour) << 24) | ((long) (secondOfDay - 60 * minuteOfDay) << 48);
        // 103 / 1024 is about a tenth; for numbers below 100 the whole quotient is exact.
        long tens = ((numbers * 103) >>> 10) & 0x000f00000f00000fL;
        long digits = tens | ((numbers - 10 * tens) << 8);
        EIGHT.set(bytes, at, digits | 0x30303a30303a3030L);
        return at + 8;
    }

    /** The eight digits of a number below 10⁸ as numbers from 0 to 9, the first digit in the lowest byte. */
    private static long eight(int value) {
        long high = value / 10_000;
        // Splits the number in one word: into two numbers of four digits,
        // then four of two digits, then eight of one digit.
        long fours = high | ((value - 10_000 * high) << 32);
        long hundreds = ((fours * 10_486) >>> 20) & 0x0000007f0000007fL;
        long pairs = hundreds | ((fours - 100 * hundreds) << 16);
        long tens = ((pairs * 103) >>> 10) & 0x000f000f000f000fL;
        return tens | ((pairs - 10 * tens) << 8);
    }
}
