package org.allophone.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.LongConsumer;

/**
 * Writes a table: parts are encoded on several threads and written in order, so the bytes do not depend on how many threads
 * there are. Memory holds a few parts, however long the table.
 */
public final class TableWriter {
    private final int threads;
    private final LongConsumer progress;

    /**
     * @param threads how many threads encode, at least 1
     * @param progress told, after each part, how many rows have been written so far
     */
    public TableWriter(int threads, LongConsumer progress) {
        this.threads = threads;
        this.progress = progress;
    }

    /** Writes header and rows; gives the number of rows. Does not close {@code out}. */
    public <R> long write(Table<R> table, Format format, OutputStream out) throws IOException {
        Encoder<R> first = format.encoder(table.columns());
        first.header();
        first.drainTo(out);
        // This thread is one of them: it walks the parts, writes, and encodes where it would have to wait.
        ExecutorService helpers = Executors.newFixedThreadPool(Math.max(1, threads - 1));
        try {
            return new Run<>(table, format, out, helpers).write();
        } finally {
            helpers.shutdownNow();
        }
    }

    private final class Run<R> {
        private final Table<R> table;
        private final OutputStream out;
        private final ExecutorService helpers;
        private final Deque<Encoder<R>> idle = new ArrayDeque<>();
        private final Deque<FutureTask<Encoder<R>>> underWay = new ArrayDeque<>();
        private long rows;

        Run(Table<R> table, Format format, OutputStream out, ExecutorService helpers) {
            this.table = table;
            this.out = out;
            this.helpers = helpers;
            for (int i = 0; i < 2 * threads + 1; i++) {
                idle.add(format.encoder(table.columns()));
            }
        }

        long write() throws IOException {
            for (Part<R> part : table.parts()) {
                if (idle.isEmpty()) {
                    finishOldest();
                }
                Encoder<R> encoder = idle.remove();
                FutureTask<Encoder<R>> task = new FutureTask<>(() -> {
                    part.forEach(encoder::row);
                    return encoder;
                });
                underWay.add(task);
                if (threads > 1) {
                    helpers.execute(task);
                }
            }
            while (!underWay.isEmpty()) {
                finishOldest();
            }
            return rows;
        }

        private void finishOldest() throws IOException {
            FutureTask<Encoder<R>> oldest = underWay.remove();
            // Does it here if no helper has begun it, and nothing otherwise.
            oldest.run();
            Encoder<R> encoder = await(oldest);
            rows += encoder.rows();
            encoder.drainTo(out);
            idle.add(encoder);
            progress.accept(rows);
        }

        private Encoder<R> await(Future<Encoder<R>> part) throws IOException {
            try {
                return part.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("a part of table " + table.name() + " failed", e.getCause());
            }
        }
    }
}
