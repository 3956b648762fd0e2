package org.allophone.parquet.read;

import static org.allophone.parquet.read.Faults.wording;

import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.schema.MessageType;

/** Checks what a footer says of its row groups against the schema and the size of the file. */
final class RowGroupCheck {
    /** Rows that are all alike take very few bytes. More of them than this would only keep the reader busy. */
    private static final long MOST_ROWS_OF_BYTE = 100_000;

    private final ParquetInput file;
    private final List<ColumnDescriptor> columns;

    private RowGroupCheck(ParquetInput file, List<ColumnDescriptor> columns) {
        this.file = file;
        this.columns = columns;
    }

    static void check(ParquetInput file, MessageType schema, FileMetaData data) {
        new RowGroupCheck(file, schema.getColumns()).check(data);
    }

    private void check(FileMetaData data) {
        long rows = 0;
        long bytes = 0;
        for (RowGroup group : data.getRow_groups()) {
            // Both sums stay far from an overflow, since each is checked as it grows.
            rows += checkedRows(group);
            bytes += checkedBytes(group);
            if (bytes > file.size() || rows / MOST_ROWS_OF_BYTE > file.size()) {
                throw file.damaged();
            }
        }
        if (rows != data.getNum_rows()) {
            throw file.damaged();
        }
    }

    private long checkedRows(RowGroup group) {
        long rows = group.getNum_rows();
        if (rows < 0 || rows / MOST_ROWS_OF_BYTE > file.size() || group.getColumnsSize() != columns.size()) {
            throw file.damaged();
        }
        return rows;
    }

    private long checkedBytes(RowGroup group) {
        long bytes = 0;
        for (int i = 0; i < columns.size(); i++) {
            ColumnDescriptor column = columns.get(i);
            ColumnChunk chunk = group.getColumns().get(i);
            String name = String.join(".", column.getPath());
            if (chunk.isSetCrypto_metadata()) {
                throw Faults.inColumn(file.name(), name, wording("encrypted.column"));
            }
            if (chunk.isSetFile_path()) {
                throw Faults.inColumn(file.name(), name, wording("elsewhere"));
            }
            ColumnMetaData data = chunk.getMeta_data();
            if (data == null || !data.getPath_in_schema().equals(List.of(column.getPath()))) {
                throw file.damaged();
            }
            if (!Unpacker.knows(data.getCodec())) {
                throw Faults.inColumn(file.name(), name, Unpacker.unknown(data.getCodec()));
            }
            checkPlace(group, column, data);
            bytes += data.getTotal_compressed_size();
        }
        return bytes;
    }

    private void checkPlace(RowGroup group, ColumnDescriptor column, ColumnMetaData data) {
        boolean valueInEachRow = column.getMaxRepetitionLevel() == 0;
        if (valueInEachRow ? data.getNum_values() != group.getNum_rows() : data.getNum_values() < group.getNum_rows()) {
            throw file.damaged();
        }
        long bytes = data.getTotal_compressed_size();
        if (bytes < 0 || bytes > file.size() || data.getData_page_offset() < 0) {
            throw file.damaged();
        }
    }
}
