package org.allophone.parquet;

import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Compresses pages with Zstandard. Parquet's own class needs Hadoop. */
final class ZstdPages implements BytesInputCompressor {
    /** Zstandard's default level, given here so that the bytes stay the same if the default changes. */
    private static final int LEVEL = 3;

    private final ZstdCompressCtx zstd;

    ZstdPages() throws IOException {
        try {
            this.zstd = new ZstdCompressCtx().setLevel(LEVEL);
        } catch (LinkageError e) {
            throw Zstandard.missing(e);
        }
    }

    @Override
    public BytesInput compress(BytesInput page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) page.size());
        page.writeAllTo(bytes);
        return BytesInput.from(zstd.compress(bytes.toByteArray()));
    }

    @Override
    public CompressionCodecName getCodecName() {
        return CompressionCodecName.ZSTD;
    }

    /** Releases the memory outside the heap. Calling it again does nothing. */
    @Override
    public void release() {
        zstd.close();
    }
}
