package org.allophone.parquet.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.GroupWriter;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;

/** Files that Parquet's own library writes: pages of the second version, and layouts that DuckDB does not write. */
final class LibraryFiles {
    private LibraryFiles() {}

    /** Writes rows in one group, in small pages. */
    static void write(Path file, MessageType schema, List<Group> rows, ParquetProperties.WriterVersion version)
            throws IOException {
        ParquetProperties properties = ParquetProperties.builder()
                .withWriterVersion(version)
                .withPageSize(2_000)
                .withDictionaryPageSize(1_000)
                .withMinRowCountForPageSizeCheck(10)
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ParquetFileWriter writer = new ParquetFileWriter(
                new MemoryFile(bytes), schema, ParquetFileWriter.Mode.CREATE, Long.MAX_VALUE, 0, 64, 64, false);
        writer.start();
        ColumnChunkPageWriteStore pages = ColumnChunkPageWriteStore.builder()
                .withCompressorProvider(column -> new Uncompressed())
                .withSchema(schema)
                .withAllocator(properties.getAllocator())
                .build();
        ColumnWriteStore columns = properties.newColumnWriteStore(schema, pages, pages);
        RecordConsumer consumer = new ColumnIOFactory().getColumnIO(schema).getRecordWriter(columns);
        GroupWriter groups = new GroupWriter(consumer, schema);
        for (Group row : rows) {
            groups.write(row);
        }
        consumer.flush();
        writer.startBlock(rows.size());
        columns.flush();
        pages.flushToFileWriter(writer);
        writer.endBlock();
        writer.end(Map.of());
        Files.write(file, bytes.toByteArray());
    }

    private static final class Uncompressed implements BytesInputCompressor {
        @Override
        public BytesInput compress(BytesInput page) {
            return page;
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.UNCOMPRESSED;
        }

        @Override
        public void release() {}
    }

    private record MemoryFile(ByteArrayOutputStream bytes) implements OutputFile {
        @Override
        public PositionOutputStream create(long blockSizeHint) {
            return new PositionOutputStream() {
                @Override
                public long getPos() {
                    return bytes.size();
                }

                @Override
                public void write(int octet) {
                    bytes.write(octet);
                }

                @Override
                public void write(byte[] data, int from, int length) {
                    bytes.write(data, from, length);
                }
            };
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSizeHint) {
            return create(blockSizeHint);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }

    /** An INT96 timestamp: nanoseconds of the day, then the Julian day. */
    static byte[] timestamp96(long nanosOfDay, int julianDay) {
        return ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(nanosOfDay)
                .putInt(julianDay)
                .array();
    }
}
