package org.allophone.bench.french;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.languagetool.ResultCache;

/** Reads many turns on two threads, and says on standard error how far it is. */
final class Proofreading {
    private static final int THREADS = 2;
    private static final int SENTENCES_REMEMBERED = 200_000;
    private static final int TURNS_BETWEEN_SIGNS_OF_LIFE = 5_000;

    private final ResultCache sentences = new ResultCache(SENTENCES_REMEMBERED, 1, TimeUnit.DAYS);
    private final ThreadLocal<Proofreader> proofreader;

    Proofreading(Exceptions exceptions) {
        proofreader = ThreadLocal.withInitial(() -> new Proofreader(exceptions, sentences));
    }

    /** The findings of each turn, in the order of the turns. */
    List<List<Finding>> check(List<Turn> turns) throws InterruptedException, ExecutionException {
        AtomicInteger done = new AtomicInteger();
        List<Callable<List<Finding>>> tasks = new ArrayList<>();
        for (Turn turn : turns) {
            tasks.add(() -> {
                int number = done.incrementAndGet();
                if (number % TURNS_BETWEEN_SIGNS_OF_LIFE == 0) {
                    System.err.printf("%,d of %,d distinct turns%n", number, turns.size());
                }
                return proofreader.get().check(turn);
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<List<Finding>> findings = new ArrayList<>();
            for (Future<List<Finding>> task : threads.invokeAll(tasks)) {
                findings.add(task.get());
            }
            return findings;
        } finally {
            threads.shutdown();
        }
    }
}
