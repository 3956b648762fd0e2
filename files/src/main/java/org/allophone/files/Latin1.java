package org.allophone.files;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The characters of Windows-1252. As in browsers, a byte for which it has none stands for the control character of Latin-1. */
final class Latin1 {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char UNKNOWN = '\ufffd';
    private static final int BYTES = 256;
    private static final char[] CHARACTERS = new char[BYTES];
    private static final Map<Character, Byte> OCTETS = new HashMap<>();

    static {
        for (int octet = 0; octet < BYTES; octet++) {
            char character = WINDOWS_1252
                    .decode(ByteBuffer.wrap(new byte[] {(byte) octet}))
                    .charAt(0);
            CHARACTERS[octet] = character == UNKNOWN ? (char) octet : character;
            OCTETS.put(CHARACTERS[octet], (byte) octet);
        }
    }

    private Latin1() {}

    static char character(int octet) {
        return CHARACTERS[octet & 0xff];
    }

    /** The byte of a character; -1 if it has none. */
    static int octet(char character) {
        if (character < 0x80) {
            return character;
        }
        Byte octet = OCTETS.get(character);
        return octet == null ? -1 : octet & 0xff;
    }
}
