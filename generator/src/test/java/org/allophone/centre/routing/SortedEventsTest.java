package org.allophone.centre.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedEventsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theyAreInTheOrderOfTheLibrary(long seed) {
        Random random = new Random(seed);
        // Spread over all numbers, and for every other seed over a few.
        long range = seed % 2 == 0 ? 50 : Long.MAX_VALUE;
        long[] events = random.longs((seed - 1) * 200, 0, range).toArray();
        long[] library = events.clone();
        Arrays.sort(library);
        assertThat(SortedEvents.of(events)).isEqualTo(library);
    }
}
