package org.allophone.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    /** A job of a certain size that fails if its number is the faulty one. */
    private record Numbered(int number, int faulty, long units) implements InOrder.Job {
        @Override
        public void run() {
            if (number == faulty) {
                throw new IllegalArgumentException("job " + number);
            }
        }

        @Override
        public long size() {
            return units;
        }
    }

    private static Iterator<Numbered> jobs(int count, int faulty, long units) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Numbered(number, faulty, units))
                .iterator();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void jobsAreHandedOverInTheirOrder(int threads) throws IOException {
        List<Integer> done = new ArrayList<>();
        new InOrder(threads).run(jobs(500, -1, 0), job -> done.add(job.number()));
        assertThat(done)
                .containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theJobsBeforeAFaultAreHandedOver(int threads) {
        List<Integer> done = new ArrayList<>();
        assertThatThrownBy(() -> new InOrder(threads).run(jobs(100, 40, 0), job -> done.add(job.number())))
                .hasRootCauseMessage("job 40");
        assertThat(done)
                .containsExactlyElementsOf(IntStream.range(0, 40).boxed().toList());
    }

    @Test
    void noMoreJobsAreMadeThanTheirSizeAllows() throws IOException {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Numbered> jobs = IntStream.range(0, 200)
                .peek(number -> made.incrementAndGet())
                .mapToObj(number -> new Numbered(number, -1, 10))
                .iterator();
        new InOrder(16, 25).run(jobs, job -> most.accumulateAndGet(made.get() - job.number(), Math::max));
        assertThat(most.get()).as("two jobs have 20, so a third is begun").isLessThanOrEqualTo(3);
    }
}
