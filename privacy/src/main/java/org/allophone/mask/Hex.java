package org.allophone.mask;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Writes bytes as hexadecimal digits into an array, eight digits at a time. HexFormat creates strings, which is too slow for
 * millions of pseudonyms per second.
 */
final class Hex {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Hex() {}

    /** Writes the 16 digits of a word, the highest first. */
    static void put(long word, byte[] digits, int at) {
        EIGHT.set(digits, at, eight((int) (word >>> 32)));
        EIGHT.set(digits, at + 8, eight((int) word));
    }

    /** The digits of 32 bits, the first one in the lowest byte. */
    private static long eight(int bits) {
        long nibbles = Integer.reverseBytes(bits) & 0xffffffffL;
        nibbles = (nibbles | (nibbles << 16)) & 0x0000ffff0000ffffL;
        nibbles = (nibbles | (nibbles << 8)) & 0x00ff00ff00ff00ffL;
        nibbles = ((nibbles >>> 4) | (nibbles << 8)) & 0x0f0f0f0f0f0f0f0fL;
        // 1 in each byte whose digit is a letter. The code of 'a' is 0x27 higher than the code after that of '9'.
        long letters = ((nibbles + 0x0606060606060606L) >>> 4) & 0x0101010101010101L;
        return nibbles + 0x3030303030303030L + letters * 0x27;
    }
}
