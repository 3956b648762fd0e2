package org.allophone.mask;

import java.nio.charset.StandardCharsets;

/** Bytes to hexadecimal digits, in place: HexFormat makes a string of each, which shows at millions a second. */
final class Hex {
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private Hex() {}

    static void encode(byte[] bytes, byte[] digits) {
        for (int i = 0; i < bytes.length; i++) {
            digits[2 * i] = DIGITS[(bytes[i] >> 4) & 0xf];
            digits[2 * i + 1] = DIGITS[bytes[i] & 0xf];
        }
    }
}
