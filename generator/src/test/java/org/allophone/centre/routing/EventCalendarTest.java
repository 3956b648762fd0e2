package org.allophone.centre.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCalendarTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aCalendarIsAPriorityQueueOfTheLibrary(long seed) {
        Random random = new Random(seed);
        EventCalendar calendar = new EventCalendar((int) (seed * 5));
        PriorityQueue<Long> library = new PriorityQueue<>();
        // Few different values for every other seed, so that many are equal.
        long range = seed % 2 == 0 ? 50 : Long.MAX_VALUE;
        for (int step = 0; step < 5000; step++) {
            if (random.nextInt(100) < (step / 1000 % 2 == 0 ? 70 : 35)) {
                long event = (random.nextLong() >>> 1) % range;
                calendar.add(event);
                library.add(event);
            } else if (!library.isEmpty()) {
                assertThat(calendar.first()).isEqualTo(library.element());
                assertThat(calendar.remove()).isEqualTo(library.remove());
            }
            assertThat(calendar.isEmpty()).isEqualTo(library.isEmpty());
        }
        while (!library.isEmpty()) {
            assertThat(calendar.remove()).isEqualTo(library.remove());
        }
        assertThat(calendar.isEmpty()).isTrue();
    }
}
