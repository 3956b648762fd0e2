package org.allophone.rag.trec;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads a number from bytes, correctly rounded. Short ones take no text; others are left to the JDK. */
final class Decimals {
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,5})?");

    /** So many digits, and a power of ten up to 22, are exact in a double, and so their quotient is correctly rounded. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = powers();

    private Decimals() {}

    /** The number; NaN if the bytes are not a finite number in decimal digits. */
    static double parse(byte[] bytes, int from, int to) {
        long digits = 0;
        int count = 0;
        int decimals = -1;
        int i = from;
        boolean negative = i < to && bytes[i] == '-';
        if (negative) {
            i++;
        }
        for (; i < to; i++) {
            byte octet = bytes[i];
            if (octet >= '0' && octet <= '9') {
                digits = 10 * digits + octet - '0';
                count++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (octet == '.' && decimals < 0) {
                decimals = 0;
            } else {
                return parseLong(bytes, from, to);
            }
            if (count > EXACT_DIGITS) {
                return parseLong(bytes, from, to);
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        double value = decimals > 0 ? digits / POWERS[decimals] : digits;
        return negative ? -value : value;
    }

    private static double parseLong(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        if (!NUMBER.matcher(text).matches()) {
            return Double.NaN;
        }
        double value = Double.parseDouble(text);
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private static double[] powers() {
        double[] powers = new double[EXACT_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }
}
