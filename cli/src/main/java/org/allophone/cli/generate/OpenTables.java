package org.allophone.cli.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.allophone.dataset.Layout;
import org.allophone.table.Projection;
import org.allophone.table.TableFile;
import org.allophone.table.TableWriter;

/**
 * The open files of some tables. Each table has one file in each format.
 *
 * @param <S> what the rows are read off
 */
final class OpenTables<S> implements AutoCloseable {
    private final NewFile files;
    private final Layout layout;
    private final int part;
    private final List<OutputStream> streams = new ArrayList<>();
    private final List<TableFile> tableFiles = new ArrayList<>();
    private final List<TableWriter.Output<S>> outputs = new ArrayList<>();

    /** Starts a file of this name. */
    @FunctionalInterface
    interface NewFile {
        OutputStream create(String name) throws IOException;
    }

    /** @param part 1 for the first of the files that a table is cut into */
    OpenTables(NewFile files, Layout layout, int part) {
        this.files = files;
        this.layout = layout;
        this.part = part;
    }

    /** Opens the files of a table. */
    <R> void open(Projection<S, R> table) throws IOException {
        List<TableFile> ofTable = new ArrayList<>();
        for (String format : layout.formats()) {
            OutputStream stream = files.create(layout.fileName(table.name(), format, part, layout.parts()));
            streams.add(stream);
            TableFile file = Formats.named(format, layout.csvDialect()).open(table.columns(), stream);
            ofTable.add(file);
            tableFiles.add(file);
        }
        outputs.add(TableWriter.Output.of(table, ofTable));
    }

    List<TableWriter.Output<S>> outputs() {
        return outputs;
    }

    /** Writes the end of each file, after its last row. */
    void finish() throws IOException {
        for (TableFile file : tableFiles) {
            file.close();
        }
    }

    @Override
    public void close() throws IOException {
        for (OutputStream stream : streams) {
            stream.close();
        }
    }
}
