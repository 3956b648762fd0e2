package org.allophone.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
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

    /** Writes the rows to each of these files, at least one, and leaves them open; gives the number of rows. */
    public <R> long write(Table<R> table, List<TableFile<R>> files) throws IOException {
        // This thread is one of them: it walks the parts, writes, and encodes where it would have to wait.
        ExecutorService helpers = Executors.newFixedThreadPool(Math.max(1, threads - 1));
        try {
            return new Run<>(table, files, helpers).write();
        } finally {
            helpers.shutdownNow();
        }
    }

    private final class Run<R> {
        private final Table<R> table;
        private final ExecutorService helpers;
        private final Deque<List<Encoder<R>>> idle = new ArrayDeque<>();
        private final Deque<FutureTask<List<Encoder<R>>>> underWay = new ArrayDeque<>();
        private long rows;

        Run(Table<R> table, List<TableFile<R>> files, ExecutorService helpers) {
            this.table = table;
            this.helpers = helpers;
            for (int i = 0; i < 2 * threads + 1; i++) {
                idle.add(files.stream().map(TableFile::encoder).toList());
            }
        }

        long write() throws IOException {
            for (Part<R> part : table.parts()) {
                if (idle.isEmpty()) {
                    finishOldest();
                }
                List<Encoder<R>> encoders = idle.remove();
                FutureTask<List<Encoder<R>>> task = new FutureTask<>(() -> {
                    part.forEach(rowOf(encoders));
                    return encoders;
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

        private Consumer<R> rowOf(List<Encoder<R>> encoders) {
            return encoders.size() == 1 ? encoders.get(0)::row : row -> encoders.forEach(encoder -> encoder.row(row));
        }

        private void finishOldest() throws IOException {
            FutureTask<List<Encoder<R>>> oldest = underWay.remove();
            workUntilDone(oldest);
            List<Encoder<R>> encoders = await(oldest);
            rows += encoders.get(0).rows();
            for (Encoder<R> encoder : encoders) {
                encoder.drain();
            }
            idle.add(encoders);
            progress.accept(rows);
        }

        /** Encodes parts that no helper has begun, the oldest first, rather than wait for the one that must be written next. */
        private void workUntilDone(FutureTask<List<Encoder<R>>> oldest) {
            // A task that somebody else has begun does nothing here.
            oldest.run();
            for (FutureTask<List<Encoder<R>>> later : underWay) {
                if (oldest.isDone()) {
                    return;
                }
                later.run();
            }
        }

        private List<Encoder<R>> await(Future<List<Encoder<R>>> part) throws IOException {
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
