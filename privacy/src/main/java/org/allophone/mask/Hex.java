package org.allophone.mask;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Writes bytes as hexadecimal digits into an array. HexFormat creates strings, which is too slow for millions of
 * pseudonyms per second.
 */
final class Hex {
    /** Writes two digits at once. */
    private static final VarHandle PAIRS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private static final short[] PAIR_OF = new short[256];

    static {
        String digits = "0123456789abcdef";
        for (int i = 0; i < PAIR_OF.length; i++) {
            PAIR_OF[i] = (short) (digits.charAt(i & 0xf) << 8 | digits.charAt(i >> 4));
        }
    }

    private Hex() {}

    static void encode(byte[] bytes, byte[] digits) {
        for (int i = 0; i < bytes.length; i++) {
            PAIRS.set(digits, 2 * i, PAIR_OF[bytes[i] & 0xff]);
        }
    }
}
