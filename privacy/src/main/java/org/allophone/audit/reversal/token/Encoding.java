package org.allophone.audit.reversal.token;

import java.util.Arrays;
import java.util.List;

/** How the bits of a digest are written. */
public enum Encoding {
    HEX("0123456789abcdef", 4),
    BASE32("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 5),
    BASE32_HEX("0123456789ABCDEFGHIJKLMNOPQRSTUV", 5),
    BASE64("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 6),
    BASE64_URL("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", 6),
    /** A number in decimal digits, which has no fixed bits by character. */
    DECIMAL("", 0);

    private static final int ASCII = 128;

    private final int bits;
    /** The value of each character; -1 for one that is not in the alphabet. */
    private final byte[] values = new byte[ASCII];

    Encoding(String alphabet, int bits) {
        this.bits = bits;
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < alphabet.length(); i++) {
            values[alphabet.charAt(i)] = (byte) i;
        }
    }

    /** Those that write some bits with each character. */
    static List<Encoding> ofCharacters() {
        return List.of(HEX, BASE32, BASE32_HEX, BASE64, BASE64_URL);
    }

    /** The bits of one character. */
    int bits() {
        return bits;
    }

    /** Whether a small and a capital letter are the same. */
    boolean ignoresCase() {
        return bits < 6;
    }

    /** Whether all characters are in the alphabet, as they are or all in the other case. */
    boolean fits(String text) {
        return fitsAsItIs(text) || (ignoresCase() && fitsAsItIs(inOtherCase(text)));
    }

    private boolean fitsAsItIs(String text) {
        return text.chars().allMatch(c -> c < ASCII && values[c] >= 0);
    }

    /** The letters in the case of the alphabet: ASCII letters only, whatever the locale. */
    private String inOtherCase(String text) {
        StringBuilder other = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            other.setCharAt(i, letter ? (char) (c ^ 0x20) : c);
        }
        return other.toString();
    }

    /** The bits of a text that fits, from the first on; the last byte is filled up with zeros. */
    byte[] decode(String text) {
        String known = fitsAsItIs(text) ? text : inOtherCase(text);
        byte[] bytes = new byte[(bits * text.length() + Byte.SIZE - 1) / Byte.SIZE];
        for (int i = 0; i < known.length(); i++) {
            int value = values[known.charAt(i)];
            for (int j = 0; j < bits; j++) {
                int at = i * bits + j;
                int bit = (value >> (bits - 1 - j)) & 1;
                bytes[at / Byte.SIZE] |= (byte) (bit << (Byte.SIZE - 1 - at % Byte.SIZE));
            }
        }
        return bytes;
    }
}
