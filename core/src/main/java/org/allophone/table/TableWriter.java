package org.allophone.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes several tables, each to several files, from one walk. Several threads make and encode the parts; the parts are written in
 * order, so the bytes do not depend on the number of threads. Memory holds only a few parts, even for a long walk.
 */
public final class TableWriter {
    /** Parts under way for each thread: enough that threads can make later days while other parts wait for one day. */
    private static final int PARTS_PER_THREAD = 4;

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
        // The current thread counts too: it walks the parts and writes. Instead of waiting for a part, it encodes
        // another one.
        ExecutorService helpers = Executors.newFixedThreadPool(Math.max(1, threads - 1));
        Run<S> run = new Run<>(parts, outputs);
        try {
            for (int i = 1; i < threads; i++) {
                helpers.execute(run::help);
            }
            return run.write();
        } finally {
            run.end();
            helpers.shutdownNow();
        }
    }

    /** A part on its way through the encoders. */
    private static final class Task<S> {
        private final Part<S> part;
        private final List<Encoders<S, ?>> encoders;
        private boolean taken;
        private boolean done;
        private long sources;
        private @Nullable Throwable fault;

        Task(Part<S> part, List<Encoders<S, ?>> encoders) {
            this.part = part;
            this.encoders = encoders;
        }

        void encode() {
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
    }

    private final class Run<S> {
        private final Iterator<? extends Part<S>> parts;
        private final List<Output<S>> outputs;
        private final Deque<List<Encoders<S, ?>>> idle = new ArrayDeque<>();
        private final Deque<Task<S>> underWay = new ArrayDeque<>();
        private boolean ended;

        Run(Iterator<? extends Part<S>> parts, List<Output<S>> outputs) {
            this.parts = parts;
            this.outputs = outputs;
        }

        long write() throws IOException {
            long written = 0;
            while (true) {
                Task<S> oldest = oldest();
                if (oldest == null) {
                    return written;
                }
                awaitAndHelp(oldest);
                if (oldest.fault != null) {
                    throw new IllegalStateException("a part of a table failed", oldest.fault);
                }
                for (Encoders<S, ?> ofTable : oldest.encoders) {
                    ofTable.drain();
                }
                idle.add(oldest.encoders);
                written += oldest.sources;
                progress.accept(written);
            }
        }

        /** Starts as many parts as may be under way, and takes out the oldest; null if there are no more. */
        private synchronized @Nullable Task<S> oldest() {
            int most = threads == 1 ? 1 : PARTS_PER_THREAD * threads;
            while (underWay.size() < most && parts.hasNext()) {
                List<Encoders<S, ?>> encoders = idle.isEmpty() ? newEncoders() : idle.remove();
                underWay.add(new Task<>(parts.next(), encoders));
            }
            notifyAll();
            return underWay.peek();
        }

        private List<Encoders<S, ?>> newEncoders() {
            List<Encoders<S, ?>> encoders = new ArrayList<>();
            for (Output<S> output : outputs) {
                encoders.add(output.encoders.make());
            }
            return encoders;
        }

        /** Encodes parts, the oldest first, until this one is done. */
        private void awaitAndHelp(Task<S> oldest) throws IOException {
            try {
                for (Task<S> next = nextUnlessDone(oldest); next != null; next = nextUnlessDone(oldest)) {
                    encode(next);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }

        /** Waits for a part that can be made, and takes it. Once the oldest part is done, removes it from the queue and returns null. */
        private synchronized @Nullable Task<S> nextUnlessDone(Task<S> oldest) throws InterruptedException {
            while (!oldest.done) {
                Task<S> next = next();
                if (next != null) {
                    return next;
                }
                wait();
            }
            underWay.remove();
            return null;
        }

        /** Encodes parts until there are no more. */
        void help() {
            try {
                for (Task<S> next = nextUnlessEnded(); next != null; next = nextUnlessEnded()) {
                    encode(next);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** Waits for a part that can be made, and takes it; null once there are no more. */
        private synchronized @Nullable Task<S> nextUnlessEnded() throws InterruptedException {
            while (!ended) {
                Task<S> next = next();
                if (next != null) {
                    return next;
                }
                wait();
            }
            return null;
        }

        /** Takes the oldest part that nobody has taken and that can be made at once; null if there is none. */
        private @Nullable Task<S> next() {
            for (Task<S> task : underWay) {
                if (!task.taken && !ended && !task.part.mustWait()) {
                    task.taken = true;
                    return task;
                }
            }
            return null;
        }

        private void encode(Task<S> task) {
            try {
                task.encode();
            } catch (RuntimeException | Error e) {
                task.fault = e;
            }
            synchronized (this) {
                task.done = true;
                notifyAll();
            }
        }

        synchronized void end() {
            ended = true;
            notifyAll();
        }
    }
}
