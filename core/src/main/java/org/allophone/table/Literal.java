package org.allophone.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text that is written many times, eight bytes at a time. Most texts are short; a call that copies them would cost more. A long text,
 * such as the turns of a conversation, is copied as a whole.
 */
final class Literal {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Texts with more bytes are long. */
    private static final int LONG = 256;

    private static final long[] NONE = {};
    private static final byte[] SHORT = {};

    private final int length;
    private final long first;
    private final long[] others;
    private final byte[] whole;

    Literal(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        this.length = utf8.length;
        if (length > LONG) {
            this.first = 0;
            this.others = NONE;
            this.whole = utf8;
            return;
        }
        byte[] padded = Arrays.copyOf(utf8, Math.max(8, (utf8.length + 7) / 8 * 8));
        this.first = (long) EIGHT.get(padded, 0);
        this.others = new long[padded.length / 8 - 1];
        this.whole = SHORT;
        for (int i = 0; i < others.length; i++) {
            others[i] = (long) EIGHT.get(padded, 8 * (i + 1));
        }
    }

    int length() {
        return length;
    }

    /** Writes the text, and overwrites up to eight bytes behind it; returns where it ends. */
    int put(byte[] bytes, int at) {
        if (length > LONG) {
            System.arraycopy(whole, 0, bytes, at, length);
            return at + length;
        }
        EIGHT.set(bytes, at, first);
        if (length > 8) {
            putOthers(bytes, at + 8);
        }
        return at + length;
    }

    private void putOthers(byte[] bytes, int at) {
        for (int i = 0; i < others.length; i++) {
            EIGHT.set(bytes, at + 8 * i, others[i]);
        }
    }
}
