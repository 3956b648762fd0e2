package org.allophone.parquet.read;

import static org.allophone.parquet.read.Faults.wording;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.allophone.files.BlockInput;
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
    BlockInput stream(long from, long most) {
        long end = Math.min(size, from + most);
        return new BlockInput(new Blocks(from, end), () -> {});
    }

    private final class Blocks implements BlockInput.Blocks {
        private final long end;
        private long place;

        Blocks(long from, long end) {
            this.place = from;
            this.end = end;
        }

        @Override
        public byte[] next() throws IOException {
            byte[] block = read(place, (int) Math.max(0, Math.min(BLOCK_BYTES, end - place)));
            place += block.length;
            return block;
        }
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
}
