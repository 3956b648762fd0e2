package org.allophone.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** A growing buffer of bytes that knows how numbers and timestamps are written. */
final class ByteBuilder {
    private static final long MICROS_PER_DAY = 86_400_000_000L;
    private static final int LONGEST_DECIMAL = 20;
    private static final int LONGEST_TIMESTAMP = 32;

    private byte[] bytes = new byte[64];
    private int length;

    /** The day written last and its text: timestamps of a file mostly share theirs with a neighbour. */
    private long cachedDay = Long.MIN_VALUE;

    private byte[] cachedDayText = new byte[0];

    void add(byte octet) {
        reserve(1);
        bytes[length++] = octet;
    }

    void add(byte[] octets, int count) {
        reserve(count);
        System.arraycopy(octets, 0, bytes, length, count);
        length += count;
    }

    /** Adds a text if each of its characters is ASCII and means nothing in CSV; otherwise adds nothing and says so. */
    boolean addPlainAscii(String text) {
        int count = text.length();
        reserve(count);
        byte[] target = bytes;
        int at = length;
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c >= 128 || c == ',' || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
            target[at + i] = (byte) c;
        }
        length = at + count;
        return true;
    }

    void addDecimal(long value) {
        reserve(LONGEST_DECIMAL);
        if (value < 0) {
            bytes[length++] = '-';
        }
        // Digits are taken from the negative side, where Long.MIN_VALUE fits too.
        long rest = value < 0 ? value : -value;
        int digits = 1;
        for (long left = rest / 10; left != 0; left /= 10) {
            digits++;
        }
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' - rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    /** Python's {@code isoformat()}: seconds always, microseconds only where there are any. */
    void addIsoTimestamp(long localMicros) {
        reserve(LONGEST_TIMESTAMP);
        long day = Math.floorDiv(localMicros, MICROS_PER_DAY);
        if (day != cachedDay) {
            cachedDay = day;
            cachedDayText = LocalDate.ofEpochDay(day).toString().getBytes(StandardCharsets.US_ASCII);
        }
        add(cachedDayText, cachedDayText.length);
        long micros = localMicros - day * MICROS_PER_DAY;
        int second = (int) (micros / 1_000_000);
        int fraction = (int) (micros % 1_000_000);
        bytes[length++] = 'T';
        addPadded(second / 3600, 2);
        bytes[length++] = ':';
        addPadded(second / 60 % 60, 2);
        bytes[length++] = ':';
        addPadded(second % 60, 2);
        if (fraction != 0) {
            bytes[length++] = '.';
            addPadded(fraction, 6);
        }
    }

    private void addPadded(int value, int digits) {
        int rest = value;
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    void drainTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    /** The bytes so far, which are ASCII or UTF-8. */
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
