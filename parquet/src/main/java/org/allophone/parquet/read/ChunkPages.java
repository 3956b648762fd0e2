package org.allophone.parquet.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.ColumnMetaData;
import org.jspecify.annotations.Nullable;

/** The pages of one column in a row group, read one after the other. */
final class ChunkPages implements PageReader {
    private final ParquetInput file;
    private final PageMemory memory;
    private final PageFile pages;
    private final PageChecks checks;
    private final long values;
    private long valuesRead;
    private long rowsRead;
    private long dictionaryBytes;
    private long pageBytes;

    /** A page that was read to see whether it is a dictionary, and is not. */
    private @Nullable Page first;

    ChunkPages(ParquetInput file, PageMemory memory, ColumnDescriptor column, ColumnMetaData chunk) {
        this.file = file;
        this.memory = memory;
        this.pages = new PageFile(file, memory, chunk);
        this.checks = new PageChecks(file, column);
        this.values = chunk.getNum_values();
    }

    @Override
    public long getTotalValueCount() {
        return values;
    }

    @Override
    public @Nullable DictionaryPage readDictionaryPage() {
        Page page = next();
        if (!page.isDictionary()) {
            first = page;
            return null;
        }
        dictionaryBytes = page.memory();
        return checks.dictionary(page);
    }

    @Override
    public DataPage readPage() {
        memory.giveBack(pageBytes);
        pageBytes = 0;
        Page page = first == null ? next() : first;
        first = null;
        if (page.isDictionary()) {
            throw file.damaged();
        }
        pageBytes = page.memory();
        valuesRead += page.values();
        if (valuesRead > values) {
            throw file.damaged();
        }
        DataPage data = checks.data(page);
        rowsRead += checks.rowsBegun();
        return data;
    }

    private Page next() {
        try {
            return pages.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the column, which should have had values for so many rows. */
    void end(long rows) {
        memory.giveBack(pageBytes + dictionaryBytes);
        if (valuesRead != values || rowsRead != rows) {
            throw file.damaged();
        }
    }
}
