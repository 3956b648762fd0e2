package org.allophone.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.allophone.parallel.InOrder;

/**
 * Writes several tables, each to several files, from one walk. Several threads make and encode the parts; the parts are written in
 * order, so the bytes do not depend on the number of threads. Memory holds only a few parts, even for a long walk.
 */
public final class TableWriter {
    private final int threads;
    private final LongConsumer progress;

    /**
     * @param threads how many threads encode, at least 1
     * @param progress receives, after each part, the number of sources written so far
     */
    public TableWriter(int threads, LongConsumer progress) {
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * A table and the files it is written to.
     *
     * @param <S> what the table's rows are read off
     */
    public static final class Output<S> {
        private final EncodersMaker<S> encoders;

        private Output(EncodersMaker<S> encoders) {
            this.encoders = encoders;
        }

        /** This table, written to each of these files. */
        public static <S, R> Output<S> of(Projection<S, R> table, List<TableFile> files) {
            return new Output<>(() -> new Encoders<>(table, files));
        }
    }

    /** Makes the encoders of one table, for one part at a time. */
    @FunctionalInterface
    private interface EncodersMaker<S> {
        Encoders<S, ?> make();
    }

    /** Collects the rows of one table in batches and hands them to the encoders of its files, column by column. */
    private static final class Encoders<S, R> {
        private final Projection.Rows<S, R> rows;
        private final List<ColumnReader<R>> readers;
        private final List<Encoder> encoders;
        private final int rowsAtOnce;
        private final Batch<R> batch = new Batch<>();
        private final Consumer<R> row = this::add;

        Encoders(Projection<S, R> table, List<TableFile> files) {
            this.rows = table.rows();
            this.rowsAtOnce = table.rowsAtOnce();
            this.readers = table.columns().stream().map(Column::reader).toList();
            this.encoders = files.stream().map(TableFile::encoder).toList();
        }

        void encode(S source) {
            rows.of(source, row);
        }

        private void add(R added) {
            batch.add(added);
            if (batch.size() == rowsAtOnce) {
                flush();
            }
        }

        /** Encodes the rows of the batch. */
        void flush() {
            List<ColumnVector> columns = new ArrayList<>(readers.size());
            for (ColumnReader<R> reader : readers) {
                columns.add(reader.read(batch));
            }
            for (Encoder encoder : encoders) {
                encoder.add(columns, batch.size());
            }
            batch.clear();
        }

        void drain() throws IOException {
            for (Encoder encoder : encoders) {
                encoder.drain();
            }
        }
    }

    /** Writes a table that is not a projection; returns the number of rows. */
    public <R> long write(Table<R> table, List<TableFile> files) throws IOException {
        Iterator<? extends Part<R>> parts = table.parts().iterator();
        return write(parts, List.of(Output.of(Projection.identity(table.name(), table.columns()), files)));
    }

    /** Writes the rows of these parts to each output and leaves the files open; returns the number of sources. */
    public <S> long write(Iterator<? extends Part<S>> parts, List<Output<S>> outputs) throws IOException {
        Run<S> run = new Run<>(parts, outputs);
        new InOrder(threads).run(run, run::drain);
        return run.written;
    }

    /** A part on its way through the encoders. */
    private static final class Task<S> implements InOrder.Job {
        private final Part<S> part;
        private final List<Encoders<S, ?>> encoders;
        private long sources;

        Task(Part<S> part, List<Encoders<S, ?>> encoders) {
            this.part = part;
            this.encoders = encoders;
        }

        @Override
        public void run() {
            part.forEach(source -> {
                sources++;
                for (Encoders<S, ?> ofTable : encoders) {
                    ofTable.encode(source);
                }
            });
            for (Encoders<S, ?> ofTable : encoders) {
                ofTable.flush();
            }
        }

        @Override
        public boolean mustWait() {
            return part.mustWait();
        }
    }

    /** Gives each part the encoders of one that is written. */
    private final class Run<S> implements Iterator<Task<S>> {
        private final Iterator<? extends Part<S>> parts;
        private final List<Output<S>> outputs;
        private final Deque<List<Encoders<S, ?>>> idle = new ArrayDeque<>();
        private long written;

        Run(Iterator<? extends Part<S>> parts, List<Output<S>> outputs) {
            this.parts = parts;
            this.outputs = outputs;
        }

        @Override
        public boolean hasNext() {
            return parts.hasNext();
        }

        @Override
        public Task<S> next() {
            List<Encoders<S, ?>> encoders = idle.isEmpty() ? newEncoders() : idle.remove();
            return new Task<>(parts.next(), encoders);
        }

        private List<Encoders<S, ?>> newEncoders() {
            List<Encoders<S, ?>> encoders = new ArrayList<>();
            for (Output<S> output : outputs) {
                encoders.add(output.encoders.make());
            }
            return encoders;
        }

        void drain(Task<S> done) throws IOException {
            for (Encoders<S, ?> ofTable : done.encoders) {
                ofTable.drain();
            }
            idle.add(done.encoders);
            written += done.sources;
            progress.accept(written);
        }
    }
}
