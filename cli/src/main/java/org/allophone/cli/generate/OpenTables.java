package org.allophone.cli.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.allophone.dataset.Layout;
import org.allophone.table.Column;
import org.allophone.table.Format;
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

    /**
     * One of the files of a table.
     *
     * @param part 1 for the first of the files that the table is cut into
     * @param isFirstFormat whether its format is the first of the data set's
     */
    record File(Format format, int part, boolean isFirstFormat) {}

    /** Starts the file of a table on a stream. */
    interface Opener {
        /** Starts a file as its format does. */
        Opener PLAIN = new Opener() {
            @Override
            public <R> TableFile open(File file, List<Column<R>> columns, OutputStream out) throws IOException {
                return file.format().open(columns, out);
            }
        };

        <R> TableFile open(File file, List<Column<R>> columns, OutputStream out) throws IOException;
    }

    /** @param part 1 for the first of the files that a table is cut into */
    OpenTables(NewFile files, Layout layout, int part) {
        this.files = files;
        this.layout = layout;
        this.part = part;
    }

    /** Opens the files of a table. */
    <R> void open(Projection<S, R> table) throws IOException {
        open(table, Opener.PLAIN);
    }

    /** Opens the files of a table in another way. */
    <R> void open(Projection<S, R> table, Opener opener) throws IOException {
        List<TableFile> ofTable = new ArrayList<>();
        for (String format : layout.formats()) {
            OutputStream stream = files.create(layout.fileName(table.name(), format, part, layout.parts()));
            streams.add(stream);
            boolean isFirst = format.equals(layout.formats().get(0));
            TableFile file = opener.open(
                    new File(Formats.named(format, layout.csvDialect()), part, isFirst), table.columns(), stream);
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
