package org.allophone.audit.reversal.digest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers in arrays of bytes. */
final class Words {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BIG_INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle BIG_LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private Words() {}

    static int littleInt(byte[] bytes, int at) {
        return (int) INT.get(bytes, at);
    }

    static long littleLong(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /** Writes a digest as people write it: the most significant byte first. */
    static void putInt(byte[] bytes, int value) {
        BIG_INT.set(bytes, 0, value);
    }

    /** Writes a digest as people write it: the most significant byte first. */
    static void putLong(byte[] bytes, long value) {
        BIG_LONG.set(bytes, 0, value);
    }
}
