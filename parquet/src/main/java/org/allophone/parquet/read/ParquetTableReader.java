package org.allophone.parquet.read;

import static org.allophone.parquet.read.Faults.wording;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.allophone.files.Row;
import org.allophone.files.TableCopy;
import org.allophone.files.TableReader;
import org.allophone.wording.Refusal;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a Parquet file, row group after row group. Parquet's library decodes the pages and joins the columns. */
final class ParquetTableReader implements TableReader {
    private final ParquetInput file;
    private final PageMemory memory;
    private final Map<ColumnDescriptor, Integer> places = new HashMap<>();
    private final MessageType schema;
    private final MessageColumnIO columns;
    private final List<String> header;
    private final RowCells cells;
    private RowConverter converter;
    private final Iterator<RowGroup> groups;
    private @Nullable GroupPages pages;
    private @Nullable RecordReader<Row> rows;
    private long rowsLeft;

    /** @param mostMemory how many bytes the pages may take */
    static ParquetTableReader open(Path path, long mostMemory) throws IOException {
        ParquetInput file = new ParquetInput(path);
        try {
            return new ParquetTableReader(file, mostMemory);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private ParquetTableReader(ParquetInput file, long mostMemory) throws IOException {
        Footer footer = Footer.read(file);
        this.file = file;
        this.memory = new PageMemory(file.name(), mostMemory);
        this.schema = footer.schema();
        schema.getColumns().forEach(column -> places.put(column, places.size()));
        this.columns = new ColumnIOFactory(footer.createdBy()).getColumnIO(schema);
        this.header = schema.getFields().stream().map(Type::getName).toList();
        this.cells = new RowCells(file.name(), header, noText());
        this.converter = new RowConverter(file, schema, cells, null);
        this.groups = footer.groups().iterator();
    }

    @Override
    public TableCopy copy(Predicate<String> texts, OutputStream out) throws IOException {
        RawRows raw = new RawRows(header.size());
        converter = new RowConverter(file, schema, cells, raw);
        return new ParquetCopy(file.name(), schema, texts, raw, out);
    }

    private Refusal noText() {
        return file.refusal(wording("no-text"));
    }

    @Override
    public String start() {
        throw noText();
    }

    @Override
    public String end() {
        throw noText();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            return nextOfGroups();
        } catch (RuntimeException | StackOverflowError e) {
            throw refusal(e);
        }
    }

    private @Nullable Row nextOfGroups() {
        while (rowsLeft == 0) {
            if (pages != null) {
                pages.close();
                pages = null;
            }
            if (!groups.hasNext()) {
                return null;
            }
            RowGroup group = groups.next();
            pages = new GroupPages(file, memory, places, group);
            rows = columns.getRecordReader(pages, converter.materializer());
            rowsLeft = group.getNum_rows();
        }
        rowsLeft--;
        return rows == null ? null : rows.read();
    }

    /** The library throws all kinds of exceptions at damaged bytes, and wraps those of the file and ours. */
    private Refusal refusal(Throwable thrown) throws IOException {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof UncheckedIOException io) {
                throw io.getCause();
            }
        }
        return cells.damaged();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
