package org.allophone.parallel;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Does jobs on several threads and hands them over in their order, so that what comes out does not depend on the number of threads. Only
 * a few jobs are under way, so memory stays the same however many there are.
 */
public final class InOrder {
    /** Jobs under way for each thread: enough that threads can do later ones while the oldest takes long. */
    private static final int JOBS_PER_THREAD = 4;

    private final int threads;
    private final long mostSize;

    /** @param threads how many threads do jobs, at least 1; the thread that calls {@link #run} is one of them */
    public InOrder(int threads) {
        this(threads, Long.MAX_VALUE);
    }

    /** @param mostSize no further job is begun as long as those under way have this size or more; see {@link Job#size} */
    public InOrder(int threads, long mostSize) {
        this.threads = threads;
        this.mostSize = mostSize;
    }

    /** Something that one thread does, apart from the other jobs. */
    public interface Job {
        /** Does it. Any thread may be the one. */
        void run();

        /** Whether {@link #run} would now wait for another job. */
        default boolean mustWait() {
            return false;
        }

        /** How much memory it takes, in a unit of the caller's. */
        default long size() {
            return 0;
        }
    }

    /**
     * Takes the jobs that are done.
     *
     * @param <J> the jobs
     */
    @FunctionalInterface
    public interface Receiver<J> {
        /** Takes the next one. */
        void take(J job) throws IOException;
    }

    /**
     * Does all jobs.
     *
     * @param jobs makes one after the other, on the thread that calls this method
     * @param done takes them in the same order, on the same thread
     * @throws IllegalStateException if a job fails; its cause is what the job threw. The jobs before it were handed over
     */
    public <J extends Job> void run(Iterator<? extends J> jobs, Receiver<? super J> done) throws IOException {
        // The current thread counts too: it makes jobs and hands them over. Instead of waiting for one, it does
        // another.
        ExecutorService helpers = Executors.newFixedThreadPool(Math.max(1, threads - 1));
        Run<J> run = new Run<>(jobs);
        try {
            for (int i = 1; i < threads; i++) {
                helpers.execute(run::help);
            }
            run.handOver(done);
        } finally {
            run.end();
            helpers.shutdownNow();
        }
    }

    /** A job that is under way. */
    private static final class Task<J> {
        private final J job;
        private boolean taken;
        private boolean done;
        private @Nullable Throwable fault;

        Task(J job) {
            this.job = job;
        }
    }

    private final class Run<J extends Job> {
        private final Iterator<? extends J> jobs;
        private final Deque<Task<J>> underWay = new ArrayDeque<>();
        private long size;
        private boolean ended;

        Run(Iterator<? extends J> jobs) {
            this.jobs = jobs;
        }

        void handOver(Receiver<? super J> done) throws IOException {
            for (Task<J> oldest = oldest(); oldest != null; oldest = oldest()) {
                awaitAndHelp(oldest);
                if (oldest.fault != null) {
                    throw new IllegalStateException("a part failed", oldest.fault);
                }
                done.take(oldest.job);
            }
        }

        /** Begins as many jobs as may be under way, and returns the oldest; null if there are no more. */
        private @Nullable Task<J> oldest() {
            int most = threads == 1 ? 1 : JOBS_PER_THREAD * threads;
            // Only this thread adds and removes jobs, so it may look at their number without a lock while others work.
            while (underWay.size() < most && size < mostSize && jobs.hasNext()) {
                Task<J> next = new Task<>(jobs.next());
                size += next.job.size();
                synchronized (this) {
                    underWay.add(next);
                }
            }
            synchronized (this) {
                notifyAll();
            }
            return underWay.peek();
        }

        /** Does jobs, the oldest first, until this one is done. */
        private void awaitAndHelp(Task<J> oldest) throws IOException {
            try {
                for (Task<J> next = nextUnlessDone(oldest); next != null; next = nextUnlessDone(oldest)) {
                    perform(next);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }

        /** Waits for a job that can be done, and takes it. Once the oldest job is done, removes it from the queue and returns null. */
        private synchronized @Nullable Task<J> nextUnlessDone(Task<J> oldest) throws InterruptedException {
            while (!oldest.done) {
                Task<J> next = next();
                if (next != null) {
                    return next;
                }
                wait();
            }
            size -= oldest.job.size();
            underWay.remove();
            return null;
        }

        /** Does jobs until there are no more. */
        void help() {
            try {
                for (Task<J> next = nextUnlessEnded(); next != null; next = nextUnlessEnded()) {
                    perform(next);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** Waits for a job that can be done, and takes it; null once there are no more. */
        private synchronized @Nullable Task<J> nextUnlessEnded() throws InterruptedException {
            while (!ended) {
                Task<J> next = next();
                if (next != null) {
                    return next;
                }
                wait();
            }
            return null;
        }

        /** Takes the oldest job that nobody has taken and that can be done at once; null if there is none. */
        private @Nullable Task<J> next() {
            for (Task<J> task : underWay) {
                if (!task.taken && !ended && !task.job.mustWait()) {
                    task.taken = true;
                    return task;
                }
            }
            return null;
        }

        private void perform(Task<J> task) {
            try {
                task.job.run();
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
