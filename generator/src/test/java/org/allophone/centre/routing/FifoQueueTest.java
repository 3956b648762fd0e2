package org.allophone.centre.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FifoQueueTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aLineIsAListOfTheLibrary(long seed) {
        Random random = new Random(seed);
        FifoQueue line = new FifoQueue();
        List<Integer> library = new ArrayList<>();
        for (int step = 0; step < 5000; step++) {
            // Grows for a while, then shrinks, so that places wrap round while it grows.
            if (random.nextInt(100) < (step / 500 % 2 == 0 ? 60 : 42)) {
                int number = random.nextInt(1_000_000);
                line.add(number);
                library.add(number);
            } else if (!library.isEmpty()) {
                assertThat(line.first()).isEqualTo(library.get(0));
                int place = random.nextInt(Math.min(10, library.size()));
                assertThat(line.get(place)).isEqualTo(library.get(place));
                if (random.nextBoolean()) {
                    assertThat(line.remove()).isEqualTo(library.remove(0));
                } else {
                    assertThat(line.remove(place)).isEqualTo(library.remove(place));
                }
            }
            assertThat(line.size()).isEqualTo(library.size());
            assertThat(line.isEmpty()).isEqualTo(library.isEmpty());
        }
    }
}
