package org.allophone.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.schema.MessageType;

/** A Parquet file that is being written: row group after row group, then the footer with their positions. */
public final class RowGroups implements Closeable {
    private final MessageType schema;
    private final ParquetFileWriter file;
    private final ZstdPages compressor;
    private RowGroup group;

    /** Whether rows or a footer can still be written: false after a fault and after the end. */
    private boolean open = true;

    /** @param out is not closed */
    public RowGroups(MessageType schema, OutputStream out) throws IOException {
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

    /** Adds the first {@code rows} rows of these columns. */
    public void add(StoredValues[] values, int rows) throws IOException {
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

    /** Writes the rest and the footer. After a fault, the file gets no footer, so no program reads it as a complete file. */
    public void end() throws IOException {
        if (open) {
            open = false;
            group.writeTo(file);
            file.end(Map.of());
        }
    }

    @Override
    public void close() {
        compressor.release();
    }
}
