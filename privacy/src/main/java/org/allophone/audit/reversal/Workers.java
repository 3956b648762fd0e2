package org.allophone.audit.reversal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.allophone.audit.attack.Deadline;

/** Threads that share out the pieces of a job, until it is done or the time is over. */
final class Workers implements AutoCloseable {
    /** One piece of a job, for one thread. */
    interface Piece {
        void run(long number);
    }

    private final int threads;
    private final Deadline deadline;
    private final ExecutorService executor;

    Workers(int threads, Deadline deadline) {
        this.threads = threads;
        this.deadline = deadline;
        this.executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "reversal");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Runs all pieces from 0 on.
     *
     * @param worker gives each thread what it works with
     * @return whether all pieces were run in time
     */
    boolean run(long pieces, Supplier<Piece> worker) {
        AtomicLong next = new AtomicLong();
        AtomicBoolean late = new AtomicBoolean();
        Runnable loop = () -> {
            Piece piece = worker.get();
            for (long number = next.getAndIncrement(); number < pieces; number = next.getAndIncrement()) {
                if (deadline.isPast()) {
                    late.set(true);
                    return;
                }
                piece.run(number);
            }
        };
        if (threads == 1 || pieces == 1) {
            loop.run();
        } else {
            await(loop, (int) Math.min(threads, pieces));
        }
        return !late.get();
    }

    private void await(Runnable loop, int count) {
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            running.add(executor.submit(loop));
        }
        try {
            for (Future<?> thread : running) {
                thread.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while guessing", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a thread of the reversal failed", e.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
