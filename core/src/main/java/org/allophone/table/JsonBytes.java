package org.allophone.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON in UTF-8, written into an array that grows. A table of conversations is mostly such JSON; as {@link String}s it would be copied
 * four times.
 */
public final class JsonBytes {
    /** The most bytes that a character takes in UTF-8. */
    private static final int MOST_PER_CHARACTER = 3;

    /** Characters below this one take one byte. */
    private static final int ASCII = 0x80;

    /** Characters below this one take at most two bytes. */
    private static final int TWO_BYTES = 0x800;

    private byte[] bytes = new byte[1 << 10];
    private int length;

    /** Writes a part of JSON text as it is. */
    public JsonBytes raw(String json) {
        reserve(MOST_PER_CHARACTER * json.length());
        int at = length;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c >= ASCII) {
                return whole(json);
            }
            bytes[at++] = (byte) c;
        }
        length = at;
        return this;
    }

    /** Writes a number. */
    public JsonBytes number(long number) {
        reserve(Decimals.MOST_DIGITS);
        length = Decimals.put(bytes, length, number);
        return this;
    }

    /** Writes a text between quotation marks, as {@link JsonString} does. */
    public JsonBytes quoted(String text) {
        reserve(MOST_PER_CHARACTER * text.length() + 2);
        int at = length;
        bytes[at++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ASCII) {
                if (c < ' ' || c == '"' || c == '\\' || c == 0x7f) {
                    return whole(JsonString.quoted(text));
                }
                bytes[at++] = (byte) c;
            } else if (c < TWO_BYTES) {
                bytes[at++] = (byte) (0xc0 | (c >> 6));
                bytes[at++] = (byte) (0x80 | (c & 0x3f));
            } else if (Character.isSurrogate(c)) {
                return whole(JsonString.quoted(text));
            } else {
                bytes[at++] = (byte) (0xe0 | (c >> 12));
                bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3f));
                bytes[at++] = (byte) (0x80 | (c & 0x3f));
            }
        }
        bytes[at++] = '"';
        length = at;
        return this;
    }

    private JsonBytes whole(String json) {
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        reserve(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
        return this;
    }

    /** Makes room for so many bytes, and for those that {@link Decimals} overwrites behind a number. */
    private void reserve(int more) {
        int needed = length + more + CellEncoder.SLACK;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
        }
    }

    /** The number of bytes so far. */
    public int length() {
        return length;
    }

    /** Forgets what is written. */
    void clear() {
        length = 0;
    }

    /** Copies a part of it; returns where it ends. */
    int copyTo(int from, int to, byte[] target, int at) {
        System.arraycopy(bytes, from, target, at, to - from);
        return at + to - from;
    }

    /** A part of it as a text. */
    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text(0, length);
    }
}
