package org.allophone.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.allophone.fiction.NumberingPlan;
import org.allophone.random.Categorical;
import org.allophone.random.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerDirectoryTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noTwoCallersShareANumber(long seed) {
        CallerDirectory directory = directory(seed, 60_000, NumberingPlan.FRANCE_FICTION, 0.3);
        assertThat(IntStream.range(0, 60_000)
                        .mapToLong(directory::numberOf)
                        .distinct()
                        .count())
                .isEqualTo(60_000);
    }

    /** 200,000 cases: the share has a standard error of 0.1 points. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.5, 0.9})
    void theBusiestTenthBringsItsShare(double share) {
        CallerDirectory directory = directory(42, 20_000, NumberingPlan.BELGIUM_UNASSIGNED, share);
        long[] cases = new long[20_000];
        LongStream.range(0, 200_000).forEach(number -> cases[directory.callerOf(0, number, 0)]++);
        double busiest =
                (double) IntStream.range(0, 2_000).mapToLong(i -> cases[i]).sum() / 200_000;
        assertThat(busiest).isCloseTo(share, within(0.005));
    }

    @Test
    void segmentsHaveTheirShares() {
        CallerDirectory directory = directory(42, 100_000, NumberingPlan.BELGIUM_UNASSIGNED, 0.3);
        double second = IntStream.range(0, 100_000)
                .map(caller -> directory.segmentOf(caller))
                .average()
                .orElseThrow();
        assertThat(second).isCloseTo(0.2, within(0.006));
    }

    private static CallerDirectory directory(long seed, int population, NumberingPlan plan, double busiestTenth) {
        return new CallerDirectory(
                new Seed(seed),
                new Seed(seed),
                population,
                1,
                plan,
                busiestTenth,
                List.of("a", "b"),
                new Categorical(0.8, 0.2));
    }
}
