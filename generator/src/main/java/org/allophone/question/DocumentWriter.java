package org.allophone.question;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.allophone.centre.Contact;
import org.allophone.dataset.CentreDataset;
import org.allophone.output.OutputFolder;
import org.allophone.question.material.BenchmarkDocument;
import org.allophone.question.material.Chunking;
import org.allophone.table.Column;
import org.allophone.table.CsvFormat;
import org.allophone.table.Format;
import org.allophone.table.JsonLinesFormat;
import org.allophone.table.Part;
import org.allophone.table.Projection;
import org.allophone.table.Table;
import org.allophone.table.TableFile;
import org.allophone.table.TableWriter;

/** Writes the documents, their chunks and the tables of calls in one walk through the calls, then what is of no call. */
final class DocumentWriter {
    private final CentreDataset dataset;
    private final BenchmarkCalls calls;
    private final OutputFolder folder;
    private final int threads;
    private final Format json = new JsonLinesFormat();
    private final Format csv = new CsvFormat(CsvFormat.Dialect.RFC_4180);
    private final List<Closeable> open = new ArrayList<>();
    private final List<TableWriter.Output<BenchmarkCalls.Made>> outputs = new ArrayList<>();

    DocumentWriter(CentreDataset dataset, BenchmarkCalls calls, OutputFolder folder, int threads) {
        this.dataset = dataset;
        this.calls = calls;
        this.folder = folder;
        this.threads = threads;
    }

    /** @param progress receives the number of calls that are done */
    void write(LongConsumer progress) throws IOException {
        Map<String, List<Column<BenchmarkDocument>>> columnsByFile = new TreeMap<>(DocumentFiles.columnsByFile());
        Map<String, TableFile> documentFiles = new TreeMap<>();
        Map<Chunking, TableFile> chunkFiles = new TreeMap<>();
        try {
            for (Map.Entry<String, List<Column<BenchmarkDocument>>> file : columnsByFile.entrySet()) {
                documentFiles.put(file.getKey(), add(file.getKey(), json, BenchmarkTables.documents(file.getValue())));
            }
            for (Chunking chunking : Chunking.values()) {
                chunkFiles.put(
                        chunking, add("chunks/" + chunking.label() + ".jsonl", json, ChunkFiles.ofCalls(chunking)));
            }
            add("tables/calls.csv", csv, BenchmarkTables.calls(dataset));
            add("tables/gold_calls.csv", csv, BenchmarkTables.knownCalls());
            add("tables/gold_facts.csv", csv, BenchmarkTables.facts());
            Iterator<Part<Contact>> parts = dataset.walk().next(dataset.recipe().calls());
            new TableWriter(threads, progress).write(mapped(parts, calls::made), outputs);
            List<BenchmarkDocument> others = new ArrayList<>(BenchmarkTables.articles(dataset.articles()));
            others.addAll(calls.notices());
            for (Map.Entry<String, TableFile> file : documentFiles.entrySet()) {
                append(columnsByFile.getOrDefault(file.getKey(), List.of()), others, file.getValue());
            }
            for (Map.Entry<Chunking, TableFile> file : chunkFiles.entrySet()) {
                append(ChunkFiles.columns(), ChunkFiles.of(file.getKey(), others), file.getValue());
            }
        } finally {
            close();
        }
        Table<BenchmarkTables.FigureRow> figures = BenchmarkTables.figures(dataset.articles());
        try (OutputStream file = folder.create("tables/gold_figures.csv");
                TableFile table = csv.open(figures.columns(), file)) {
            new TableWriter(1, done -> {}).write(figures, List.of(table));
        }
    }

    private <R> TableFile add(String name, Format format, Projection<BenchmarkCalls.Made, R> rows) throws IOException {
        OutputStream file = folder.create(name);
        open.add(0, file);
        TableFile table = format.open(rows.columns(), file);
        open.add(0, table);
        outputs.add(TableWriter.Output.of(rows, List.of(table)));
        return table;
    }

    private static <R> void append(List<Column<R>> columns, List<R> rows, TableFile file) throws IOException {
        new TableWriter(1, done -> {})
                .write(new Table<>("rows", columns, List.<Part<R>>of(rows::forEach)), List.of(file));
    }

    private void close() throws IOException {
        for (Closeable file : open) {
            file.close();
        }
    }

    private static <S, T> Iterator<Part<T>> mapped(Iterator<Part<S>> parts, Function<S, T> change) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return parts.hasNext();
            }

            @Override
            public Part<T> next() {
                Part<S> part = parts.next();
                return new Part<>() {
                    @Override
                    public void forEach(Consumer<? super T> consumer) {
                        part.forEach(one -> consumer.accept(change.apply(one)));
                    }

                    @Override
                    public boolean mustWait() {
                        return part.mustWait();
                    }
                };
            }
        };
    }
}
