package org.allophone.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.allophone.table.Column;
import org.allophone.table.Encoder;
import org.allophone.table.TableFile;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.schema.MessageType;

/** A Parquet file that is being written: row group after row group, then the footer with their positions. */
final class ParquetFile implements TableFile {
    private final List<? extends Column<?>> columns;
    private final MessageType schema;
    private final ParquetFileWriter file;
    private final ZstdPages compressor;
    private RowGroup group;

    /** Whether rows or a footer can still be written: false after a fault and after closing. */
    private boolean open = true;

    ParquetFile(List<? extends Column<?>> columns, MessageType schema, OutputStream out) throws IOException {
        this.columns = columns;
        this.schema = schema;
        this.file = new ParquetFileWriter(
                new StreamFile(out),
                schema,
                ParquetFileWriter.Mode.CREATE,
                Long.MAX_VALUE,
                0,
                RowGroup.PROPERTIES.getColumnIndexTruncateLength(),
                RowGroup.PROPERTIES.getStatisticsTruncateLength(),
                RowGroup.PROPERTIES.getPageWriteChecksumEnabled());
        file.start();
        this.compressor = new ZstdPages();
        this.group = new RowGroup(schema, compressor);
    }

    @Override
    public Encoder encoder() {
        return new RowBuffer(columns, this::add);
    }

    /** Adds the first {@code rows} rows of these columns. */
    private void add(ColumnBuffer[] values, int rows) throws IOException {
        open = false;
        int added = 0;
        while (added < rows) {
            added = group.add(values, added, rows);
            if (group.isFull()) {
                group.writeTo(file);
                group = new RowGroup(schema, compressor);
            }
        }
        open = true;
    }

    /** After a fault, the file gets no footer, so no program reads it as a complete file. */
    @Override
    public void close() throws IOException {
        try {
            if (open) {
                open = false;
                group.writeTo(file);
                file.end(Map.of());
            }
        } finally {
            compressor.release();
        }
    }
}
