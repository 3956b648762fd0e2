package org.allophone.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that come block by block, as a stream. */
public final class BlockInput extends InputStream {
    private final Blocks blocks;
    private final Closeable closed;
    private byte[] block = new byte[0];
    private int at;
    private long before;

    /** Gives the blocks, one after the other. */
    @FunctionalInterface
    public interface Blocks {
        /** The next block; empty at the end. */
        byte[] next() throws IOException;
    }

    /** @param closed is closed with the stream */
    public BlockInput(Blocks blocks, Closeable closed) {
        this.blocks = blocks;
        this.closed = closed;
    }

    /** How many bytes have been read. */
    public long position() {
        return before + at;
    }

    @Override
    public int read() throws IOException {
        return fill() ? block[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, block.length - at);
        System.arraycopy(block, at, target, from, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (at == block.length) {
            before += at;
            at = 0;
            block = blocks.next();
        }
        return at < block.length;
    }

    @Override
    public void close() throws IOException {
        closed.close();
    }
}
