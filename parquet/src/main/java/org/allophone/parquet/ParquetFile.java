package org.allophone.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.allophone.table.Column;
import org.allophone.table.Encoder;
import org.allophone.table.TableFile;
import org.apache.parquet.schema.MessageType;

/** A table of ours that is being written as a Parquet file. */
final class ParquetFile implements TableFile {
    private final List<? extends Column<?>> columns;
    private final RowGroups groups;

    ParquetFile(List<? extends Column<?>> columns, MessageType schema, OutputStream out) throws IOException {
        this.columns = columns;
        this.groups = new RowGroups(schema, out);
    }

    @Override
    public Encoder encoder() {
        return new RowBuffer(columns, groups::add);
    }

    @Override
    public void close() throws IOException {
        try {
            groups.end();
        } finally {
            groups.close();
        }
    }
}
