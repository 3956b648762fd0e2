package org.allophone.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistogramTest {
    /** As {@code numpy.quantile([1, 2, 3, 4, 10], q)} gives them. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0.1, 1.4", "0.25, 2", "0.5, 3", "0.8, 5.2", "0.9, 7.6", "1, 10"})
    void quantilesAreThoseOfNumpy(double share, double quantile) {
        Histogram histogram = Histogram.ofCounts();
        LongStream.of(10, 3, 1, 4, 2).forEach(histogram::add);
        assertThat(histogram.quantile(share)).isCloseTo(quantile, within(1e-12));
        assertThat(histogram.mean()).isEqualTo(4);
        assertThat(histogram.shareAtMost(3)).isEqualTo(0.6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ofManyValuesTheMedianIsTheOneInTheMiddle(long seed) {
        long[] values = new Random(seed).longs(1001, -500, 70_000).toArray();
        Histogram histogram = new Histogram(-1000, 100_000, 1);
        LongStream.of(values).forEach(histogram::add);
        assertThat(histogram.quantile(0.5))
                .isEqualTo((double) LongStream.of(values).sorted().toArray()[500]);
    }

    @Test
    void withoutValuesNothingIsKnown() {
        assertThat(Histogram.ofCounts().mean()).isNaN();
        assertThat(Histogram.ofCounts().quantile(0.5)).isNaN();
        assertThat(Histogram.ofCounts().shareAtMost(1)).isNaN();
    }

    @Test
    void aValueBeyondTheLimitsCountsAsTheLimit() {
        Histogram histogram = new Histogram(-10, 10, 1);
        histogram.add(-99);
        histogram.add(99);
        assertThat(histogram.quantile(0)).isEqualTo(-10);
        assertThat(histogram.quantile(1)).isEqualTo(10);
    }
}
