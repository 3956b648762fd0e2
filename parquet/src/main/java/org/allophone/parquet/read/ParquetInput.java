package org.allophone.parquet.read;

import static org.allophone.parquet.read.Faults.wording;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;

/** The bytes of a Parquet file, at any place. */
final class ParquetInput implements Closeable {
    private static final int BLOCK_BYTES = 8192;

    private final String name;
    private final FileChannel channel;
    private final long size;

    ParquetInput(Path file) throws IOException {
        this.name = file.toString();
        this.channel = FileChannel.open(file);
        this.size = channel.size();
    }

    /** The name of the file in refusals. */
    String name() {
        return name;
    }

    long size() {
        return size;
    }

    /** Reads bytes that are all in the file, or refuses it. The number of bytes has been checked. */
    byte[] read(long from, int length) throws IOException {
        if (from < 0 || length < 0 || from > size - length) {
            throw damaged();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw damaged();
            }
        }
        return bytes.array();
    }

    /** The bytes from a place up to the end of the file, or up to a limit. */
    PlacedStream stream(long from, long most) {
        return new PlacedStream(from, Math.min(size, from + most));
    }

    Refusal damaged() {
        return Faults.of(name, wording("damaged"));
    }

    Refusal refusal(Wording found) {
        return Faults.of(name, found);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** A stream that knows its place in the file. */
    final class PlacedStream extends InputStream {
        private final long end;
        private long blockStart;
        private byte[] block = new byte[0];
        private int at;

        private PlacedStream(long from, long end) {
            this.blockStart = from;
            this.end = end;
        }

        long place() {
            return blockStart + at;
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
                blockStart += at;
                at = 0;
                block = ParquetInput.this.read(blockStart, (int) Math.max(0, Math.min(BLOCK_BYTES, end - blockStart)));
            }
            return at < block.length;
        }
    }
}
