package org.allophone.parquet;

import java.io.IOException;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.schema.MessageType;

/**
 * A row group: rows that the file stores column by column. It grows in memory, with compressed pages, until it is full.
 */
final class RowGroup {
    /** About 300,000 calls. Parquet's default is eight times that, which is more than our heap. */
    private static final long FULL_BYTES = 16 << 20;

    /**
     * Parquet checks whether pages are full each time this number of rows was added to the group. Between checks we
     * write column by column, which is faster than row by row. So the end of a page does not depend on how the rows
     * were divided into parts.
     */
    private static final int ROWS_PER_CHECK = 128;

    /** A multiple of the rows per check, so that Parquet does not check in between; close to Parquet's default. */
    private static final int MOST_ROWS_OF_PAGE = 160 * ROWS_PER_CHECK;

    static final ParquetProperties PROPERTIES = ParquetProperties.builder()
            .withMinRowCountForPageSizeCheck(ROWS_PER_CHECK)
            .estimateRowCountForPageSizeCheck(false)
            .withPageRowCountLimit(MOST_ROWS_OF_PAGE)
            .withStatisticsTruncateLength(ParquetProperties.DEFAULT_COLUMN_INDEX_TRUNCATE_LENGTH)
            .build();

    private final ColumnChunkPageWriteStore pages;
    private final ColumnWriteStore columns;
    private final ColumnWriter[] writers;
    private int rows;

    RowGroup(MessageType schema, BytesInputCompressor compressor) {
        this.pages = ColumnChunkPageWriteStore.builder()
                .withCompressorProvider(column -> compressor)
                .withSchema(schema)
                .withAllocator(PROPERTIES.getAllocator())
                .build();
        this.columns = PROPERTIES.newColumnWriteStore(schema, pages, pages);
        this.writers =
                schema.getColumns().stream().map(columns::getColumnWriter).toArray(ColumnWriter[]::new);
    }

    /**
     * Adds the rows from {@code from} on, up to {@code to}, not included, or up to the next check if that comes first.
     * Returns where it stopped.
     */
    int add(StoredValues[] values, int from, int to) {
        int until = Math.min(to, from + ROWS_PER_CHECK - rows % ROWS_PER_CHECK);
        for (int i = 0; i < writers.length; i++) {
            values[i].replay(from, until, writers[i]);
        }
        for (int row = from; row < until; row++) {
            columns.endRecord();
        }
        rows += until - from;
        return until;
    }

    /** Whether the group is full. The size is tested only at the checks, as Parquet does. */
    boolean isFull() {
        return rows % ROWS_PER_CHECK == 0 && columns.getBufferedSize() >= FULL_BYTES;
    }

    void writeTo(ParquetFileWriter file) throws IOException {
        if (rows > 0) {
            file.startBlock(rows);
            columns.flush();
            pages.flushToFileWriter(file);
            file.endBlock();
        }
        columns.close();
        pages.close();
    }
}
