package org.allophone.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A growing buffer of bytes that knows how texts, numbers and timestamps are written. */
final class ByteBuilder {
    private static final long MICROS_PER_DAY = 86_400_000_000L;
    private static final int LONGEST_TIMESTAMP = 32;

    /** A power of two, and more than the days of a month: a file mostly stays within one. */
    private static final int CACHED_DAYS = 64;

    /** 00 to 99, so that two digits cost one division. */
    private static final byte[] DIGIT_PAIRS = new byte[200];

    static {
        for (int i = 0; i < 100; i++) {
            DIGIT_PAIRS[2 * i] = (byte) ('0' + i / 10);
            DIGIT_PAIRS[2 * i + 1] = (byte) ('0' + i % 10);
        }
    }

    private byte[] bytes = new byte[64];
    private int length;

    /** The days written lately and their texts, each in the place its number's last bits give it. */
    private final long[] cachedDays = new long[CACHED_DAYS];

    private final byte[] @Nullable [] cachedDayTexts = new byte[CACHED_DAYS][];

    void add(byte octet) {
        reserve(1);
        bytes[length++] = octet;
    }

    void add(byte[] octets, int count) {
        reserve(count);
        System.arraycopy(octets, 0, bytes, length, count);
        length += count;
    }

    /** Adds a text in UTF-8. */
    void addUtf8(String text) {
        if (!addAscii(text)) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            add(utf8, utf8.length);
        }
    }

    /** Adds a text if it is ASCII; otherwise adds nothing and says so. */
    private boolean addAscii(String text) {
        int count = text.length();
        reserve(count);
        byte[] target = bytes;
        int at = length;
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                return false;
            }
            target[at + i] = (byte) c;
        }
        length = at + count;
        return true;
    }

    void addDecimal(long value) {
        if (value >= 0 && value < 10) {
            add((byte) ('0' + value));
        } else if (value >= 0) {
            addPadded(value, 1);
        } else if (value == Long.MIN_VALUE) {
            addUtf8(Long.toString(value));
        } else {
            add((byte) '-');
            addPadded(-value, 1);
        }
    }

    /** Adds a number of 0 or more, with zeros before it where it has fewer digits than {@code leastDigits}. */
    void addPadded(long value, int leastDigits) {
        int digits = 1;
        for (long power = 10; digits < 19 && value >= power; power *= 10) {
            digits++;
        }
        int count = Math.max(digits, leastDigits);
        reserve(count);
        int start = length;
        length += count;
        int at = length;
        long rest = value;
        while (rest > Integer.MAX_VALUE) {
            long quotient = rest / 100;
            at = putPair(at, (int) (rest - 100 * quotient));
            rest = quotient;
        }
        int small = (int) rest;
        while (small >= 100) {
            int quotient = small / 100;
            at = putPair(at, small - 100 * quotient);
            small = quotient;
        }
        if (small >= 10) {
            at = putPair(at, small);
        } else {
            bytes[--at] = (byte) ('0' + small);
        }
        while (at > start) {
            bytes[--at] = '0';
        }
    }

    private int putPair(int end, int pair) {
        bytes[end - 2] = DIGIT_PAIRS[2 * pair];
        bytes[end - 1] = DIGIT_PAIRS[2 * pair + 1];
        return end - 2;
    }

    /** Python's {@code isoformat()}: seconds always, microseconds only where there are any. */
    void addIsoTimestamp(long localMicros) {
        reserve(LONGEST_TIMESTAMP);
        long day = Math.floorDiv(localMicros, MICROS_PER_DAY);
        byte[] dayText = textOf(day);
        System.arraycopy(dayText, 0, bytes, length, dayText.length);
        length += dayText.length;
        long micros = localMicros - day * MICROS_PER_DAY;
        int second = (int) (micros / 1_000_000);
        int fraction = (int) (micros - second * 1_000_000L);
        int minute = second / 60;
        int hour = minute / 60;
        addTwoDigits('T', hour);
        addTwoDigits(':', minute - 60 * hour);
        addTwoDigits(':', second - 60 * minute);
        if (fraction != 0) {
            add((byte) '.');
            addPadded(fraction, 6);
        }
    }

    private byte[] textOf(long day) {
        int place = (int) day & (CACHED_DAYS - 1);
        byte[] text = cachedDayTexts[place];
        if (text == null || cachedDays[place] != day) {
            text = LocalDate.ofEpochDay(day).toString().getBytes(StandardCharsets.US_ASCII);
            cachedDays[place] = day;
            cachedDayTexts[place] = text;
        }
        return text;
    }

    private void addTwoDigits(char before, int value) {
        bytes[length] = (byte) before;
        length += 3;
        putPair(length, value);
    }

    void clear() {
        length = 0;
    }

    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    void drainTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    /** The bytes so far, which are UTF-8. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
