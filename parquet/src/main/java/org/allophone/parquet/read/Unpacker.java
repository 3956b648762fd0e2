package org.allophone.parquet.read;

import static org.allophone.parquet.read.Faults.wording;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.allophone.parquet.Zstandard;
import org.allophone.wording.Wording;
import org.apache.commons.compress.compressors.lz4.BlockLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.snappy.SnappyCompressorInputStream;
import org.apache.parquet.format.CompressionCodec;

/** Unpacks the pages of a column. */
final class Unpacker {
    private static final Set<CompressionCodec> KNOWN = EnumSet.of(
            CompressionCodec.UNCOMPRESSED,
            CompressionCodec.SNAPPY,
            CompressionCodec.GZIP,
            CompressionCodec.ZSTD,
            CompressionCodec.LZ4_RAW);

    /** Google's Snappy copies from at most so far back. */
    private static final int SNAPPY_BLOCK_BYTES = 1 << 16;

    private final ParquetInput file;
    private final CompressionCodec codec;

    /** @param codec is {@linkplain #knows known} */
    Unpacker(ParquetInput file, CompressionCodec codec) {
        this.file = file;
        this.codec = codec;
    }

    static boolean knows(CompressionCodec codec) {
        return KNOWN.contains(codec);
    }

    /** Why a codec that is not known is refused. */
    static Wording unknown(CompressionCodec codec) {
        String allowed = KNOWN.stream().map(CompressionCodec::name).collect(Collectors.joining(", "));
        return wording("codec", codec.name(), allowed);
    }

    /**
     * The bytes of a page, or the refusal of a file whose bytes are damaged.
     *
     * @param size how many bytes the page has; has been checked against the memory
     * @throws IOException if Zstandard cannot be loaded
     */
    byte[] unpacked(byte[] bytes, int from, int length, int size) throws IOException {
        byte[] page = new byte[size];
        boolean whole = codec == CompressionCodec.ZSTD
                ? unpackZstandard(bytes, from, length, page)
                : unpackStream(bytes, from, length, page);
        if (!whole) {
            throw file.damaged();
        }
        return page;
    }

    private static boolean unpackZstandard(byte[] bytes, int from, int length, byte[] page) throws IOException {
        try {
            return Zstd.decompressByteArray(page, 0, page.length, bytes, from, length) == page.length;
        } catch (LinkageError e) {
            throw Zstandard.missing(e);
        }
    }

    private boolean unpackStream(byte[] bytes, int from, int length, byte[] page) {
        try (InputStream in = stream(new ByteArrayInputStream(bytes, from, length))) {
            return in.readNBytes(page, 0, page.length) == page.length && in.read() < 0;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private InputStream stream(InputStream in) throws IOException {
        return switch (codec) {
            case SNAPPY -> new SnappyCompressorInputStream(in, SNAPPY_BLOCK_BYTES);
            case GZIP -> new GZIPInputStream(in);
            case LZ4_RAW -> new BlockLZ4CompressorInputStream(in);
            default -> in;
        };
    }
}
