package org.allophone.parquet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.RowGroup;

/** The pages of a row group, column by column. */
final class GroupPages implements PageReadStore {
    private final ParquetInput file;
    private final PageMemory memory;
    private final Map<ColumnDescriptor, Integer> places;
    private final RowGroup group;
    private final List<ChunkPages> chunks = new ArrayList<>();

    /** @param places of the columns in the schema */
    GroupPages(ParquetInput file, PageMemory memory, Map<ColumnDescriptor, Integer> places, RowGroup group) {
        this.file = file;
        this.memory = memory;
        this.places = places;
        this.group = group;
    }

    @Override
    public PageReader getPageReader(ColumnDescriptor column) {
        int place = Objects.requireNonNull(places.get(column));
        ChunkPages chunk = new ChunkPages(
                file, memory, column, group.getColumns().get(place).getMeta_data());
        chunks.add(chunk);
        return chunk;
    }

    @Override
    public long getRowCount() {
        return group.getNum_rows();
    }

    /** Ends the group after its last row. A column that has more or fewer values is damaged: its cells may stand in wrong rows. */
    @Override
    public void close() {
        for (ChunkPages chunk : chunks) {
            chunk.end(group.getNum_rows());
        }
    }
}
